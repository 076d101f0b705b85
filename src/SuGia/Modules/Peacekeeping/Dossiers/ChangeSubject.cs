using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/dossiers/{id}/subjects/{subject}: what the officer and the home unit say of an extension; and POST …/removal.</summary>
public static class ChangeSubject
{
    internal static void Map(IEndpointRouteBuilder dossiers)
    {
        dossiers.Get("/{id}/subjects/{subject:guid}", Ask);
        dossiers.Post("/{id}/subjects/{subject:guid}", Answer);
        dossiers.Post("/{id}/subjects/{subject:guid}/removal", Drop);
    }

    private static async Task<IResult> Ask(DossierId id, Guid subject, EditedDossiers dossiers, CancellationToken cancel) =>
        await dossiers.FindSubject(id, subject, cancel) is (var dossier, var head, var found, var person)
            ? ChangeSubjectPage.Show(new(head, person, subject, dossier.IsOpen, FormOf(found), PaperForm.None))
            : Results.NotFound();

    private static async Task<IResult> Answer(DossierId id, Guid subject, [FromForm] Form form, PaperForm paper, EditedDossiers dossiers, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await dossiers.FindSubject(id, subject, cancel) is not (var dossier, var head, var found, var person))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(head, person, subject, dossier.IsOpen, form, paper));
        var letter = await papers.Take(paper, PaperKind.OfficialLetter, act, cancel);
        return await pressing.Change(
            dossier, form.Version, Typed.Together(form.Parsed, letter),
            asked => dossier.RecordOpinions(subject, asked.Item1 with { HomePaper = asked.Item2 ?? found.HomePaper }, act.EnteredOn),
            new(act.On(letter.Value?.Value), head.Url, DossierFormWords.OpinionsRecorded, problems => ChangeSubjectPage.Refuse(view with { Problems = problems })), cancel);
    }

    private static async Task<IResult> Drop(DossierId id, Guid subject, [FromForm] Leaving form, EditedDossiers dossiers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await dossiers.FindSubject(id, subject, cancel) is not (var dossier, var head, var found, var person))
        {
            return Results.NotFound();
        }

        View view = new(head, person, subject, dossier.IsOpen, FormOf(found), PaperForm.None);
        return await pressing.Change(
            dossier, form.Version, (Result<Guid>)subject, dossier.Drop,
            new(saving.Act(), head.Url, DossierFormWords.Dropped, problems => ChangeSubjectPage.Refuse(view with { LeavingProblems = problems })), cancel);
    }

    private static Form FormOf(DossierSubject subject) => new()
    {
        Consents = Said(subject.Consents),
        ConsentOn = subject.ConsentOn is { } consent ? Days.Show(consent) : null,
        HomeAgrees = Said(subject.HomeAgrees),
        HomeOn = subject.HomeOn is { } home ? Days.Show(home) : null,
    };

    private static string Said(bool? answer) => answer switch
    {
        true => YesNo.Yes,
        false => YesNo.No,
        null => "",
    };

    public sealed record Leaving
    {
        public string? Version { get; init; }
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Consents { get; init; }

        public string? ConsentOn { get; init; }

        public string? HomeAgrees { get; init; }

        public string? HomeOn { get; init; }

        internal Result<Opinions> Parsed => Typed.Together(Typed.DayIfAny(ConsentOn, nameof(ConsentOn)), Typed.DayIfAny(HomeOn, nameof(HomeOn)))
            .Into((consent, home) => new Opinions(Heard(Consents), consent, Heard(HomeAgrees), home, HomePaper: null));

        private static bool? Heard(string? typed) => typed switch
        {
            YesNo.Yes => true,
            YesNo.No => false,
            _ => null,
        };
    }

    public sealed record View(DossierHead Head, PersonCard Person, Guid Subject, bool IsOpen, Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        public IReadOnlyList<Problem> LeavingProblems { get; init; } = [];
    }
}
