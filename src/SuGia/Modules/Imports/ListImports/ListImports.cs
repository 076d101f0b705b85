using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Sheets;
using SuGia.Shell;

namespace SuGia.Modules.Imports;

/// <summary>GET /imports: what can be brought in, and what was.</summary>
public static class ListImports
{
    private const int PageRows = 25;

    internal static void Map(IEndpointRouteBuilder app) => app.Get("/imports", Show).Needs(Permission.Import);

    private static async Task<IResult> Show(long? after, AppDb db, IEnumerable<IImportKind> kinds, IAccounts accounts, Frame frame, CancellationToken cancel)
    {
        var taken = await (
            from import in db.Set<Import>().AsNoTracking()
            join entry in db.Set<LedgerEntry>() on (Guid)(object)import.Id equals entry.Record
            where entry.Version == 1 && (after == null || entry.Sequence < after)
            orderby entry.Sequence descending
            select new { Import = import, entry.Sequence, entry.Actor, entry.At }).Take(PageRows + 1).ToListAsync(cancel);
        var names = await accounts.Names([.. taken.Select(t => t.Actor).Distinct()], cancel);
        var rows = taken.Take(PageRows).Select(t => new Row(t.Import, names.GetValueOrDefault(t.Actor, ""), new(t.At, TimeSpan.Zero))).ToList();
        return ImportsPage.Show(new(
            [.. kinds.Where(k => frame.Reader.May(k.Needs))],
            rows,
            taken.Count > PageRows ? $"{taken[PageRows - 1].Sequence}" : null));
    }

    public sealed record Row(Import Import, string By, DateTimeOffset At);

    public sealed record View(IReadOnlyList<IImportKind> Kinds, IReadOnlyList<Row> Imports, string? Next)
    {
        public Words TitleOf(Import import) => Kinds.FirstOrDefault(k => k.Code == import.Kind)?.Title ?? new(import.Kind, import.Kind);
    }
}
