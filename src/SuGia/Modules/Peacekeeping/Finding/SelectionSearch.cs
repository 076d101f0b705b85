using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds selection boards by code or by what they choose for.</summary>
internal sealed class SelectionSearch(AppDb db) : ISearchable
{
    public Words Kind => SelectionWords.Selections;

    public Permission Needs => Permission.ReadPeacekeeping;

    public string ListUrl(string text) => "/peacekeeping/selections";

    public async Task<IReadOnlyList<Find>> Search(string text, DateOnly asOf, Reader reader, int most, CancellationToken cancel)
    {
        var code = text.ToUpperInvariant();
        var found = await Folding.Fold(text).Split(' ')
            .Aggregate(db.Set<Selection>().AsNoTracking().Where(s => s.OpenedOn <= asOf), (left, word) => left.Where(s => s.Folded.Contains(word)))
            .OrderBy(s => s.Code == code ? 0 : 1).ThenByDescending(s => s.OpenedOn).ThenBy(s => s.Code)
            .Take(most).Select(s => new { s.Id, s.Code, s.Title }).ToListAsync(cancel);
        return [.. found.Select(s => new Find(s.Code, s.Title, SelectionHead.UrlOf(s.Id)))];
    }
}
