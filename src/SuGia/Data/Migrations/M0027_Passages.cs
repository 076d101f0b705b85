using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>The full-text index of papers. It is made of the ledger and the files, and can be made again.</summary>
[DbContext(typeof(AppDb)), Migration("0027_Passages")]
internal sealed class M0027_Passages : Step
{
    protected override void Up(MigrationBuilder m)
    {
        m.Sql(IsPostgres ? PassageTables.Postgres : PassageTables.Sqlite);
        m.Sql($"""INSERT INTO setting ("Name", "Value") SELECT '{Setting.Searched}', '0' WHERE NOT EXISTS (SELECT 1 FROM setting WHERE "Name" = '{Setting.Searched}')""");
    }
}
