using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/new.</summary>
public static class RegisterPaper
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/papers/new", Ask).Needs(Permission.EditPapers);
        app.Post("/papers/new", Answer).Needs(Permission.EditPapers);
    }

    private static IResult Ask(Frame frame) => RegisterPaperPage.Show(new(Begun(frame), null, []));

    /// <summary>What a page that leads here already knows of the paper.</summary>
    private static PaperEntry Begun(Frame frame) => PaperEntry.Blank with
    {
        Number = frame.Known("Number"),
        Body = frame.Known("Body"),
        Title = frame.Known("Title", Paper.TitleLimit),
        SignedOn = frame.Known("SignedOn"),
    };

    private static async Task<IResult> Answer(PaperEntry entry, [FromForm] Form form, AppDb db, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (entry.Secret is { } secret)
        {
            return RegisterPaperPage.Refuse(new(entry.WithoutSubject, null, [secret]));
        }

        var made = entry.Parse(frame.Today).Then(details => Paper.Register(details, frame.Today));
        var twin = made.Ok && string.IsNullOrEmpty(form.Anyway) ? await Twin(db, made.Value.Paper, cancel) : null;
        if (!made.Ok || twin is not null)
        {
            return RegisterPaperPage.Refuse(new(entry, twin, made.Ok ? [PaperProblems.Known(made.Value.Paper.Number)] : made.Problems));
        }

        var (paper, registered) = made.Value;
        db.Record(paper, registered, saving.Act());
        return await saving.Then(IPapers.Url(paper.Id), PaperWords.Registered, refused => RegisterPaperPage.Refuse(new(entry, null, [refused])), cancel);
    }

    /// <summary>A paper of the same number by the same body, or by a body not named.</summary>
    private static async Task<PaperId?> Twin(AppDb db, Paper paper, CancellationToken cancel)
    {
        var same = await db.Set<Paper>().Where(p => p.Key == paper.Key).Select(p => new { p.Id, p.Body }).ToListAsync(cancel);
        return same.Find(p => Folding.Fold(p.Body) == Folding.Fold(paper.Body))?.Id ?? await OtherNumberTwins.Find(db, paper.Id, paper.Key, paper.Body, cancel);
    }

    /// <param name="Anyway">Set where the person says that it is another paper of the same number.</param>
    public sealed record Form(string? Anyway);

    /// <param name="Twin">A paper that seems to be the same, or null.</param>
    public sealed record View(PaperEntry Entry, PaperId? Twin, IReadOnlyList<Problem> Problems);
}
