using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Organisation;

/// <summary>Tells of new people who bear the name of someone on record, or of an earlier row, and were perhaps born in the same year.</summary>
/// <remarks>A form asks the person before it registers such a one; a file is told, and the importer looks at the lines named.</remarks>
internal sealed class Namesakes(AppDb db)
{
    private static readonly Words Alike = new(
        "Trùng họ tên (và năm sinh, nếu biết) với một người đã có hoặc một dòng trước: xem có phải cùng một người.",
        "The same name (and year of birth, where known) as someone on record or in an earlier row: see whether it is one person.");

    private Dictionary<string, List<int?>>? years;

    public async Task Tell(ImportEntry<ImportedPerson> entry, CancellationToken cancel)
    {
        years ??= await Load(cancel);
        var (name, year) = (Folding.Fold(entry.Row.FullName ?? ""), entry.Row.BornOn?.Year ?? entry.Row.BirthYear);
        if (!years.TryGetValue(name, out var alike))
        {
            years[name] = alike = [];
        }

        if (alike.Any(y => y is null || year is null || y == year))
        {
            entry.Cells.Note(Alike);
        }

        alike.Add(year);
    }

    private async Task<Dictionary<string, List<int?>>> Load(CancellationToken cancel)
    {
        var people = await db.Set<Person>().AsNoTracking().IgnoreAutoIncludes().Where(p => p.MergedInto == null).Select(p => new { p.FullName, p.BirthYear }).ToListAsync(cancel);
        return people.GroupBy(p => Folding.Fold(p.FullName)).ToDictionary(g => g.Key, g => g.Select(p => p.BirthYear).ToList(), StringComparer.Ordinal);
    }
}
