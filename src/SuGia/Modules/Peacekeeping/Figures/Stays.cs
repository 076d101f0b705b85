using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>An unbroken time of one officer in one column of the board, from its first day to the day before the next column.</summary>
/// <remarks>Known by the last stage of it.</remarks>
internal sealed class Stay
{
    public required Guid Id { get; init; }

    public required PersonId Person { get; init; }

    public required DateOnly FirstOn { get; init; }

    public required DateOnly LastOn { get; init; }

    /// <summary>The stage that ended it.</summary>
    public required Stage Next { get; init; }

    public required PaperId? NextPaper { get; init; }

    /// <summary>The day on which its end was entered.</summary>
    public required DateOnly EnteredOn { get; init; }

    /// <summary>True where its first day or its end is known only to the month.</summary>
    public required bool RestsOnMonth { get; init; }
}

internal static class Stays
{
    /// <summary>The stays whose last stage is among these, and which another column, or a state beside the board, has ended.</summary>
    /// <remarks>The first stage of the stay is looked for once, by its id: each thing asked of it would look again. A stage that lasted no day, because another was entered for the same day, parts nothing and begins nothing.</remarks>
    public static IQueryable<Stay> Ended(AppDb db, IQueryable<StageEvent> among, IReadOnlyList<Stage> column)
    {
        var all = db.Set<StageEvent>().AsNoTracking().Where(s => s.LastOn >= s.FirstOn);
        return
            from last in among
            join next in all on last.Person equals next.Person
            where column.Contains(last.Stage) && last.LastOn >= last.FirstOn && next.FirstOn == last.LastOn.AddDays(1) && !column.Contains(next.Stage)
            join first in all on all.Where(f => f.Person == last.Person && f.FirstOn <= last.FirstOn && column.Contains(f.Stage)
                && !all.Any(o => o.Person == last.Person && o.FirstOn > f.FirstOn && o.FirstOn < last.FirstOn && !column.Contains(o.Stage))).OrderBy(f => f.FirstOn).Select(f => f.Id).First() equals first.Id
            select new Stay
            {
                Id = last.Id,
                Person = last.Person,
                FirstOn = first.FirstOn,
                LastOn = last.LastOn,
                Next = next.Stage,
                NextPaper = next.Paper,
                EnteredOn = next.EnteredOn,
                RestsOnMonth = next.Grain == Kernel.Grain.Month || first.Grain == Kernel.Grain.Month,
            };
    }
}
