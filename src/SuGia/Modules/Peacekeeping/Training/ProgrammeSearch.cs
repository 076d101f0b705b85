using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds programmes by code or title.</summary>
internal sealed class ProgrammeSearch(AppDb db) : ISearchable
{
    public Words Kind => ProgrammeWords.Programmes;

    public Permission Needs => Permission.ReadPeacekeeping;

    public string ListUrl(string text) => $"{ListProgrammes.Url}?text={Uri.EscapeDataString(text)}";

    public async Task<IReadOnlyList<Find>> Search(string text, DateOnly asOf, Reader reader, int most, CancellationToken cancel)
    {
        var (english, code) = (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en", text.ToUpperInvariant());
        var found = await Folding.Fold(text).Split(' ')
            .Aggregate(db.Set<Programme>().AsNoTracking(), (left, word) => left.Where(p => p.Folded.Contains(word)))
            .OrderBy(p => p.Code == code ? 0 : 1).ThenBy(p => p.Code)
            .Take(most).Select(p => new { p.Id, p.Code, Title = english ? p.TitleEn : p.TitleVi }).ToListAsync(cancel);
        return [.. found.Select(p => new Find(p.Code, p.Title, ProgrammeHead.UrlOf(p.Id)))];
    }
}
