using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Reading;

/// <summary>GET and POST /readings/new: a text is pasted or sent as a file, read, and kept if it bears no mark of secrecy.</summary>
public static class GiveText
{
    public const string Url = "/readings/new";

    /// <summary>The file, or a text pasted: in a form three bytes for each letter beyond ASCII may become nine.</summary>
    private const int SendingBytes = 24 << 20;

    private const int FileBytes = 20 << 20;

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get(Url, Ask).Needs(Permission.ConfirmReadings);
        app.Post(Url, Answer).Needs(Permission.ConfirmReadings).WithFormOptions(memoryBufferThreshold: SendingBytes);
    }

    private static IResult Ask() => GiveTextPage.Show(new(null, null, []));

    private static async Task<IResult> Answer(IFormCollection form, AppDb db, ReadingDesk desk, TextStore store, Saving saving, Frame frame, CancellationToken cancel)
    {
        var (pasted, day) = (form["Text"].ToString(), form["PublishedOn"].ToString());
        View view = new(pasted.Length <= SourceText.LengthLimit ? pasted : null, Typed.Echo(day), []);
        var given = await TextOf(pasted, form.Files.GetFile("File"), cancel);
        var asked = Typed.Together(given, Typed.DayIfAny(day, "PublishedOn"));
        if (!asked.Ok)
        {
            return GiveTextPage.Refuse(view with { Text = asked.Problems.Any(p => p == Secrecy.Refusal("Text")) ? null : view.Text, Problems = asked.Problems });
        }

        var ((text, name, was), publishedOn) = asked.Value;
        var hash = TextStore.HashOf(text);
        if (await db.Set<SourceText>().AsNoTracking().Where(t => t.Hash == hash).Select(t => (SourceTextId?)t.Id).FirstOrDefaultAsync(cancel) is { } known)
        {
            await store.Keep(text, cancel);
            return Go.To(frame.To(ListTexts.UrlOf(known)), ReadingWords.Again);
        }

        var read = await desk.Read(text, publishedOn, cancel);
        return read.Ok
            ? await Keep(read.Value, new(hash, TextSketch.Of(read.Value), name, publishedOn), was is { } writing ? Encodings.Turned(writing) : ReadingWords.Taken, view, db, store, saving, frame, cancel)
            : GiveTextPage.Refuse(view with { Text = null, Problems = read.Problems });
    }

    private static async Task<IResult> Keep(ArticleReading reading, TakenText taken, Words said, View view, AppDb db, TextStore store, Saving saving, Frame frame, CancellationToken cancel)
    {
        await store.Keep(reading.Text, cancel);
        var (text, read) = SourceText.Take(reading, taken, await OriginOf(taken.Sketch, db, cancel), frame.Today);
        db.Record(text, read, saving.Act());
        return await saving.Then(ListTexts.UrlOf(text.Id), said, refused => GiveTextPage.Refuse(view with { Problems = [refused] }), cancel);
    }

    /// <summary>The origin of the text that this one repeats most closely; null where it repeats none.</summary>
    private static async Task<Guid?> OriginOf(string sketch, AppDb db, CancellationToken cancel)
    {
        if (sketch is TextSketch.None)
        {
            return null;
        }

        var known = await db.Set<SourceText>().AsNoTracking().Select(t => new { t.Origin, t.Sketch }).ToListAsync(cancel);
        var likest = known.Select(k => (k.Origin, Likeness: TextSketch.Likeness(k.Sketch, sketch))).OrderByDescending(k => k.Likeness).FirstOrDefault();
        return likest.Likeness >= TextSketch.SameOrigin ? likest.Origin : null;
    }

    private static async Task<Result<Given>> TextOf(string pasted, IFormFile? file, CancellationToken cancel)
    {
        var isPasted = !string.IsNullOrWhiteSpace(pasted);
        return (isPasted, file) switch
        {
            (true, { Length: > 0 }) => SourceTextProblems.Both,
            (true, _) => Whole(pasted).Into(t => new Given(t, "", OldLetters.In(pasted))),
            (false, { Length: > 0 }) => (await Read(file, cancel)).Then(f => Whole(f.Text!).Into(t => new Given(t, file.FileName, f.Was))),
            _ => SourceTextProblems.Empty,
        };
    }

    private static async Task<Result<FoundText>> Read(IFormFile file, CancellationToken cancel)
    {
        if (file.Length > FileBytes)
        {
            return SourceTextProblems.TooLong with { Field = "File" };
        }

        var bytes = new byte[file.Length];
        await using var content = file.OpenReadStream();
        await content.ReadExactlyAsync(bytes, cancel);
        return (await FileTexts.Of(bytes, file.FileName, cancel)).Then<FoundText, FoundText>(f => f.Text is null ? new Problem(f.Why!.Value, "File") : f);
    }

    private static Result<string> Whole(string text) => text switch
    {
        { Length: > SourceText.LengthLimit } => SourceTextProblems.TooLong,
        _ when string.IsNullOrWhiteSpace(text) => SourceTextProblems.Empty,
        _ when SecrecyMarks.In(text) => Secrecy.Refusal("Text"),
        _ => TextStore.Settled(OldLetters.Settle(text)),
    };

    /// <param name="Was">What it was written in before it was turned into Unicode.</param>
    private sealed record Given(string Text, string Name, OldWriting? Was);

    /// <param name="Text">As pasted; never a text that was refused for its mark of secrecy.</param>
    public sealed record View(string? Text, string? PublishedOn, IReadOnlyList<Problem> Problems);
}
