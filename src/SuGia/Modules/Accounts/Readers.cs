using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Accounts;

/// <summary>Finds who signed in, with the roles of today, in one query. A changed security stamp signs out at once.</summary>
/// <remarks>Who has yet to make the password one's own has no right until then.</remarks>
internal sealed class Readers(AppDb db, TimeProvider clock) : IReaders, IAccounts, IActorNames
{
    internal const string StampClaim = "stamp";

    public async Task<Reader> Of(HttpContext http, CancellationToken cancel)
    {
        var signed = await http.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        if (!Guid.TryParse(signed.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            return Reader.Nobody;
        }

        http.User = signed.Principal!;
        return await Find(AccountId.From(id), signed.Principal!.FindFirstValue(StampClaim), cancel) ?? Reader.Nobody;
    }

    public async Task<IReadOnlyDictionary<Guid, string>> Names(IReadOnlyCollection<Guid> accounts, CancellationToken cancel)
    {
        var ids = accounts.Select(AccountId.From).ToList();
        var names = await db.Set<Account>().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id.Value, a => a.DisplayName, cancel);
        names[Reader.System.Id] = Reader.System.Name;
        return names;
    }

    public async Task<IReadOnlyList<AccountName>> Having(Permission permission, CancellationToken cancel)
    {
        var (today, roles) = (clock.DayInHanoi, Roles.All.Where(r => r.Permissions.Contains(permission)).Select(r => r.Code).ToList());
        var found = await db.Set<Account>().AsNoTracking()
            .Where(a => a.ClosedOn == null && a.Grants.Any(g => roles.Contains(g.Role) && g.FirstOn <= today && (g.LastOn == null || g.LastOn >= today)))
            .Select(a => new { a.Id, a.DisplayName }).ToListAsync(cancel);
        return [.. found.OrderBy(a => SortKey.OfName(a.DisplayName), StringComparer.Ordinal).Select(a => new AccountName(a.Id.Value, a.DisplayName))];
    }

    private async Task<Reader?> Find(AccountId id, string? stamp, CancellationToken cancel)
    {
        var today = clock.DayInHanoi;
        var found = await (
            from account in db.Set<Account>().AsSingleQuery()
            from credential in db.Set<Credential>()
            where account.Id == id && account.ClosedOn == null && credential.Id == id.Value
            select new
            {
                account.DisplayName,
                account.PasswordIssuedOn,
                credential.SecurityStamp,
                Held = account.Grants.Where(g => g.FirstOn <= today && (g.LastOn == null || g.LastOn >= today)).Select(g => new { g.Role, g.Unit }).ToList(),
            }).AsNoTracking().SingleOrDefaultAsync(cancel);
        return found is null || found.SecurityStamp != stamp ? null
            : found.PasswordIssuedOn is null ? new(id.Value, found.DisplayName, Roles.Allow(found.Held.Select(h => (h.Role, h.Unit))))
            : new(id.Value, found.DisplayName, new Dictionary<Permission, Reach>()) { FirstUrl = ChangePassword.Url };
    }
}
