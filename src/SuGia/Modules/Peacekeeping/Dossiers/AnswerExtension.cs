using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/dossiers/{id}/un-answer: whether the UN agrees to an extension.</summary>
public static class AnswerExtension
{
    internal static void Map(IEndpointRouteBuilder dossiers)
    {
        dossiers.Get("/{id}/un-answer", Ask);
        dossiers.Post("/{id}/un-answer", Answer);
    }

    private static async Task<IResult> Ask(DossierId id, EditedDossiers dossiers, CancellationToken cancel) =>
        await dossiers.Find(id, cancel) is (_, { Kind: DossierKind.Extend } head) ? AnswerExtensionPage.Show(new(head, new(), PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(DossierId id, [FromForm] Form form, PaperForm paper, EditedDossiers dossiers, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await dossiers.Find(id, cancel) is not (var dossier, { Kind: DossierKind.Extend } head))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(head, form, paper));
        var letter = await papers.Take(paper, PaperKind.NoteVerbale, act, cancel);
        return await pressing.Change(
            dossier, form.Version, Typed.Together(form.Answer, Typed.Day(form.On, nameof(form.On)), letter),
            asked => dossier.AnswerExtension(asked.Item1, asked.Item2, asked.Item3, act.EnteredOn),
            new(act.On(letter.Value?.Value), head.Url, DossierFormWords.ExtensionAnswered, problems => AnswerExtensionPage.Refuse(view with { Problems = problems })), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Agrees { get; init; }

        public string? On { get; init; }

        internal Result<bool> Answer => Agrees is YesNo.Yes or YesNo.No ? Agrees is YesNo.Yes : DossierProblems.ChooseUnAnswer;
    }

    public sealed record View(DossierHead Head, Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Option> Options { get; } = [new(YesNo.Yes, DossierWords.UnAgreed.ToString()), new(YesNo.No, DossierWords.UnRefusedShort.ToString())];

        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
