using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Modules.Imports.Contract;
using SuGia.Sheets;
using SuGia.Shell;

namespace SuGia.Modules.Imports;

/// <summary>GET /imports/{import}: what one import was and which records it touched.</summary>
public static class ShowImport
{
    private const int MostLinks = 50;

    internal static void Map(IEndpointRouteBuilder app) => app.Get("/imports/{import:guid}", Show).Needs(Permission.Import);

    private static async Task<IResult> Show(Guid import, AppDb db, IEnumerable<IImportKind> kinds, IAccounts accounts, Frame frame, CancellationToken cancel)
    {
        var taken = await db.Set<Import>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == ImportId.From(import), cancel);
        var kind = kinds.FirstOrDefault(k => k.Code == taken?.Kind);
        if (taken is null || kind is null)
        {
            return Results.NotFound();
        }

        var entries = await db.Set<LedgerEntry>().AsNoTracking().Where(e => e.Record == import).OrderBy(e => e.Version).ToListAsync(cancel);
        var names = await accounts.Names([.. entries.Select(e => e.Actor).Distinct()], cancel);
        var links = frame.Reader.May(kind.Needs) ? await kind.Links(await Touched(db, import, cancel), cancel) : [];
        return ImportPage.Show(new(taken, kind, [.. entries.Select(e => new Step(e.Event, names.GetValueOrDefault(e.Actor, ""), e.Instant))], links));
    }

    private static async Task<IReadOnlyList<Guid>> Touched(AppDb db, Guid act, CancellationToken cancel) => await db.Set<LedgerEntry>().AsNoTracking()
        .Where(e => e.Act == act && e.Record != act).GroupBy(e => e.Record).OrderBy(g => g.Min(e => e.Sequence)).Select(g => g.Key).Take(MostLinks).ToListAsync(cancel);

    public sealed record Step(string Event, string By, DateTimeOffset At);

    public sealed record View(Import Import, IImportKind Kind, IReadOnlyList<Step> Steps, IReadOnlyList<ImportLink> Links);
}
