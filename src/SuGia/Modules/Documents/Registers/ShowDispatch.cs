using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/out/{id}: one line of the register of outgoing papers, with its sendings and the uses of the kept copy.</summary>
public static class ShowDispatch
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get($"{ListDispatches.Url}/{{id}}", Show).Needs(Permission.ReadPapers);

    private static async Task<IResult> Show(DispatchId id, AppDb db, CancellationToken cancel)
    {
        if (await db.Set<Dispatch>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancel) is not { } dispatch)
        {
            return Results.NotFound();
        }

        var cards = await PaperPicking.Cards(db.Set<Paper>().Where(p => p.Id == dispatch.Paper || p.Id == dispatch.Answer)).ToListAsync(cancel);
        return ShowDispatchPage.Show(new(dispatch, cards.Single(c => c.Id == dispatch.Paper), cards.Find(c => c.Id == dispatch.Answer)));
    }

    public sealed record View(Dispatch Dispatch, PaperCard Paper, PaperCard? Answer)
    {
        public string Url => ListDispatches.UrlOf(Dispatch.Id);

        /// <summary>True where it had to go out by now: the day of its signature, or the working day after. Source: Decree 30/2020, article 18.</summary>
        public bool IsSentLate(DateOnly asOf) => (Dispatch.SentOn ?? asOf) > Holidays.Working.Next(Dispatch.SignedOn);
    }
}
