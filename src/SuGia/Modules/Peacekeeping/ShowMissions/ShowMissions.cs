using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/missions: where we serve, then every other mission of the register.</summary>
public static class ShowMissions
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.Get("/peacekeeping/missions", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(string? after, AppDb db, IFigures figures, Frame frame, CancellationToken cancel)
    {
        var (asOf, key) = (frame.AsOf, after ?? "");
        var missions = await db.Set<Mission>().AsNoTracking()
            .Where(m => string.Compare(m.Acronym, key) > 0)
            .OrderBy(m => m.Acronym).Take(PageSize)
            .Select(m => new Row(m.Acronym, m.NameVi, m.NameEn, m.Location,
                m.Phases.Where(p => p.FirstOn <= asOf && p.LastOn >= asOf).Select(p => (MissionPhase?)p.Phase).FirstOrDefault(), m.IsHeadquarters))
            .ToListAsync(cancel);
        var asked = missions.SelectMany(m => new[] { ("peacekeeping.posts", Scope.Of(Scope.MissionKey, m.Acronym)), (m.IsHeadquarters ? "peacekeeping.headquarters" : "peacekeeping.field", Scope.Of(Scope.MissionKey, m.Acronym)) }).ToList();
        var values = asked.Count == 0 ? [] : await figures.Values(asked, asOf, cancel);
        return MissionsPage.Show(new([.. missions.Select((m, at) => (m, values[2 * at], values[(2 * at) + 1]))], missions.Count == PageSize ? missions[^1].Acronym : null));
    }

    private const int PageSize = 25;

    public sealed record Row(string Acronym, string NameVi, string NameEn, string Location, MissionPhase? Phase, bool IsHeadquarters)
    {
        public Words Name => new(NameVi, NameEn);
    }

    public sealed record View(IReadOnlyList<(Row Mission, FigureValue Posts, FigureValue Field)> Rows, string? Next);
}
