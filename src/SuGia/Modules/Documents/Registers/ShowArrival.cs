using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/in/{id} and its slip of settlement, /papers/in/{id}/slip, on paper.</summary>
public static class ShowArrival
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListArrivals.Url}/{{id}}", async (ArrivalId id, AppDb db, Frame frame, CancellationToken cancel) => await Find(id, db, frame, cancel) is { } view ? ShowArrivalPage.Show(view) : Results.NotFound()).Needs(Permission.ReadPapers);
        app.Get($"{ListArrivals.Url}/{{id}}/slip", async (ArrivalId id, AppDb db, Frame frame, CancellationToken cancel) => await Find(id, db, frame, cancel) is { } view ? SlipPage.Show(view) : Results.NotFound()).Needs(Permission.ReadPapers);
    }

    internal static async Task<View?> Find(ArrivalId id, AppDb db, Frame frame, CancellationToken cancel)
    {
        if (await db.Set<Arrival>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } arrival)
        {
            return null;
        }

        var paper = await db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes().SingleAsync(p => p.Id == arrival.Paper, cancel);
        var series = await db.Set<Series>().AsNoTracking().SingleAsync(s => s.Id == arrival.Series, cancel);
        var answer = arrival.Answer is { } answered ? await PaperPicking.Cards(db.Set<Paper>().Where(p => p.Id == answered)).SingleOrDefaultAsync(cancel) : null;
        return new(arrival, paper, series.Body, answer, Arrival.StateOf(arrival.PassedOn, arrival.DueOn, arrival.SettledOn, arrival.RecalledOn, frame.AsOf));
    }

    /// <param name="Body">Whose register it stands in.</param>
    public sealed record View(Arrival Arrival, Paper Paper, string Body, PaperCard? Answer, ArrivalState State)
    {
        public string Url => ListArrivals.UrlOf(Arrival.Id);

        /// <summary>The day by which it had to be handed on, where it was not.</summary>
        public bool IsPassedLate(DateOnly asOf) => (Arrival.PassedOn ?? asOf) > Arrival.PassedBy(Arrival.ArrivedOn, Holidays.Working);
    }
}
