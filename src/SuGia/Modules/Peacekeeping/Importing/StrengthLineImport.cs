using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The strength tables of formed units, line by line.</summary>
internal sealed class StrengthLineImport(AppDb db) : ImportKind<StrengthLineRow>
{
    public override string Code => "unit-lines";

    public override Words Title { get; } = new("Bảng biên chế đơn vị cảnh sát", "Strength tables of formed units");

    public override Words Lead { get; } = new(
        "Mỗi dòng một dòng biên chế của một đơn vị, nhận ra theo mã đơn vị và tên dòng.",
        "One line of a unit's strength table a row, known by the unit's code and the title of the line.");

    public override Permission Needs => Permission.EditPeacekeeping;

    public override IReadOnlyList<ImportColumn> Columns => StrengthLineRow.Columns;

    public override Task<IReadOnlyList<ImportLink>> Links(IReadOnlyList<Guid> records, CancellationToken cancel) => ImportedUnits.Links(db, records, cancel);

    protected override Result<StrengthLineRow> Parse(ImportRow row) => StrengthLineRow.Of(row);

    protected override string KeyOf(StrengthLineRow row) => $"{row.Unit} · {Folding.Fold(row.TitleVi)}";

    protected override string RecordOf(StrengthLineRow row) => row.Unit;

    protected override async Task Apply(ImportBatch<StrengthLineRow> batch, CancellationToken cancel)
    {
        var codes = batch.Entries.Select(e => e.Row.Unit).Distinct().ToList();
        var known = await db.Set<FormedUnit>().Where(u => codes.Contains(u.Code)).ToDictionaryAsync(u => u.Code, StringComparer.Ordinal, cancel);
        foreach (var entry in batch.Entries)
        {
            if (known.GetValueOrDefault(entry.Row.Unit) is { } unit)
            {
                Take(batch, entry, unit);
            }
            else
            {
                batch.Refuse(entry, ImportedUnits.Unknown(entry.Row.Unit));
            }
        }
    }

    private static void Take(ImportBatch<StrengthLineRow> batch, ImportEntry<StrengthLineRow> entry, FormedUnit unit)
    {
        if (Held(unit, entry.Row) is { } held)
        {
            var (before, next) = (held.Details, entry.Row.Over(held.Details));
            batch.Correct(entry, unit, StrengthLineRow.Between(before, next), () => unit.CorrectLine(held.Id, next));
        }
        else if (entry.Row.Missing is { } broken)
        {
            batch.Refuse(entry, broken.Problems);
        }
        else
        {
            batch.Take(entry, unit, unit.AddLine(entry.Row.New, batch.Today));
        }
    }

    /// <summary>The last line of that title, unless the row begins after it ended.</summary>
    private static StrengthLine? Held(FormedUnit unit, StrengthLineRow row)
    {
        var title = Folding.Fold(row.TitleVi);
        return unit.Lines.Where(l => Folding.Fold(l.TitleVi) == title).MaxBy(l => l.FirstOn) is { } held && !(row.FirstOn > held.LastOn) ? held : null;
    }
}
