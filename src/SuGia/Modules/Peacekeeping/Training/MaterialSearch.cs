using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds materials by code, title or issuer.</summary>
internal sealed class MaterialSearch(AppDb db) : ISearchable
{
    public Words Kind => MaterialWords.Materials;

    public Permission Needs => Permission.ReadPeacekeeping;

    public string ListUrl(string text) => $"{ListMaterials.Url}?text={Uri.EscapeDataString(text)}";

    public async Task<IReadOnlyList<Find>> Search(string text, DateOnly asOf, Reader reader, int most, CancellationToken cancel)
    {
        var (english, code) = (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en", text.ToUpperInvariant());
        var found = await Folding.Fold(text).Split(' ')
            .Aggregate(db.Set<Material>().AsNoTracking(), (left, word) => left.Where(m => m.Folded.Contains(word)))
            .OrderBy(m => m.Code == code ? 0 : 1).ThenBy(m => m.Code)
            .Take(most).Select(m => new { m.Id, m.Code, Title = english ? m.TitleEn : m.TitleVi }).ToListAsync(cancel);
        return [.. found.Select(m => new Find(m.Code, m.Title, MaterialHead.UrlOf(m.Id)))];
    }
}
