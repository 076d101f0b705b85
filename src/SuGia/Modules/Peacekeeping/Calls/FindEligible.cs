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
    private static readonly IReadOnlyList<Stage> Pool =
        [.. Stages.All.Where(s => s.Column is BoardColumn.Selected or BoardColumn.Training or BoardColumn.Cleared || s.Stage == Stage.Reserve).Select(s => s.Stage)];

    internal static void Map(IEndpointRouteBuilder calls) => calls.Get("/{id}/eligible", Show);

    private static async Task<IResult> Show(CallId id, int? page, EditedCalls calls, Ranking ranking, Frame frame, CancellationToken cancel)
    {
        if (await calls.Find(id, cancel) is not (var call, var head))
        {
            return Results.NotFound();
        }

        var ranked = await ranking.Of(call, Pool, cancel);
        var at = Math.Clamp(page ?? 1, 1, Math.Max(1, (ranked.Count + PageSize - 1) / PageSize));
        return EligiblePage.Show(new(
            call, head, [.. ranked.Skip((at - 1) * PageSize).Take(PageSize)], at, ranked.Count > at * PageSize, await calls.Women(call, cancel), frame.Today));
    }

    public sealed record View(Call Call, CallHead Head, IReadOnlyList<Ranked> Rows, int Page, bool HasNext, WomenOnList Women, DateOnly Today);
}

/// <summary>Judges all of the pool for a call.</summary>
internal sealed class Ranking(AppDb db, IPeople people, Frame frame)
{
    /// <summary>The ready first, then by days to mend; who cannot be mended stands last.</summary>
    public async Task<IReadOnlyList<Ranked>> Of(Call call, IReadOnlyList<Stage> pool, CancellationToken cancel)
    {
        var today = frame.Today;
        var within = people.Within(frame.Reader.ReachOf(Permission.ReadPeople));
        var files = await db.Set<OfficerFile>().AsNoTracking()
            .Where(f => f.Stages.Any(s => s.FirstOn <= today && s.LastOn >= today && pool.Contains(s.Stage)) && within.Any(r => r.Person == f.Person)).ToListAsync(cancel);
        var ids = files.ConvertAll(f => f.Person);
        var service = await people.Service(ids, cancel);
        var cards = await people.AsOf(today).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        return [.. files.Where(f => service.ContainsKey(f.Person) && cards.ContainsKey(f.Person))
            .Select(f => new Ranked(cards[f.Person], f, Readiness.Of(new Screening(service[f.Person], f, call.Movement, RuleFiles.Book).Findings, RuleFiles.Book, today)))
            .OrderBy(r => r.Readiness.MendDays ?? int.MaxValue).ThenBy(r => r.Readiness.Missing.Count).ThenBy(r => r.Officer.SortKey, StringComparer.Ordinal)];
    }
}

public sealed record Ranked(PersonCard Officer, OfficerFile File, Readiness Readiness);
