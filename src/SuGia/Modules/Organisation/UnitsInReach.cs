using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>The units into which the reader of this request may put people.</summary>
internal sealed class UnitsInReach(AppDb db, IUnits units, Frame frame)
{
    private Reach Reach => frame.Reader.ReachOf(Permission.EditPeople);

    /// <summary>True where the reader reaches some units only.</summary>
    public bool IsLimited => !Reach.Everything;

    /// <summary>As <see cref="UnitPicks.Choose"/>; a unit outside the reach is refused.</summary>
    public async Task<Pick<UnitId>> Choose(string field, string? typed, string? picked, DateOnly on, CancellationToken cancel)
    {
        var pick = await units.Choose(field, typed, picked, on, cancel);
        return pick.Chosen is not { } unit || !IsLimited || await IsReached(unit, cancel)
            ? pick
            : pick with { Chosen = null, Problem = UnitProblems.OutsideScope(field) };
    }

    private Task<bool> IsReached(UnitId unit, CancellationToken cancel)
    {
        var roots = Reach.Units.Select(UnitId.From).ToList();
        return db.Set<UnitAbove>().AnyAsync(
            a => a.Unit == unit && roots.Contains(a.Above) && a.FirstOn <= frame.Today && a.LastOn >= frame.Today, cancel);
    }
}
