using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using SuGia.Data;

namespace SuGia.Modules.Accounts;

/// <summary>Keeps the secrets in the one unit of work: a secret is saved with the change that the ledger tells, or not at all.</summary>
internal sealed class Credentials : UserOnlyStore<Credential, AppDb, Guid>
{
    public Credentials(AppDb db) : base(db) => AutoSaveChanges = false;
}
