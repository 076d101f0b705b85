using SuGia.Kernel;
using SuGia.Modules.Reading.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Reading;

/// <summary>GET /readings/{id}/text: the text as it was given, with what is not part of the article set apart. It needs a permission of its own.</summary>
public static class ShowOriginal
{
    private const int PageLength = 6_000;

    internal static void Map(IEndpointRouteBuilder app) => app.Get("/readings/{id}/text", Show).Needs(Permission.ReadOriginals);

    private static async Task<IResult> Show(SourceTextId id, ReadingDesk desk, Frame frame, CancellationToken cancel)
    {
        if (await desk.Open(id, cancel) is not { } open)
        {
            return Results.NotFound();
        }

        var pages = Math.Max(1, (open.Reading.Text.Length + PageLength - 1) / PageLength);
        var page = int.TryParse(frame.Asked("page"), out var asked) ? Math.Clamp(asked, 1, pages) : 1;
        return ShowOriginalPage.Show(new(open.Text, [.. Pieces(open.Reading, (page - 1) * PageLength)], page, pages));
    }

    private static IEnumerable<Piece> Pieces(ArticleReading reading, int from)
    {
        var (at, end) = (Whole(reading.Text, from), Whole(reading.Text, Math.Min(from + PageLength, reading.Text.Length)));
        foreach (var noise in reading.Noise.Where(n => n.Quote.End > from && n.Quote.Offset < end).OrderBy(n => n.Quote.Offset))
        {
            var (first, last) = (Math.Clamp(noise.Quote.Offset, at, end), Math.Clamp(noise.Quote.End, at, end));
            yield return new(reading.Text[at..first], null);
            yield return new(reading.Text[first..last], noise.Reason);
            at = last;
        }

        yield return new(reading.Text[at..end], null);
    }

    /// <summary>Never halves a surrogate pair.</summary>
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;

    /// <param name="Noise">Why it is not part of the article; null where it is.</param>
    public sealed record Piece(string Text, Words? Noise);

    public sealed record View(SourceText Text, IReadOnlyList<Piece> Pieces, int Page, int Pages);
}
