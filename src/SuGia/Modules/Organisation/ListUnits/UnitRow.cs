using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

/// <summary>One unit that stands on a day, with its place of that day.</summary>
public sealed class UnitRow
{
    public UnitId Id { get; init; }

    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public UnitKind Kind { get; init; }

    public string SortKey { get; init; } = "";

    public string Folded { get; init; } = "";

    public DateOnly? FirstOn { get; init; }

    public UnitId? Parent { get; init; }

    public string? ParentCode { get; init; }

    public string? ParentName { get; init; }

    /// <summary>In the language of the page.</summary>
    internal static IQueryable<UnitRow> StandingOn(AppDb db, DateOnly day)
    {
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        return
            from unit in db.Set<Unit>().AsNoTracking()
            where (unit.FirstOn == null || unit.FirstOn <= day) && (unit.LastOn == null || unit.LastOn >= day)
            let parent = unit.Places.Where(p => p.FirstOn <= day && (p.LastOn == null || p.LastOn >= day)).Select(p => p.Parent).FirstOrDefault()
            join above in db.Set<Unit>() on parent equals above.Id into aboves
            from above in aboves.DefaultIfEmpty()
            select new UnitRow
            {
                Id = unit.Id,
                Code = unit.Code,
                Name = english ? unit.NameEn : unit.NameVi,
                Kind = unit.Kind,
                SortKey = unit.SortKey,
                Folded = unit.Folded,
                FirstOn = unit.FirstOn,
                Parent = parent,
                ParentCode = above!.Code,
                ParentName = english ? above.NameEn : above.NameVi,
            };
    }
}
