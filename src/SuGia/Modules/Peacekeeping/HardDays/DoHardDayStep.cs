using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/hard-days/{id}/steps/{step}: who was told, and when.</summary>
public static class DoHardDayStep
{
    internal static void Map(RouteGroupBuilder days)
    {
        days.Get("/{id}/steps/{step:guid}", Ask);
        days.Post("/{id}/steps/{step:guid}", Answer);
    }

    private static async Task<IResult> Ask(HardDayId id, Guid step, EditedHardDays days, CancellationToken cancel) =>
        await days.Find(id, cancel) is (var day, var head) && day.Steps.FirstOrDefault(s => s.Id == step) is { } found
            ? DoHardDayStepPage.Show(new(head, found.Title, new() { On = found.DoneOn is { } done ? Days.Show(done) : null, By = found.DoneBy }))
            : Results.NotFound();

    private static async Task<IResult> Answer(HardDayId id, Guid step, [FromForm] Form form, EditedHardDays days, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await days.Find(id, cancel) is not (var day, var head) || day.Steps.FirstOrDefault(s => s.Id == step) is not { } found)
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(head, found.Title, form));
        return await pressing.Change(
            day, form.Version, form.Parsed, asked => day.Do(step, asked.On, asked.By, act.EnteredOn),
            new(act, head.Url, HardDayWords.Done, problems => DoHardDayStepPage.Refuse(view with { Problems = problems })), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        public string? By { get; init; }

        internal Result<Asked> Parsed => Typed.Together(
            Typed.Day(On, nameof(On)),
            Typed.TextIfAny(By, nameof(By), HardDayStep.ByLimit, HardDayWords.DoneBy)).Into((on, by) => new Asked(on, by));
    }

    internal sealed record Asked(DateOnly On, string By);

    public sealed record View(HardDayHead Head, Words Step, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
