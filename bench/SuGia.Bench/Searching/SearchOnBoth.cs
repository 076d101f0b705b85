using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using SuGia.Bench.Data;
using SuGia.Bench.Measuring;
using SuGia.Data.Migrations;
using SuGia.Modules.Documents.Searching;
using SuGia.Modules.Documents.Searching.Relevance;

namespace SuGia.Bench.Searching;

/// <summary>The search on both databases, over the articles of the legal code, varied until there are enough passages.</summary>
internal sealed class SearchOnBoth(bool small) : IBench
{
    private const int Passages = 1_000_000;
    private const int FewPassages = 20_000;

    public string Name => "search";

    public async Task<IReadOnlyList<Sheet>> Run()
    {
        if (LegalLinks.FolderIn(Path.Combine(Checkout.Root, "..", "shared", "data")) is not { } folder)
        {
            throw new InvalidOperationException($"The search is measured over the articles of the legal code, which are not beside the project ({LegalLinks.Articles}).");
        }

        var real = LegalLinks.Read(folder).Documents;
        var abbreviations = Abbreviations.Read(RuleFiles.Book);
        List<Sheet> sheets = [await OnSqlite(real, abbreviations)];
        if (KeptCluster.WhyNot is null)
        {
            sheets.Add(await OnPostgres(real, abbreviations));
        }

        return sheets;
    }

    private async Task<Sheet> OnSqlite(IReadOnlyList<IndexedText> real, Abbreviations abbreviations)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("sugia-search-").FullName, "search.db");
        await using SqliteConnection connection = new($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await Tell(connection, $"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-400000; {PassageTables.Sqlite}");
        var sheet = await Measure(new("SQLite", connection, new SqlitePassages(connection), abbreviations), connection, real);
        await connection.CloseAsync();
        Directory.GetParent(file)!.Delete(recursive: true);
        return sheet;
    }

    private async Task<Sheet> OnPostgres(IReadOnlyList<IndexedText> real, Abbreviations abbreviations)
    {
        await using var cluster = await KeptCluster.Start(Directory.CreateDirectory(Path.Combine(Checkout.Root, ".build", "bench")));
        await using NpgsqlConnection connection = new(await cluster.Create("search"));
        await connection.OpenAsync();
        await Tell(connection, PassageTables.Postgres);
        return await Measure(new("PostgreSQL", connection, new PostgresPassages(connection), abbreviations), connection, real);
    }

    /// <summary>One transaction for all: the index is not what is measured here.</summary>
    private async Task<Sheet> Measure(SearchBench bench, DbConnection connection, IReadOnlyList<IndexedText> real)
    {
        var wanted = small ? FewPassages : Passages;
        var perDocument = real.Average(d => (double)Modules.Documents.Searching.Passages.Of(d.Text).Count);
        await Tell(connection, "BEGIN");
        await bench.Fill(new VariedTexts(real).Take((int)(wanted / perDocument)), CancellationToken.None);
        await Tell(connection, "COMMIT");
        await Tell(connection, connection is NpgsqlConnection ? "VACUUM ANALYZE" : "ANALYZE");
        return await bench.Run(wanted, CancellationToken.None);
    }

    private static async Task Tell(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 0);
        await command.ExecuteNonQueryAsync();
    }
}
