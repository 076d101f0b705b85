using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Documents.Searching;

namespace SuGia.Modules.Documents;

/// <summary>Finds papers by number in any spelling, by the words of their subject, and by their text.</summary>
internal sealed class PaperSearch(AppDb db, PaperIndex index) : ISearchable
{
    public Words Kind => PaperWords.Papers;

    public Permission Needs => Permission.ReadPapers;

    public string ListUrl(string text) => $"{SearchPapers.Url}?q={Uri.EscapeDataString(text)}";

    public async Task<IReadOnlyList<Find>> Search(string text, DateOnly asOf, Reader reader, int most, CancellationToken cancel)
    {
        var found = await index.Search(text, SearchFilter.None, most, asOf, cancel);
        var (key, ids) = (Folding.OfNumber(text), found.Documents.Select(d => PaperId.From(d.Document)).ToList());
        var papers = await db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes().Where(p => p.SignedOn == null || p.SignedOn <= asOf)
            .Where(p => p.Key == key || p.OtherNumbers.Any(n => n.Key == key) || ids.Contains(p.Id))
            .Select(p => new { p.Id, IsNamed = p.Key == key || p.OtherNumbers.Any(n => n.Key == key), p.Number, p.Title, p.Holder, p.SignedOn }).ToListAsync(cancel);
        return [.. papers.OrderBy(p => p.IsNamed ? -1 : ids.IndexOf(p.Id)).Take(most)
            .Select(p => new Find(p.Number, Detail(p.Title + p.Holder, p.SignedOn, found.Documents.FirstOrDefault(d => d.Document == p.Id.Value)), IPapers.Url(p.Id)))];
    }

    /// <summary>Papers that hold every word typed. Words are cut as numbers are, so that "Số: 1/NQ-ĐUCA" finds 01-NQ/ĐUCA.</summary>
    public static IQueryable<Paper> Fitting(IQueryable<Paper> papers, string text) => Folding.OfNumber(text).Split('|') switch
    {
        [""] => papers.Where(_ => false),
        var words => words.Aggregate(papers, (left, word) => left.Where(p => p.Folded.Contains(word))),
    };

    /// <summary>The subject and its day; then, where the text says more than they, the passage that fits.</summary>
    private static string Detail(string title, DateOnly? signedOn, FoundDocument? found)
    {
        var subject = signedOn is { } day ? $"{title} ({Days.Show(day)})" : title;
        var passage = found is null ? "" : string.Concat(found.Passages[0].Snippet.Select(r => r.Text));
        return passage is "" || passage.Contains(title, StringComparison.Ordinal) ? subject : $"{subject}: {passage}";
    }
}
