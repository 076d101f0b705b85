using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/stage: enters a stage by hand.</summary>
public static class MoveStage
{
    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/stage", Ask);
        officers.Post("/{person}/stage", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Officers officers, CancellationToken cancel) =>
        await officers.Find(person, cancel) is { } officer ? MoveStagePage.Show(ViewOf(officer, new(), PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, [FromForm] Form form, PaperForm paper, Officers officers, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await officers.Find(person, cancel) is not { } officer)
        {
            return Results.NotFound();
        }

        var (view, act) = (ViewOf(officer, form, paper), saving.Act(form.Reason));
        var evidence = await papers.Take(paper, PaperKind.Decision, act, cancel);
        return await pressing.Change(
            officer.File, form.Version, Typed.Together(form.Parsed, evidence),
            asked => officer.File.MoveTo(asked.Item1.Stage, asked.Item1.On, asked.Item2, asked.Item1.Reason, act.EnteredOn),
            new(act.On(evidence.Value?.Value), officer.Head.Url, OfficerWords.StageMoved, problems => MoveStagePage.Refuse(view with { Problems = problems })),
            cancel);
    }

    private static View ViewOf(Officer officer, Form form, PaperForm paper) =>
        new(officer.Head, form, paper, [.. officer.File.Stages.OrderBy(s => s.FirstOn).ThenBy(s => s.Order)]);

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Stage { get; init; }

        public string? On { get; init; }

        public string? Reason { get; init; }

        internal Result<Asked> Parsed => Typed.Together(
            Typed.Choice<Stage>(Stage, nameof(Stage)),
            Typed.Day(On, nameof(On)),
            Typed.TextIfAny(Reason, nameof(Reason), 1000, OfficerWords.Reason)).Into((stage, on, reason) => new Asked(stage, on, reason));
    }

    internal sealed record Asked(Stage Stage, DateOnly On, string Reason);

    /// <param name="Chain">The stages before the press, first to last.</param>
    public sealed record View(OfficerHead Head, Form Form, PaperForm Paper, IReadOnlyList<StageEvent> Chain)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
