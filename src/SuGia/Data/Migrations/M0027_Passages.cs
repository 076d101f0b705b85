using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>The full-text index of papers. It is made of the ledger and the files, and can be made again.</summary>
[DbContext(typeof(AppDb)), Migration("0027_Passages")]
internal sealed class M0027_Passages : Step
{
    protected override void Up(MigrationBuilder m) => m.Sql(IsPostgres ? PassageTables.Postgres : PassageTables.Sqlite);
}
