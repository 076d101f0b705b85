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
        var days = ReportDays.Typed(from, until, frame);
        var rows = await db.Set<Arrival>().AsNoTracking().IgnoreAutoIncludes().Where(a => a.ArrivedOn >= days.First && a.ArrivedOn <= days.Last)
            .Select(a => new { a.PassedOn, a.DueOn, a.SettledOn, a.RecalledOn }).ToListAsync(cancel);
        return SettlementReportPage.Show(days.Counting(rows.Select(r => Arrival.StateOf(r.PassedOn, r.DueOn, r.SettledOn, r.RecalledOn, frame.AsOf))));
    }
}
