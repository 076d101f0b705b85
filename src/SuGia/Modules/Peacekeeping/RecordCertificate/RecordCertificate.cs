using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/certificates/new: a paper with a term: visa, licence, training, BSAFE, EASP.</summary>
public static class RecordCertificate
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/peacekeeping/officers/{person}/certificates/new", Ask).Needs(Permission.EditPeacekeeping);
        app.Post("/peacekeeping/officers/{person}/certificates/new", Answer).Needs(Permission.EditPeacekeeping);
    }

    private static async Task<IResult> Ask(PersonId person, Officers officers, MissionChoices missions, CancellationToken cancel) =>
        await officers.Find(person, Permission.EditPeacekeeping, cancel) is { } officer ? RecordCertificatePage.Show(new(officer.Head, new(), PaperForm.None, await missions.All(cancel))) : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, [FromForm] Form form, PaperForm paper, Officers officers, MissionChoices missions, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await officers.Find(person, Permission.EditPeacekeeping, cancel) is not { } officer)
        {
            return Results.NotFound();
        }

        var (view, act) = (new View(officer.Head, form, paper, await missions.All(cancel)), saving.Act());
        var evidence = await papers.Take(paper, PaperKind.Other, act, cancel);
        return await pressing.Change(
            officer.File, form.Version, Typed.Together(form.Parsed, evidence),
            asked => officer.File.RecordCertificate(asked.Item1.Kind, asked.Item1.Term, asked.Item1.Reference, asked.Item1.Mission, asked.Item2, act.EnteredOn),
            new(act.On(evidence.Value?.Value), officer.Head.Url, CertificateWords.Recorded, problems => RecordCertificatePage.Refuse(view with { Problems = problems })),
            cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Kind { get; init; }

        public string? FirstOn { get; init; }

        public string? LastOn { get; init; }

        public string? Reference { get; init; }

        public string? Mission { get; init; }

        private MissionId? MissionNamed => MissionId.TryParse(Mission, out var id) ? id : null;

        internal Result<Asked> Parsed => Typed.Together(
            Typed.Choice<CertificateKind>(Kind, nameof(Kind)),
            TermForm.Parse(FirstOn, LastOn),
            Typed.TextIfAny(Reference, nameof(Reference), Certificate.ReferenceLimit, CertificateWords.Reference)).Into((kind, term, reference) => new Asked(kind, term, reference, MissionNamed));
    }

    internal sealed record Asked(CertificateKind Kind, Term Term, string Reference, MissionId? Mission);

    public sealed record View(OfficerHead Head, Form Form, PaperForm Paper, IReadOnlyList<Option> Missions)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
