using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>Finds the paper that a person types into a picker: by its number, else by words of its subject.</summary>
internal static class PaperPicking
{
    private const int MostFound = 8;

    /// <returns>One where the number says it all; several to choose from; none.</returns>
    public static async Task<IReadOnlyList<PaperCard>> Found(AppDb db, string? typed, string? picked, CancellationToken cancel)
    {
        var papers = Id.TryParse<PaperId>(picked, out var id) ? db.Set<Paper>().Where(p => p.Id == id) : PaperSearch.Fitting(db.Set<Paper>(), typed ?? "");
        var key = Folding.OfNumber(typed ?? "");
        var found = await papers.AsNoTracking().OrderBy(p => p.Key == key ? 0 : 1).ThenBy(p => p.SortKey).Take(MostFound)
            .Select(p => new { p.Key, Card = new PaperCard { Id = p.Id, Number = p.Number, Title = p.Title, SignedOn = p.SignedOn } }).ToListAsync(cancel);
        var exact = found.Where(f => f.Key == key).ToList();
        return [.. (exact.Count > 0 ? exact : found).Select(f => f.Card)];
    }

    public static Result<PaperId> Chosen(IReadOnlyList<PaperCard> found, string? typed) => found switch
    {
        [var one] => one.Id,
        [] => PaperProblems.NoSuchPaper(Typed.Echo(typed)),
        _ => PaperProblems.SeveralPapers,
    };

    public static IQueryable<PaperCard> Cards(IQueryable<Paper> papers) =>
        papers.AsNoTracking().Select(p => new PaperCard { Id = p.Id, Number = p.Number, Title = p.Title + p.Holder, SignedOn = p.SignedOn });

    public static IReadOnlyList<Option> Options(IReadOnlyList<PaperCard> found) => [.. found.Select(f => new Option(f.Id.Value.ToString(), $"{f.Number} {f.Title}"))];
}
