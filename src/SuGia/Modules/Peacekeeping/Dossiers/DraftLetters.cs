using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/dossiers/{id}/submission.docx, /decision.docx and /note-verbale.docx: the drafts, filled from the dossier.</summary>
/// <remarks>A letter that leaves someone out would be wrong: whoever does not reach everyone gets none.</remarks>
public static class DraftLetters
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    internal static void Map(IEndpointRouteBuilder app)
    {
        Map(app, "submission", "to-trinh", DossierDrafts.Submission);
        Map(app, "decision", "quyet-dinh", DossierDrafts.Decision);
        Map(app, "note-verbale", "note-verbale", DossierDrafts.NoteVerbale);
    }

    private static void Map(IEndpointRouteBuilder app, string route, string name, Func<LetterFacts, byte[]> draft) => app.Get(
        $"/peacekeeping/dossiers/{{id}}/{route}.docx",
        (DossierId id, DossierLetters letters, Frame frame, CancellationToken cancel) => Answer(id, name, draft, letters, frame, cancel)).Needs(Permission.Export);

    private static async Task<IResult> Answer(DossierId id, string name, Func<LetterFacts, byte[]> draft, DossierLetters letters, Frame frame, CancellationToken cancel) =>
        frame.Reader.May(Permission.ReadPeacekeeping) && await letters.Facts(id, cancel) is { } facts
            ? Results.File(draft(facts), Docx, $"{(frame.IsSample ? "du-lieu-mau-" : "")}{name}-{SafeName(facts.Dossier.Code)}.docx")
            : Results.NotFound();

    private static string SafeName(string code) => string.Concat(code.Select(c => char.IsLetterOrDigit(c) || c is '-' ? c : '_'));
}
