using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Documents.Searching;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/search: papers by their text, best first, with the passages that fit.</summary>
public static class SearchPapers
{
    public const string Url = "/papers/search";

    private const int PageSize = ListOf<ListPapers.Row>.PageSize;

    internal static void Map(IEndpointRouteBuilder app) => app.Get(Url, Show).Needs(Permission.ReadPapers);

    private static async Task<IResult> Show(AppDb db, PaperIndex index, Frame frame, CancellationToken cancel)
    {
        var ask = SearchAsk.Of(frame);
        var filter = ask.Filter(frame.AsOf);
        if (!filter.Ok)
        {
            return SearchPapersPage.Show(new(ask, filter.Problems, Found.Nothing, []));
        }

        var found = await index.Search(ask.Text, filter.Value, ask.Page * PageSize + 1, frame.AsOf, cancel);
        var shown = found.Documents.Skip((ask.Page - 1) * PageSize).Take(PageSize).ToList();
        return SearchPapersPage.Show(new(ask, [], found, await Lines(db, shown, cancel)));
    }

    private static async Task<IReadOnlyList<Line>> Lines(AppDb db, IReadOnlyList<FoundDocument> found, CancellationToken cancel)
    {
        var ids = found.Select(d => PaperId.From(d.Document)).ToList();
        var papers = await db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes().Where(p => ids.Contains(p.Id))
            .Select(p => new Card(p.Id, p.Number, p.Kind, p.Title, p.Body, p.SignedOn)).ToDictionaryAsync(p => p.Id.Value, cancel);
        return [.. found.Where(d => papers.ContainsKey(d.Document)).Select(d => new Line(papers[d.Document], d.Passages))];
    }

    public sealed record Card(PaperId Id, string Number, PaperKind Kind, string Title, string Body, DateOnly? SignedOn);

    public sealed record Line(Card Paper, IReadOnlyList<FoundPassage> Passages);

    /// <param name="Problems">Of the filters, beside their fields.</param>
    public sealed record View(SearchAsk Ask, IReadOnlyList<Problem> Problems, Found Found, IReadOnlyList<Line> Lines)
    {
        public bool HasMore => Ask.Page < SearchAsk.MostPages && Found.Documents.Count > Ask.Page * PageSize;
    }
}
