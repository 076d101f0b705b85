using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/desk/handovers/{id}: the record of handing over, to print and sign.</summary>
public static class ShowHandover
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get($"{ListHandovers.Url}/{{id}}", Show).Needs(Permission.EditPeacekeeping);

    private static async Task<IResult> Show(DeskHandoverId id, AppDb db, IPapers papers, CancellationToken cancel)
    {
        if (await db.Set<DeskHandover>().AsNoTracking().SingleOrDefaultAsync(h => h.Id == id, cancel) is not { } handover)
        {
            return Results.NotFound();
        }

        var number = handover.Paper is { } paper ? await papers.All.Where(p => p.Id == paper).Select(p => p.Number).SingleOrDefaultAsync(cancel) : null;
        return HandoverPage.Show(new(handover, number));
    }

    /// <param name="PaperNumber">Of the paper that it rests on, or null.</param>
    public sealed record View(DeskHandover Handover, string? PaperNumber);
}
