using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/in/settlement: how many arrivals of a period stand where, each with the list behind it. Source: Decree 30/2020, annex VI.</summary>
public static class SettlementReport
{
    public const string Url = "/papers/in/settlement";

    internal static void Map(IEndpointRouteBuilder app) => app.Get(Url, Show).Needs(Permission.ReadPapers);

    private static async Task<IResult> Show(string? from, string? until, AppDb db, Frame frame, CancellationToken cancel)
    {
        var typed = Typed.Together(Typed.DayIfAny(from, nameof(from)), Typed.DayIfAny(until, nameof(until)));
        var (first, last) = (typed.Ok ? typed.Value.Item1 : null, typed.Ok ? typed.Value.Item2 : null);
        DateOnly begins = first ?? new(frame.AsOf.Year, 1, 1), ends = last is { } day && day < frame.AsOf ? day : frame.AsOf;
        var rows = await db.Set<Arrival>().AsNoTracking().IgnoreAutoIncludes().Where(a => a.ArrivedOn >= begins && a.ArrivedOn <= ends)
            .Select(a => new { a.PassedOn, a.DueOn, a.SettledOn }).ToListAsync(cancel);
        var counts = rows.GroupBy(r => Arrival.StateOf(r.PassedOn, r.DueOn, r.SettledOn, frame.AsOf)).ToDictionary(g => g.Key, g => g.Count());
        return SettlementReportPage.Show(new(begins, ends, from, until, rows.Count, counts, typed.Problems));
    }

    /// <param name="From">As typed.</param>
    public sealed record View(DateOnly First, DateOnly Last, string? From, string? Until, int All, IReadOnlyDictionary<ArrivalState, int> Counts, IReadOnlyList<Problem> Problems);
}
