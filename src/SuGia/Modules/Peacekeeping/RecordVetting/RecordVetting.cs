using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/vetting/new: the outcome of a vetting, for one movement.</summary>
public static class RecordVetting
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/peacekeeping/officers/{person}/vetting/new", Ask).Needs(Permission.RecordVetting);
        app.Post("/peacekeeping/officers/{person}/vetting/new", Answer).Needs(Permission.RecordVetting);
    }

    private static async Task<IResult> Ask(PersonId person, Officers officers, CancellationToken cancel) =>
        await officers.Find(person, Permission.RecordVetting, cancel) is { } officer ? RecordVettingPage.Show(new(officer.Head, new(), PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, [FromForm] Form form, PaperForm paper, Officers officers, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await officers.Find(person, Permission.RecordVetting, cancel) is not { } officer)
        {
            return Results.NotFound();
        }

        var (view, act) = (new View(officer.Head, form, paper), saving.Act());
        var evidence = await papers.Take(paper, PaperKind.Results, act, cancel);
        return await pressing.Change(
            officer.File, form.Version, Typed.Together(form.Parsed, evidence),
            asked => officer.File.RecordVetting(asked.Item1.Kind, asked.Item1.On, asked.Item1.MovementOn, asked.Item1.Outcome, asked.Item2, act.EnteredOn),
            new(act.On(evidence.Value?.Value), officer.Head.Url, CertificateWords.Recorded, problems => RecordVettingPage.Refuse(view with { Problems = problems })),
            cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Kind { get; init; }

        public string? FirstOn { get; init; }

        public string? MovementOn { get; init; }

        public string? Outcome { get; init; }

        internal Result<Asked> Parsed => Typed.Together(
            Typed.Choice<VettingKind>(Kind, nameof(Kind)),
            Typed.Day(FirstOn, nameof(FirstOn)),
            Typed.DayIfAny(MovementOn, nameof(MovementOn)),
            Typed.Choice<VettingOutcome>(Outcome, nameof(Outcome))).Into((kind, on, movement, outcome) => new Asked(kind, on, movement, outcome));
    }

    internal sealed record Asked(VettingKind Kind, DateOnly On, DateOnly? MovementOn, VettingOutcome Outcome);

    public sealed record View(OfficerHead Head, Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
