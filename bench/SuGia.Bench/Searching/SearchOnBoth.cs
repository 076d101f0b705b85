using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
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

    private int Wanted => small ? FewPassages : Passages;

    private async Task<Sheet> OnSqlite(IReadOnlyList<IndexedText> real, Abbreviations abbreviations)
    {
        var name = NameOf(PassageTables.Sqlite);
        await using SqliteConnection connection = new($"Data Source={Path.Combine(Kept.Folder.FullName, $"{name}.db")};Pooling=False");
        SearchBench bench = new("SQLite", connection, new SqlitePassages(connection), abbreviations);
        await Kept.Once($"{name}.sqlite", async () =>
        {
            File.Delete(connection.DataSource);
            await connection.OpenAsync();
            await Tell(connection, $"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-2000000; {PassageTables.Sqlite}; BEGIN");
            await Fill(bench, real);
            await Tell(connection, "COMMIT; ANALYZE");
            await connection.CloseAsync();
        });
        await connection.OpenAsync();
        await Tell(connection, "PRAGMA cache_size=-400000");
        return await bench.Run(Wanted, CancellationToken.None);
    }

    private async Task<Sheet> OnPostgres(IReadOnlyList<IndexedText> real, Abbreviations abbreviations)
    {
        var name = NameOf(PassageTables.Postgres);
        await using var cluster = await KeptCluster.Start(Kept.Folder);
        await Kept.Once($"{name}.postgres", async () => await Fill(await cluster.Create(name), real, abbreviations));
        await using NpgsqlConnection connection = new(cluster.ConnectionTo(name));
        await connection.OpenAsync();
        return await new SearchBench("PostgreSQL", connection, new PostgresPassages(connection), abbreviations).Run(Wanted, CancellationToken.None);
    }

    /// <summary>The large indexes are made when all is in: filling is not what is measured here.</summary>
    private async Task Fill(string database, IReadOnlyList<IndexedText> real, Abbreviations abbreviations)
    {
        await using NpgsqlConnection connection = new($"{database};Max Auto Prepare=10;Command Timeout=0");
        await connection.OpenAsync();
        await Tell(connection, $"""{PassageTables.Postgres}; DROP INDEX "IX_documents_passage_Tokens"; BEGIN""");
        await Fill(new("PostgreSQL", connection, new PostgresPassages(connection), abbreviations), real);
        await Tell(connection, """COMMIT; SET maintenance_work_mem = '1GB'; CREATE INDEX "IX_documents_passage_Tokens" ON documents_passage USING gin ("Tokens") WITH (fastupdate = off)""");
        await Tell(connection, "VACUUM ANALYZE");
    }

    private async Task Fill(SearchBench bench, IReadOnlyList<IndexedText> real)
    {
        var perDocument = real.Average(d => (double)Modules.Documents.Searching.Passages.Of(d.Text).Count);
        await bench.Fill(new VariedTexts(real).Take((int)(Wanted / perDocument)), CancellationToken.None);
    }

    /// <summary>With a hash of the tables: other tables are filled anew.</summary>
    private string NameOf(string tables) =>
        string.Create(CultureInfo.InvariantCulture, $"search-{Wanted}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tables)))[..8]}");

    private static async Task Tell(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 0);
        await command.ExecuteNonQueryAsync();
    }
}
