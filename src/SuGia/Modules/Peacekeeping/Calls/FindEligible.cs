using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/calls/{id}/eligible: everyone in the pool, by what is missing and how long it takes to mend.</summary>
public static class FindEligible
{
    private const int PageSize = 25;

    /// <summary>Whoever stands there may be put forward; the others are on a mission, home again, or out of the pool.</summary>
    internal static readonly IReadOnlyList<Stage> Pool =
        [.. Stages.All.Where(s => s.Column is BoardColumn.Selected or BoardColumn.Training or BoardColumn.Cleared || s.Stage == Stage.Reserve).Select(s => s.Stage)];

    internal static void Map(IEndpointRouteBuilder calls) => calls.Get("/{id}/eligible", Show);

    private static async Task<IResult> Show(CallId id, int? page, EditedCalls calls, Ranking ranking, IPeople people, Frame frame, CancellationToken cancel)
    {
        if (await calls.Find(id, cancel) is not (var call, var head))
        {
            return Results.NotFound();
        }

        var ranked = await ranking.Of(call, Pool, cancel);
        var at = Math.Clamp(page ?? 1, 1, Math.Max(1, (ranked.Count + PageSize - 1) / PageSize));
        var shown = ranked.Skip((at - 1) * PageSize).Take(PageSize).ToList();
        var ids = shown.ConvertAll(r => r.Person);
        var officers = await people.AsOf(frame.Today).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        return EligiblePage.Show(new(
            call, head, shown.ConvertAll(r => new Row(officers[r.Person], r.Readiness)), at, ranked.Count > at * PageSize, await calls.Women(call, cancel), frame.Today));
    }

    public sealed record Row(PersonCard Officer, Readiness Readiness);

    public sealed record View(Call Call, CallHead Head, IReadOnlyList<Row> Rows, int Page, bool HasNext, WomenOnList Women, DateOnly Today);
}

/// <summary>Judges all of the pool for a call.</summary>
internal sealed class Ranking(AppDb db, IPeople known, Frame frame)
{
    /// <summary>The ready first, then by days to mend; who cannot be mended stands last.</summary>
    public async Task<IReadOnlyList<Ranked>> Of(Call call, IReadOnlyList<Stage> pool, CancellationToken cancel) =>
    [
        .. (await Read(pool, cancel)).Select(c => new Ranked(c.Service.Person, c.Service.SortKey, Readiness.Of(new Screening(c.Service, c.File, call.Movement, RuleFiles.Book).Findings, RuleFiles.Book, frame.Today)))
            .OrderBy(r => r.Readiness.MendDays ?? int.MaxValue).ThenBy(r => r.Readiness.Missing.Count).ThenBy(r => r.SortKey, StringComparer.Ordinal),
    ];

    /// <summary>All that the judgement rests on: of the files only the parts that it asks for.</summary>
    /// <remarks>Who stands in the pool is asked once; each query for a part of their files would ask it again.</remarks>
    internal async Task<IReadOnlyList<InPool>> Read(IReadOnlyList<Stage> pool, CancellationToken cancel)
    {
        var standing = await Standing(pool).Select(f => new { f.Id, f.Person }).ToListAsync(cancel);
        var ids = standing.ConvertAll(f => f.Id);
        var files = await db.Set<OfficerFile>().AsNoTracking().IgnoreAutoIncludes().Where(f => EF.Parameter(ids).Contains(f.Id))
            .Include(f => f.Attempts).Include(f => f.Certificates).Include(f => f.Fitness).Include(f => f.Vettings).Include(f => f.Waivers).ToListAsync(cancel);
        var service = await known.Service(standing.ConvertAll(f => f.Person), cancel);
        return [.. files.Where(f => service.ContainsKey(f.Person)).Select(f => new InPool(service[f.Person], f))];
    }

    private IQueryable<OfficerFile> Standing(IReadOnlyList<Stage> pool)
    {
        var (today, within) = (frame.Today, known.Within(frame.Reader.ReachOf(Permission.ReadPeople)));
        var files = db.Set<StageEvent>().Where(s => pool.Contains(s.Stage) && s.FirstOn <= today && s.LastOn >= today).Select(s => EF.Property<OfficerFileId>(s, "File"));
        return db.Set<OfficerFile>().Where(f => files.Contains(f.Id) && within.Any(r => r.Person == f.Person));
    }
}

/// <param name="File">Without the parts that no rule asks for.</param>
internal sealed record InPool(ServiceCard Service, OfficerFile File);

public sealed record Ranked(PersonId Person, string SortKey, Readiness Readiness);
