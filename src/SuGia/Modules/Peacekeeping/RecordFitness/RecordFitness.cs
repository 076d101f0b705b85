using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/fitness/new: the outcome of a medical examination or vaccination, with its term.</summary>
public static class RecordFitness
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/peacekeeping/officers/{person}/fitness/new", Ask).Needs(Permission.RecordFitness);
        app.Post("/peacekeeping/officers/{person}/fitness/new", Answer).Needs(Permission.RecordFitness);
    }

    private static async Task<IResult> Ask(PersonId person, Officers officers, CancellationToken cancel) =>
        await officers.Find(person, Permission.RecordFitness, cancel) is { } officer ? RecordFitnessPage.Show(new(officer.Head, new(), PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, [FromForm] Form form, PaperForm paper, Officers officers, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await officers.Find(person, Permission.RecordFitness, cancel) is not { } officer)
        {
            return Results.NotFound();
        }

        var (view, act) = (new View(officer.Head, form, paper), saving.Act());
        var evidence = await papers.Take(paper, PaperKind.Results, act, cancel);
        return await pressing.Change(
            officer.File, form.Version, Typed.Together(form.Parsed, evidence),
            asked => officer.File.RecordFitness(asked.Item1.Kind, asked.Item1.Term, asked.Item1.Outcome, asked.Item2, act.EnteredOn),
            new(act.On(evidence.Value?.Value), officer.Head.Url, CertificateWords.Recorded, problems => RecordFitnessPage.Refuse(view with { Problems = problems })),
            cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Kind { get; init; }

        public string? FirstOn { get; init; }

        public string? LastOn { get; init; }

        public string? Outcome { get; init; }

        internal Result<Asked> Parsed => Typed.Together(
            Typed.Choice<FitnessKind>(Kind, nameof(Kind)),
            TermForm.Parse(FirstOn, LastOn),
            Typed.Choice<Fitness>(Outcome, nameof(Outcome))).Into((kind, term, outcome) => new Asked(kind, term, outcome));
    }

    internal sealed record Asked(FitnessKind Kind, Term Term, Fitness Outcome);

    public sealed record View(OfficerHead Head, Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
