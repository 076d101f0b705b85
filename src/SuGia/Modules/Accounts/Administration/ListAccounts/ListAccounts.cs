using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Accounts;

/// <summary>GET /accounts: who can sign in, with which roles of today, and when that last changed.</summary>
public static class ListAccounts
{
    internal static ListOf<Row> Accounts { get; } = new(AccountWords.Accounts, "tai-khoan", AccountWords.NoAccounts)
    {
        Columns = [new("user", AccountWords.UserName, r => Cell.Text(r.UserName))],
        Orders = [Order<Row>.Text("user", r => r.UserName)],
        Filters =
        [
            new("text", AccountWords.Name),
            new("role", AccountWords.Role) { Choices = [.. Roles.All.Select(r => (r.Code, r.Title))] },
        ],
    };

    internal static void Map(IEndpointRouteBuilder app) => app.Get("/accounts", Show).Needs(Permission.ReadAccounts);

    private static async Task<IResult> Show(AppDb db, Titles titles, Frame frame, CancellationToken cancel)
    {
        var page = await Accounts.Page(Rows(db, Accounts.Ask(frame), frame.Today), frame, cancel);
        var units = page.Rows.SelectMany(r => r.Held).Select(h => h.Unit).OfType<Guid>().Distinct().ToList();
        return ListAccountsPage.Show(new(page, await titles.Of(units, frame.Reader, Permission.ReadAccounts, cancel)));
    }

    private static IQueryable<Row> Rows(AppDb db, ListAsk ask, DateOnly today)
    {
        IQueryable<Account> accounts = db.Set<Account>().AsNoTracking();
        accounts = ask["text"] is { } text ? accounts.Where(a => a.DisplayName.Contains(text) || a.UserName.Contains(text)) : accounts;
        accounts = ask["role"] is { } role ? accounts.Where(a => a.Grants.Any(g => g.Role == role && g.FirstOn <= today && (g.LastOn == null || g.LastOn >= today))) : accounts;
        return accounts.Select(a => new Row
        {
            Id = a.Id,
            UserName = a.UserName,
            Name = a.DisplayName,
            ClosedOn = a.ClosedOn,
            Held = a.Grants.Where(g => g.FirstOn <= today && (g.LastOn == null || g.LastOn >= today)).Select(g => new Held { Role = g.Role, Unit = g.Unit }).ToList(),
            ChangedAt = db.Set<LedgerEntry>().Where(e => e.Record == (Guid)(object)a.Id && e.Version == a.Version).Select(e => e.At).FirstOrDefault(),
        });
    }

    public sealed class Row
    {
        public required AccountId Id { get; init; }

        public required string UserName { get; init; }

        public required string Name { get; init; }

        public required DateOnly? ClosedOn { get; init; }

        public required IReadOnlyList<Held> Held { get; init; }

        public required long ChangedAt { get; init; }
    }

    public sealed class Held
    {
        public required string Role { get; init; }

        public required Guid? Unit { get; init; }
    }

    /// <param name="Units">Those that the reader may read, by key.</param>
    public sealed record View(Listing<Row> Page, IReadOnlyDictionary<Guid, RecordTitle> Units);
}
