using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;

namespace SuGia.Modules.Accounts;

/// <summary>Sees to it that someone can always administer.</summary>
internal sealed class Administrators(AppDb db, TimeProvider clock)
{
    /// <summary>Holds every administrator's role until the transaction ends, so that two administrators cannot take back each other's at once.</summary>
    public async Task<IDbContextTransaction> Hold(CancellationToken cancel)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Set<Grant>().Where(g => g.Role == Account.Administrator && g.LastOn == null)
            .ExecuteUpdateAsync(g => g.SetProperty(r => r.Role, Account.Administrator), cancel);
        return transaction;
    }

    /// <summary>True where another open account is administrator today and without an end.</summary>
    public Task<bool> AreThereBeside(AccountId account, CancellationToken cancel)
    {
        var today = clock.DayInHanoi;
        return db.Set<Account>().AnyAsync(
            a => a.Id != account && a.ClosedOn == null && a.Grants.Any(g => g.Role == Account.Administrator && g.FirstOn <= today && g.LastOn == null), cancel);
    }
}
