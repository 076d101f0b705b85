using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace SuGia.Data.Migrations;

/// <summary>One step of the schema, written by hand for both databases. A step that has shipped is never edited.</summary>
public abstract class Step : Migration
{
    /// <summary>The collation that compares by bytes: SQLite does so of itself.</summary>
    protected string? Bytes => IsPostgres ? "C" : null;

    protected bool IsPostgres => ActiveProvider!.Contains("Npgsql", StringComparison.Ordinal);
}

internal static class StepColumns
{
    /// <summary>A number that the database counts up.</summary>
    public static OperationBuilder<AddColumnOperation> Counter(this ColumnsBuilder columns) =>
        columns.Column<long>()
            .Annotation("Sqlite:Autoincrement", true)
            .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
}
