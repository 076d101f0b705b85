using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;

namespace SuGia.Modules.Accounts;

/// <summary>Makes and renews what accounts sign in with, inside the caller's unit of work: saved with the ledger row or not at all.</summary>
internal sealed class Secrets(AppDb db, UserManager<Credential> users, WrongPasswords wrong)
{
    /// <summary>No letter that is mistaken for another.</summary>
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Four groups of five letters: about 99 bits.</summary>
    public static string NewPassword() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 5)));

    public async Task<Problem?> WeaknessOf(string password)
    {
        foreach (var validator in users.PasswordValidators)
        {
            if (!(await validator.ValidateAsync(users, new(), password)).Succeeded)
            {
                return AccountProblems.FirstPasswordWeak;
            }
        }

        return null;
    }

    public void Add(Account account, string password)
    {
        Credential credential = new() { Id = account.Id.Value, UserName = account.UserName, NormalizedUserName = users.NormalizeName(account.UserName), LockoutEnabled = true };
        Renew(credential, password);
        db.Add(credential);
    }

    /// <summary>A new password; whoever is signed in with the old one is signed out.</summary>
    public async Task Reset(AccountId account, string password, CancellationToken cancel)
    {
        var credential = await Get(account, cancel);
        Renew(credential, password);
        Unlock(credential);
    }

    public async Task Unlock(AccountId account, CancellationToken cancel) => Unlock(await Get(account, cancel));

    public async Task<bool> IsLocked(AccountId account, CancellationToken cancel) => wrong.HaveLocked(await Get(account, cancel));

    private Task<Credential> Get(AccountId account, CancellationToken cancel) => db.Set<Credential>().SingleAsync(c => c.Id == account.Value, cancel);

    private void Renew(Credential credential, string password)
    {
        credential.PasswordHash = users.PasswordHasher.HashPassword(credential, password);
        (credential.SecurityStamp, credential.ConcurrencyStamp) = (Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString());
    }

    private static void Unlock(Credential credential) =>
        (credential.LockoutEnd, credential.AccessFailedCount, credential.ConcurrencyStamp) = (null, 0, Guid.NewGuid().ToString());
}
