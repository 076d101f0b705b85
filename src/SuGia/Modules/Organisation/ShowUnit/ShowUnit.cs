using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET /units/{code}: names, place by day, what stands below on the day; people only as a link to their list.</summary>
public static class ShowUnit
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get("/units/{code}", Show).Needs(Permission.ReadUnits);

    private static async Task<IResult> Show(string code, AppDb db, UnitDesk desk, IDecisionPapers papers, Frame frame, CancellationToken cancel)
    {
        if (await db.Set<Unit>().AsNoTracking().SingleOrDefaultAsync(u => u.Code == code, cancel) is not { } unit)
        {
            return Results.NotFound();
        }

        var below = await UnitRow.StandingOn(db, frame.AsOf).Where(u => u.Parent == unit.Id).OrderBy(u => u.SortKey).ToListAsync(cancel);
        List<Guid> rests = [.. unit.Places.Select(p => p.Paper).Append(unit.FoundedBy).OfType<Guid>().Distinct()];
        return UnitPage.Show(new(
            unit, await Named(db, unit, cancel), below, await papers.Numbers(rests, cancel),
            frame.Reader.May(Permission.EditUnits) && await desk.MayChange(unit.Id, cancel)));
    }

    private static async Task<IReadOnlyDictionary<UnitId, UnitCard>> Named(AppDb db, Unit unit, CancellationToken cancel)
    {
        List<UnitId> ids = [.. unit.Places.SelectMany(p => new[] { p.Parent, p.HostedBy }).Append(unit.Predecessor).Append(unit.Successor).OfType<UnitId>().Distinct()];
        return await db.Set<Unit>().Where(u => ids.Contains(u.Id))
            .Select(u => new UnitCard(u.Id, u.Code, new Words(u.NameVi, u.NameEn))).ToDictionaryAsync(u => u.Id, cancel);
    }

    /// <param name="Named">The units that this one names.</param>
    public sealed record View(
        Unit Unit, IReadOnlyDictionary<UnitId, UnitCard> Named, IReadOnlyList<UnitRow> Below, IReadOnlyDictionary<Guid, string> Papers, bool MayChange);
}
