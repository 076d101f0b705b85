using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds formed units and specialised teams by code or name.</summary>
internal sealed class FormedUnitSearch(AppDb db) : ISearchable
{
    public Words Kind => FormedUnitWords.Units;

    public Permission Needs => Permission.ReadPeacekeeping;

    public string ListUrl(string text) => $"/peacekeeping/units?q={Uri.EscapeDataString(text)}";

    public async Task<IReadOnlyList<Find>> Search(string text, DateOnly asOf, Reader reader, int most, CancellationToken cancel)
    {
        var (english, code) = (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en", text.ToUpperInvariant());
        var found = await Folding.Fold(text).Split(' ')
            .Aggregate(db.Set<FormedUnit>().AsNoTracking(), (left, word) => left.Where(u => u.Folded.Contains(word)))
            .OrderBy(u => u.Code == code ? 0 : 1).ThenBy(u => u.Code)
            .Take(most).Select(u => new { u.Code, Name = english ? u.NameEn : u.NameVi }).ToListAsync(cancel);
        return [.. found.Select(u => new Find(u.Code, u.Name, UnitHead.UrlOf(u.Code)))];
    }
}
