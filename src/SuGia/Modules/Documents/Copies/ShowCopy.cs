using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/copies/{id}, and /print: the copy with the elements of annex I, part II.</summary>
public static class ShowCopy
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListCopies.Url}/{{id}}", async (CertifiedCopyId id, AppDb db, Frame frame, CancellationToken cancel) =>
            await Find(id, db, frame, cancel) is { } view ? ShowCopyPage.Show(view) : Results.NotFound()).Needs(Permission.ReadPapers);
        app.Get($"{ListCopies.Url}/{{id}}/print", async (CertifiedCopyId id, AppDb db, Frame frame, CancellationToken cancel) =>
            await Find(id, db, frame, cancel) is { } view ? PrintCopyPage.Show(view) : Results.NotFound()).Needs(Permission.ReadPapers);
    }

    private static async Task<View?> Find(CertifiedCopyId id, AppDb db, Frame frame, CancellationToken cancel)
    {
        if (await db.Set<CertifiedCopy>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.On <= frame.AsOf && c.EnteredOn <= frame.AsOf, cancel) is not { } copy)
        {
            return null;
        }

        var paper = await db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes().SingleAsync(p => p.Id == copy.Paper, cancel);
        return new(copy, paper, await ShowPaper.StateOf(db, paper, frame.AsOf, cancel));
    }

    /// <param name="State">How the paper stands on the day: a copy of what lapsed proves only that it was.</param>
    public sealed record View(CertifiedCopy Copy, Paper Paper, PaperState State);
}
