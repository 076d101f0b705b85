using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the formed units that the rows of a file speak of, by their codes.</summary>
internal static class ImportedUnits
{
    public static ImportColumn Column { get; } = new("Unit", new("Mã đơn vị", "Unit code"), new("VNFPU1", "VNFPU1"), Required: true, Aliases: ["Đơn vị"]);

    public static Problem Unknown(string code) => ImportProblems.Unknown(new("đơn vị cảnh sát hoặc tổ chuyên môn", "formed unit or team"), code, "Unit");

    /// <param name="line">As typed, in either language.</param>
    public static StrengthLine? LineOn(this FormedUnit unit, string line, DateOnly on)
    {
        var folded = Folding.Fold(line);
        return unit.LinesOn(on).FirstOrDefault(l => Folding.Fold(l.TitleVi) == folded || Folding.Fold(l.TitleEn) == folded);
    }

    public static async Task<IReadOnlyList<ImportLink>> Links(AppDb db, IReadOnlyList<Guid> records, CancellationToken cancel)
    {
        var ids = records.Select(FormedUnitId.From).ToList();
        var units = await db.Set<FormedUnit>().Where(u => ids.Contains(u.Id)).OrderBy(u => u.Code).Select(u => new { u.Code, u.NameVi, u.NameEn }).ToListAsync(cancel);
        return [.. units.Select(u => new ImportLink($"{u.Code} · {new Words(u.NameVi, u.NameEn)}", UnitHead.UrlOf(u.Code)))];
    }
}
