using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>Finds papers by number in any spelling, then by the words of their number, subject and body.</summary>
internal sealed class PaperSearch(AppDb db) : ISearchable
{
    public Words Kind => PaperWords.Papers;

    public Permission Needs => Permission.ReadPapers;

    public string ListUrl(string text) => $"/papers?text={Uri.EscapeDataString(text)}";

    public async Task<IReadOnlyList<Find>> Search(string text, DateOnly asOf, Reader reader, int most, CancellationToken cancel)
    {
        var (key, exact) = (Folding.OfNumber(text), Folding.Exact(text));
        var found = Fitting(db.Set<Paper>().AsNoTracking().Where(p => p.SignedOn == null || p.SignedOn <= asOf), text)
            .OrderBy(p => p.Key == key ? 0 : p.Title.Contains(exact) ? 1 : 2).ThenBy(p => p.SortKey).Take(most);
        var papers = await found.Select(p => new { p.Id, p.Number, p.Title, p.Holder, p.SignedOn }).ToListAsync(cancel);
        return [.. papers.Select(p => new Find(p.Number, Detail(p.Title + p.Holder, p.SignedOn), IPapers.Url(p.Id)))];
    }

    /// <summary>Papers that hold every word typed. Words are cut as numbers are, so that "Số: 1/NQ-ĐUCA" finds 01-NQ/ĐUCA.</summary>
    public static IQueryable<Paper> Fitting(IQueryable<Paper> papers, string text) => Folding.OfNumber(text).Split('|') switch
    {
        [""] => papers.Where(_ => false),
        var words => words.Aggregate(papers, (left, word) => left.Where(p => p.Folded.Contains(word))),
    };

    private static string Detail(string title, DateOnly? signedOn) => signedOn is { } day ? $"{title} ({Days.Show(day)})" : title;
}
