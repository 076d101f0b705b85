using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Passwords that someone else made.</summary>
[DbContext(typeof(AppDb)), Migration("0007_PasswordsAndBodies")]
internal sealed class M0007_PasswordsAndBodies : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.AddColumn<DateOnly>("PasswordIssuedOn", "accounts_account", nullable: true);
    }
}
