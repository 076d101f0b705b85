using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Reading.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Reading;

/// <summary>POST /readings/{id}: confirms or sets aside one finding, or all of the kind that is shown.</summary>
public static class JudgeFindings
{
    internal static void Map(IEndpointRouteBuilder app) => app.Post("/readings/{id}", Answer).Needs(Permission.ConfirmReadings);

    private static async Task<IResult> Answer(SourceTextId id, IFormCollection form, ReadingDesk desk, ReadingLook look, Judging judging, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await desk.Open(id, cancel) is not { } open || ReadingAsk.Of(frame) is not { Kind: { } kind } ask)
        {
            return Results.NotFound();
        }

        var meant = Meant(form, open, kind);
        var lines = meant is { Found.Count: > 0 } ? await desk.Lines(open, kind, meant.Found, cancel) : [];
        lines = form["all"] == "proven" ? [.. lines.Where(l => l.Standing?.State is ClaimState.Proven)] : lines;
        var judged = lines is [] ? SourceTextProblems.NotFound : await judging.Judge(open, lines, meant!.Verdict, saving.Act(), cancel);
        if (!judged.Ok)
        {
            return ShowReadingPage.Refuse(await look.At(open, ask, judged.Problems, cancel));
        }

        return await saving.Then(frame.Here(("at", null)), ReadingWords.Saved, refused => Anew(id, ask, refused), cancel);

        // Someone else was quicker: the page as it stands now, with their word in it.
        async Task<IResult> Anew(SourceTextId text, ReadingAsk asked, Problem refused) => await desk.Open(text, cancel) is { } now
            ? ShowReadingPage.Refuse(await look.At(now, asked, [refused], cancel))
            : Results.NotFound();
    }

    /// <summary>Which findings the pressed button means: by the place of one, or all that nobody has judged.</summary>
    private static Pressed? Meant(IFormCollection form, OpenText open, FindingKind kind)
    {
        var found = open.Of(kind);
        return (form["accept"].ToString(), form["reject"].ToString(), form["all"].ToString()) switch
        {
            ({ Length: > 0 } place, _, _) => new(Verdict.Accepted, At(found, place)),
            (_, { Length: > 0 } place, _) => new(Verdict.Rejected, At(found, place)),
            (_, _, "proven" or "accept") => new(Verdict.Accepted, Open(open, found)),
            (_, _, "reject") => new(Verdict.Rejected, Open(open, found)),
            _ => null,
        };
    }

    private static IReadOnlyList<FoundThing> At(IReadOnlyList<FoundThing> found, string place) =>
        int.TryParse(place, out var at) ? [.. found.Where(f => f.Quote.Offset == at).Take(1)] : [];

    private static IReadOnlyList<FoundThing> Open(OpenText open, IReadOnlyList<FoundThing> found) => [.. found.Where(f => !open.Judged.ContainsKey(f.Sign))];

    private sealed record Pressed(Verdict Verdict, IReadOnlyList<FoundThing> Found);
}
