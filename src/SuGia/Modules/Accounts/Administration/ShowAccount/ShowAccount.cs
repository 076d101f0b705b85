using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Accounts;

/// <summary>GET /accounts/{id}: roles by day; a new password, once.</summary>
public static class ShowAccount
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get("/accounts/{id}", Show).Needs(Permission.ReadAccounts);

    private static async Task<IResult> Show(AccountId id, AppDb db, Titles titles, Secrets secrets, OnceShown once, Frame frame, CancellationToken cancel)
    {
        if (await db.FindAsync<Account>([id], cancel) is not { } account)
        {
            return Results.NotFound();
        }

        var units = await titles.Of([.. account.Grants.Select(g => g.Unit).OfType<Guid>().Distinct()], frame.Reader, Permission.ReadAccounts, cancel);
        return ShowAccountPage.Show(new(account, units, await secrets.IsLocked(id, cancel), frame.Reader.May(Permission.EditAccounts) ? once.Take(id) : null));
    }

    /// <param name="Password">A password that was made a moment ago, or null.</param>
    public sealed record View(Account Account, IReadOnlyDictionary<Guid, RecordTitle> Units, bool IsLocked, string? Password);
}
