using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SuGia.Data;

namespace SuGia.Modules.Accounts;

/// <summary>Locks an account for a while after several wrong passwords in a row.</summary>
internal sealed class WrongPasswords(AppDb db, IOptions<IdentityOptions> rules, TimeProvider clock)
{
    public bool HaveLocked(Credential credential) => credential.LockoutEnd > clock.GetUtcNow();

    /// <returns>True where this one, or another at the same instant, locked the account.</returns>
    /// <remarks>The database counts: of many that come at one instant each counts.</remarks>
    public async Task<bool> Count(Credential credential, CancellationToken cancel)
    {
        var (most, until) = (rules.Value.Lockout.MaxFailedAccessAttempts, clock.GetUtcNow() + rules.Value.Lockout.DefaultLockoutTimeSpan);
        await Stored(credential).ExecuteUpdateAsync(
            set => set
                .SetProperty(c => c.LockoutEnd, c => c.AccessFailedCount + 1 >= most ? until : c.LockoutEnd)
                .SetProperty(c => c.AccessFailedCount, c => c.AccessFailedCount + 1 >= most ? 0 : c.AccessFailedCount + 1),
            cancel);
        return await Stored(credential).Select(c => c.LockoutEnd).SingleAsync(cancel) > clock.GetUtcNow();
    }

    /// <summary>The right password came.</summary>
    public async Task Forget(Credential credential, CancellationToken cancel)
    {
        if (credential.AccessFailedCount > 0)
        {
            await Stored(credential).ExecuteUpdateAsync(set => set.SetProperty(c => c.AccessFailedCount, 0), cancel);
        }
    }

    private IQueryable<Credential> Stored(Credential credential) => db.Set<Credential>().Where(c => c.Id == credential.Id);
}
