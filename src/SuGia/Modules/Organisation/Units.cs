using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

internal sealed class Units(AppDb db) : IUnits
{
    private const int MostPicked = 8;

    public async Task<UnitCard?> Find(UnitId id, CancellationToken cancel) =>
        await Cards(db.Set<Unit>().Where(u => u.Id == id)).SingleOrDefaultAsync(cancel);

    public async Task<IReadOnlyList<UnitCard>> Pick(string typed, DateOnly asOf, CancellationToken cancel)
    {
        var (code, folded) = (Folding.Exact(typed), Folding.Fold(typed));
        var standing = db.Set<Unit>().Where(u => (u.FirstOn == null || u.FirstOn <= asOf) && (u.LastOn == null || u.LastOn >= asOf));
        return await Cards(standing.Where(u => u.Code == code)).ToListAsync(cancel) is [var exact]
            ? [exact]
            : await Cards(standing.Where(u => u.Folded.Contains(folded)).OrderBy(u => u.SortKey).Take(MostPicked)).ToListAsync(cancel);
    }

    public async Task<IReadOnlyList<UnitNames>> Named(CancellationToken cancel)
    {
        var units = await db.Set<Unit>().AsNoTracking().IgnoreAutoIncludes().AsSingleQuery().OrderBy(u => u.SortKey)
            .Select(u => new { u.Code, u.NameVi, u.NameEn, Aliases = u.Aliases.Select(a => a.Name).ToList() }).ToListAsync(cancel);
        return [.. units.Select(u => new UnitNames(u.Code, new(u.NameVi, u.NameEn), u.Aliases))];
    }

    public IQueryable<UnitId> Within(Reach reach, DateOnly day)
    {
        var roots = reach.Units.Select(UnitId.From).ToList();
        return reach.Everything
            ? db.Set<Unit>().Select(u => u.Id)
            : db.Set<UnitAbove>().Where(a => roots.Contains(a.Above) && a.FirstOn <= day && a.LastOn >= day).Select(a => a.Unit);
    }

    private static IQueryable<UnitCard> Cards(IQueryable<Unit> units) =>
        units.AsNoTracking().Select(u => new UnitCard(u.Id, u.Code, new Words(u.NameVi, u.NameEn)));
}
