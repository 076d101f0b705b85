using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds missions by acronym, name or place.</summary>
internal sealed class MissionSearch(AppDb db) : ISearchable
{
    public Words Kind { get; } = new("Phái bộ", "Missions");

    public Permission Needs => Permission.ReadPeacekeeping;

    public string ListUrl(string text) => "/peacekeeping/missions";

    public async Task<IReadOnlyList<Find>> Search(string text, DateOnly asOf, Reader reader, int most, CancellationToken cancel)
    {
        var (english, acronym) = (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en", text.ToUpperInvariant());
        var found = await Folding.Fold(text).Split(' ')
            .Aggregate(db.Set<Mission>().AsNoTracking(), (left, word) => left.Where(m => m.Folded.Contains(word)))
            .OrderBy(m => m.Acronym == acronym ? 0 : m.NameVi.Contains(text) || m.NameEn.Contains(text) ? 1 : 2).ThenBy(m => m.Acronym)
            .Take(most).Select(m => new { m.Acronym, Name = english ? m.NameEn : m.NameVi }).ToListAsync(cancel);
        return [.. found.Select(m => new Find(m.Acronym, m.Name, $"/peacekeeping/missions/{m.Acronym}"))];
    }
}
