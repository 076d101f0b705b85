using Microsoft.AspNetCore.Identity;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Accounts;

/// <summary>Opens an account with its secret: for the first administrator and for the sample world.</summary>
public sealed class Opening(AppDb db, UserManager<Credential> users)
{
    /// <param name="isIssued">True where the password was made by the system: it is to be changed at the first sign-in.</param>
    /// <returns>Null when the account was opened, else what stood in the way.</returns>
    public async Task<Problem?> Open(string userName, string displayName, string password, IReadOnlyList<(string Role, Guid? Unit)> roles, Act act, CancellationToken cancel, bool isIssued = false)
    {
        var (account, opened) = Account.Open(userName, displayName, isIssued ? act.EnteredOn : null);
        db.Record(account, opened, act);
        foreach (var (role, unit) in roles)
        {
            var given = account.Give(role, unit, act.EnteredOn, act.EnteredOn);
            db.Record(account, given.Value!, act);
        }

        Credential credential = new() { Id = account.Id.Value, UserName = userName, LockoutEnabled = true };
        var made = await users.CreateAsync(credential, password);
        if (!made.Succeeded)
        {
            db.ChangeTracker.Clear();
            return new Problem(new($"Không mở được tài khoản: {made}", $"The account could not be opened: {made}"));
        }

        await db.SaveChangesAsync(cancel);
        return null;
    }
}
