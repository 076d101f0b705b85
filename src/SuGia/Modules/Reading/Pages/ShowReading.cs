using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Reading.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Reading;

/// <summary>GET /readings/{id}: the text on one side with what was found of one kind marked, the findings on the other.</summary>
public static class ShowReading
{
    internal const int PageSize = 25;

    /// <summary>What the page shows beside the kinds of findings.</summary>
    internal const string Suspicions = "suspicions";

    internal static void Map(IEndpointRouteBuilder app) => app.Get("/readings/{id}", Show).Needs(Permission.ReadPapers);

    private static async Task<IResult> Show(SourceTextId id, AppDb db, ReadingDesk desk, ReadingLook look, Frame frame, CancellationToken cancel)
    {
        if (await desk.Open(id, cancel) is { } open)
        {
            return ShowReadingPage.Show(await look.At(open, ReadingAsk.Of(frame), [], cancel));
        }

        return await db.FindAsync<SourceText>([id], cancel) is { } gone ? TextGonePage.Show(gone) : Results.NotFound();
    }

    public sealed record View(OpenText Open, ReadingAsk Ask, IReadOnlyList<FindingLine> Lines, IReadOnlyList<MarkedParagraph> Paragraphs, bool HasMore, IReadOnlyList<Problem> Problems)
    {
        /// <summary>Of another text that this one repeats; null for an origin.</summary>
        public (string Title, string Url)? Repeats { get; init; }

        public int ProvenAndOpen { get; init; }

        /// <summary>The place of the first line in the whole list.</summary>
        public int First => (Ask.Page - 1) * PageSize;
    }
}

/// <summary>What the address asks of a reading.</summary>
/// <param name="Kind">Null for the suspicions.</param>
/// <param name="At">The place of a quotation that must be on the page.</param>
public sealed record ReadingAsk(FindingKind? Kind, int Page, int? At)
{
    public const string KindName = "show";

    public static ReadingAsk Of(Frame frame)
    {
        return new(
            frame.Asked(KindName) is ShowReading.Suspicions ? null : Enum.TryParse<FindingKind>(frame.Asked(KindName), out var kind) && Enum.IsDefined(kind) ? kind : FindingKind.Figure,
            int.TryParse(frame.Asked("page"), out var page) ? Math.Clamp(page, 1, 1000) : 1,
            int.TryParse(frame.Asked("at"), out var at) ? at : null);
    }
}

/// <summary>Gathers what one page of a reading shows.</summary>
internal sealed class ReadingLook(AppDb db, ReadingDesk desk)
{
    public async Task<ShowReading.View> At(OpenText open, ReadingAsk ask, IReadOnlyList<Problem> problems, CancellationToken cancel)
    {
        var found = ask.Kind is { } kind ? open.Of(kind) : [];
        ask = ask with { Page = PageOf(found, ask) };
        var shown = found.Skip((ask.Page - 1) * ShowReading.PageSize).Take(ShowReading.PageSize).ToList();
        var lines = ask.Kind is { } of ? await desk.Lines(open, of, shown, cancel) : [];
        return new(open, ask, lines, MarkedText.Of(open.Reading, ask.Kind is null ? SuspiciousPlaces(open.Reading) : [.. shown.Select(f => f.Quote)]), found.Count > ask.Page * ShowReading.PageSize, problems)
        {
            Repeats = await Repeated(open.Text, cancel),
            ProvenAndOpen = lines.Count(l => l is { IsOpen: true, Standing.State: ClaimState.Proven }),
        };
    }

    internal static IReadOnlyList<Quote> SuspiciousPlaces(ArticleReading reading) => [.. reading.Oddities.Select(o => o.Quote).Take(ShowReading.PageSize)];

    private static int PageOf(IReadOnlyList<FoundThing> found, ReadingAsk ask)
    {
        var place = ask.At is { } at ? found.Index().Where(f => f.Item.Quote.Offset == at).Select(f => (int?)f.Index).FirstOrDefault() : null;
        return place is { } index ? index / ShowReading.PageSize + 1 : Math.Min(ask.Page, Math.Max(1, (found.Count + ShowReading.PageSize - 1) / ShowReading.PageSize));
    }

    private async Task<(string, string)?> Repeated(SourceText text, CancellationToken cancel)
    {
        var origin = SourceTextId.From(text.Origin);
        return text.Origin == text.Id.Value ? null : await db.Set<SourceText>().AsNoTracking().Where(t => t.Id == origin).Select(t => t.Title).FirstOrDefaultAsync(cancel) is { } title
            ? (title, ListTexts.UrlOf(origin))
            : null;
    }
}
