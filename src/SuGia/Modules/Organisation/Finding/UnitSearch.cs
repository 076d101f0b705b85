using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Organisation;

/// <summary>Finds units by code, name or alias, as they stand on the day.</summary>
internal sealed class UnitSearch(AppDb db) : ISearchable
{
    public Words Kind { get; } = new("Đơn vị", "Units");

    public Permission Needs => Permission.ReadUnits;

    public async Task<IReadOnlyList<Find>> Search(string text, DateOnly asOf, Reader reader, int most, CancellationToken cancel)
    {
        var (english, code) = (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en", text.ToUpperInvariant());
        var standing = db.Set<Unit>().AsNoTracking().Where(u => (u.FirstOn == null || u.FirstOn <= asOf) && (u.LastOn == null || u.LastOn >= asOf));
        var found = await Folding.Fold(text).Split(' ')
            .Aggregate(standing, (left, word) => left.Where(u => u.Folded.Contains(word)))
            .OrderBy(u => u.Code == code ? 0 : u.NameVi.Contains(text) || u.NameEn.Contains(text) ? 1 : 2).ThenBy(u => u.SortKey)
            .Take(most).Select(u => new { u.Id, u.Code, Name = english ? u.NameEn : u.NameVi }).ToListAsync(cancel);
        return [.. found.Select(u => new Find(u.Name, u.Code, $"/units/{u.Code}"))];
    }
}
