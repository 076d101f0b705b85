using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;

namespace SuGia.Modules.Accounts;

internal sealed class AccountMap : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("accounts_account");
        account.Property(a => a.UserName).HasMaxLength(UserNames.Limit).ComparesByBytes();
        account.Property(a => a.DisplayName).HasMaxLength(Account.NameLimit);
        account.HasIndex(a => a.UserName).IsUnique();
        account.Ignore(a => a.IsPasswordIssued);
        account.HasMany(a => a.Grants).WithOne().HasForeignKey("Account").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class GrantMap : IEntityTypeConfiguration<Grant>
{
    public void Configure(EntityTypeBuilder<Grant> grant)
    {
        grant.ToTable("accounts_grant");
        grant.Property(g => g.Role).HasMaxLength(40);
    }
}

/// <summary>The secret that an account signs in with; the same id as the account. No record: the ledger never sees it.</summary>
public sealed class Credential : IdentityUser<Guid>;

internal sealed class CredentialMap : IEntityTypeConfiguration<Credential>
{
    public void Configure(EntityTypeBuilder<Credential> credential)
    {
        credential.ToTable("accounts_credential");
        credential.Property(c => c.UserName).HasMaxLength(60);
        credential.Property(c => c.NormalizedUserName).HasMaxLength(60);
        credential.Property(c => c.ConcurrencyStamp).IsConcurrencyToken();
        credential.HasIndex(c => c.NormalizedUserName).IsUnique();
        credential.Ignore(c => c.Email).Ignore(c => c.NormalizedEmail).Ignore(c => c.EmailConfirmed);
        credential.Ignore(c => c.PhoneNumber).Ignore(c => c.PhoneNumberConfirmed).Ignore(c => c.TwoFactorEnabled);
    }
}

internal sealed class ListTakenMap : IEntityTypeConfiguration<ListTaken>
{
    public void Configure(EntityTypeBuilder<ListTaken> taken)
    {
        taken.ToTable("accounts_list_taken");
        taken.Property(t => t.File).HasMaxLength(60);
        taken.Property(t => t.ListVi).HasMaxLength(ListTaken.TitleLimit);
        taken.Property(t => t.ListEn).HasMaxLength(ListTaken.TitleLimit);
        taken.Property(t => t.Columns).HasMaxLength(ListTaken.TextLimit);
        taken.Property(t => t.Groups).HasMaxLength(ListTaken.TextLimit);
        taken.Property(t => t.Choice).HasMaxLength(ListTaken.TextLimit);
        taken.Property(t => t.ByName).HasMaxLength(Account.NameLimit);
        taken.HasIndex(t => t.TakenOn);
    }
}
