using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/calls/{id}/steps/new: a step of the office's own in the plan.</summary>
public static class AddCallStep
{
    /// <summary>No step needs longer.</summary>
    internal const int MostDays = 365;

    internal static void Map(IEndpointRouteBuilder calls)
    {
        calls.Get("/{id}/steps/new", Ask);
        calls.Post("/{id}/steps/new", Answer);
    }

    private static async Task<IResult> Ask(CallId id, EditedCalls calls, CancellationToken cancel) =>
        await calls.Find(id, cancel) is (_, var head) ? AddCallStepPage.Show(new(head, new())) : Results.NotFound();

    private static async Task<IResult> Answer(CallId id, [FromForm] Form form, EditedCalls calls, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await calls.Find(id, cancel) is not (var call, var head))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(head, form));
        return await pressing.Change(
            call, form.Version, form.Parsed, asked => call.AddStep(asked.Title, asked.DueOn, asked.NeedsDays, act.EnteredOn),
            new(act, head.Url, CallWords.StepSet, problems => AddCallStepPage.Refuse(view with { Problems = problems })), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Title { get; init; }

        public string? DueOn { get; init; }

        public string? NeedsDays { get; init; }

        internal Result<Asked> Parsed => Typed.Together(
            Typed.Text(Title, nameof(Title), CallStep.TitleLimit, CallWords.Step),
            Typed.Day(DueOn, nameof(DueOn)),
            Typed.Number(NeedsDays, nameof(NeedsDays), 0, MostDays)).Into((title, due, needs) => new Asked(title, due, (int)needs));
    }

    internal sealed record Asked(string Title, DateOnly DueOn, int NeedsDays);

    public sealed record View(CallHead Head, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
