using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/calls/{id}/steps/{step}: another day for a step, or that it is done.</summary>
public static class SetCallStep
{
    internal static void Map(IEndpointRouteBuilder calls)
    {
        calls.Get("/{id}/steps/{step:guid}", Ask);
        calls.Post("/{id}/steps/{step:guid}", Answer);
    }

    private static async Task<IResult> Ask(CallId id, Guid step, EditedCalls calls, CancellationToken cancel) =>
        await calls.Find(id, cancel) is (var call, var head) && call.Steps.FirstOrDefault(s => s.Id == step) is { } found
            ? SetCallStepPage.Show(new(head, found.Title, new() { DueOn = Days.Show(found.DueOn), NeedsDays = $"{found.NeedsDays}", DoneOn = found.DoneOn is { } done ? Days.Show(done) : null }))
            : Results.NotFound();

    private static async Task<IResult> Answer(CallId id, Guid step, [FromForm] Form form, EditedCalls calls, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await calls.Find(id, cancel) is not (var call, var head) || call.Steps.FirstOrDefault(s => s.Id == step) is not { } found)
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(form.Reason), new View(head, found.Title, form));
        return await pressing.Change(
            call, form.Version, form.Parsed, asked => call.SetStep(step, asked.DueOn, asked.NeedsDays, asked.DoneOn, act.EnteredOn),
            new(act, head.Url, CallWords.StepSet, problems => SetCallStepPage.Refuse(view with { Problems = problems })), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? DueOn { get; init; }

        public string? NeedsDays { get; init; }

        public string? DoneOn { get; init; }

        public string? Reason { get; init; }

        internal Result<Asked> Parsed => Typed.Together(
            Typed.Day(DueOn, nameof(DueOn)),
            Typed.Number(NeedsDays, nameof(NeedsDays), 0, AddCallStep.MostDays),
            Typed.DayIfAny(DoneOn, nameof(DoneOn)),
            Typed.TextIfAny(Reason, nameof(Reason), 1000, CallWords.Reason)).Into((due, needs, done, _) => new Asked(due, (int)needs, done));
    }

    internal sealed record Asked(DateOnly DueOn, int NeedsDays, DateOnly? DoneOn);

    public sealed record View(CallHead Head, Words Step, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
