using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/hard-days/{id}/closing.</summary>
public static class CloseHardDay
{
    internal static void Map(RouteGroupBuilder days)
    {
        days.Get("/{id}/closing", Ask);
        days.Post("/{id}/closing", Answer);
    }

    private static async Task<IResult> Ask(HardDayId id, EditedHardDays days, CancellationToken cancel) =>
        await days.Find(id, cancel) is (_, var head) ? CloseHardDayPage.Show(new(head, new())) : Results.NotFound();

    private static async Task<IResult> Answer(HardDayId id, [FromForm] Form form, EditedHardDays days, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await days.Find(id, cancel) is not (var day, var head))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(form.Reason), new View(head, form));
        return await pressing.Change(
            day, form.Version, form.Parsed, asked => day.Close(asked.On, asked.Reason, act.EnteredOn),
            new(act, head.Url, HardDayWords.Closed, problems => CloseHardDayPage.Refuse(view with { Problems = problems })), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        public string? Reason { get; init; }

        internal Result<Asked> Parsed => Typed.Together(
            Typed.Day(On, nameof(On)),
            Typed.TextIfAny(Reason, nameof(Reason), 1000, OfficerWords.Reason)).Into((on, reason) => new Asked(on, reason));
    }

    internal sealed record Asked(DateOnly On, string Reason);

    public sealed record View(HardDayHead Head, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
