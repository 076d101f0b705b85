using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Accounts, their roles and their secrets.</summary>
[DbContext(typeof(AppDb)), Migration("0002_Accounts")]
internal sealed class M0002_Accounts : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.CreateTable("accounts_account", t => new
        {
            Id = t.Column<Guid>(),
            UserName = t.Column<string>(maxLength: 60, collation: Bytes),
            DisplayName = t.Column<string>(maxLength: 120),
            ClosedOn = t.Column<DateOnly>(nullable: true),
            Version = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_accounts_account", x => x.Id);
        });
        m.CreateTable("accounts_credential", t => new
        {
            Id = t.Column<Guid>(),
            UserName = t.Column<string>(maxLength: 60, nullable: true),
            NormalizedUserName = t.Column<string>(maxLength: 60, nullable: true),
            PasswordHash = t.Column<string>(nullable: true),
            SecurityStamp = t.Column<string>(nullable: true),
            ConcurrencyStamp = t.Column<string>(nullable: true),
            LockoutEnd = t.Column<DateTimeOffset>(nullable: true),
            LockoutEnabled = t.Column<bool>(),
            AccessFailedCount = t.Column<int>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_accounts_credential", x => x.Id);
        });
        m.CreateTable("accounts_grant", t => new
        {
            Id = t.Column<Guid>(),
            Role = t.Column<string>(maxLength: 40),
            Unit = t.Column<Guid>(nullable: true),
            FirstOn = t.Column<DateOnly>(),
            LastOn = t.Column<DateOnly>(nullable: true),
            Account = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_accounts_grant", x => x.Id);
            t.ForeignKey("FK_accounts_grant_accounts_account_Account", x => x.Account, "accounts_account", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_accounts_account_UserName", "accounts_account", "UserName", unique: true);
        m.CreateIndex("IX_accounts_credential_NormalizedUserName", "accounts_credential", "NormalizedUserName", unique: true);
        m.CreateIndex("IX_accounts_grant_Account", "accounts_grant", "Account");
    }
}
