using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Passwords that someone else made; bodies that were dissolved, and the papers that bodies rest on.</summary>
[DbContext(typeof(AppDb)), Migration("0007_PasswordsAndBodies")]
internal sealed class M0007_PasswordsAndBodies : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.AddColumn<DateOnly>("PasswordIssuedOn", "accounts_account", nullable: true);
        m.AddColumn<DateOnly>("LastOn", "organisation_body", nullable: true);
        m.AddColumn<Guid>("DissolvedBy", "organisation_body", nullable: true);
        m.CreateIndex("IX_organisation_body_DissolvedBy", "organisation_body", "DissolvedBy");
        m.CreateIndex("IX_organisation_body_version_Paper", "organisation_body_version", "Paper");
    }
}
