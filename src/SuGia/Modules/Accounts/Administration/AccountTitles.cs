using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Accounts;

/// <summary>Names accounts in histories.</summary>
internal sealed class AccountTitles(AppDb db) : IRecordTitles
{
    public async Task<IReadOnlyList<RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        var ids = records.Select(AccountId.From).ToList();
        var found = reader.May(Permission.ReadAccounts)
            ? await db.Set<Account>().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.DisplayName, a.Version }).ToListAsync(cancel)
            : [];
        return [.. found.Select(a => new RecordTitle(a.Id.Value, a.DisplayName, $"/accounts/{a.Id.Value}", a.Version)), .. await Lists(records, reader, cancel)];
    }

    private async Task<IEnumerable<RecordTitle>> Lists(IReadOnlyCollection<Guid> records, Reader reader, CancellationToken cancel)
    {
        var ids = records.Select(ListTakenId.From).ToList();
        var found = reader.May(Permission.ReadHistory)
            ? await db.Set<ListTaken>().Where(l => ids.Contains(l.Id)).Select(l => new { l.Id, l.ListVi, l.ListEn, l.Version }).ToListAsync(cancel)
            : [];
        return found.Select(l => new RecordTitle(l.Id.Value, new Words(l.ListVi, l.ListEn).ToString(), ListListsTaken.Url, l.Version));
    }
}
