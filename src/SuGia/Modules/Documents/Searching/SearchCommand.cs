using System.Data.Common;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SuGia.Data;
using SuGia.Data.Migrations;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Documents.Searching.Relevance;

namespace SuGia.Modules.Documents.Searching;

/// <summary>Searches papers from the command line, and scores the search.</summary>
public sealed class SearchCommand(AppDb db, PaperIndex index, TimeProvider clock)
{
    private const int Most = 25;
    private const int NotUnderstood = 2;

    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints the best papers for what was typed, with their passages where JSON is asked for.</summary>
    public async Task<int> Run(string typed, bool isJson, TextWriter to, CancellationToken cancel)
    {
        await index.CatchUpWhole(cancel);
        var found = await index.Search(typed, SearchFilter.None, Most, clock.DayInHanoi, cancel);
        var lines = await Lines(found, cancel);
        await to.WriteLineAsync(isJson ? JsonSerializer.Serialize(lines, Shape) : string.Join('\n', [.. lines.Select(Told), .. found.Cuts.Select(c => c.Says.Vi)]));
        return 0;
    }

    /// <summary>Scores plain full text and this search by the links between the articles of the electronic code, in tables that vanish with the connection.</summary>
    public async Task<int> Score(string folder, TextWriter to, TextWriter refusals, CancellationToken cancel)
    {
        if (LegalLinks.FolderIn(folder) is not { } articles)
        {
            await refusals.WriteLineAsync($"Không có “{Path.Combine(folder, LegalLinks.Articles)}”. / There is no “{Path.Combine(folder, LegalLinks.Articles)}”.");
            return NotUnderstood;
        }

        await using var scratch = await Scratch(cancel);
        RelevanceRun run = new(scratch.Connection, scratch.Index, PaperIndex.Known.Value);
        var set = LegalLinks.Read(articles);
        await run.Fill(set, cancel);
        foreach (var report in await run.Run(set, cancel))
        {
            await to.WriteLineAsync(Told(report));
        }

        return 0;
    }

    private async Task<IReadOnlyList<Line>> Lines(Found found, CancellationToken cancel)
    {
        var ids = found.Documents.Select(d => PaperId.From(d.Document)).ToList();
        var papers = await db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Number, p.Title }).ToDictionaryAsync(p => p.Id.Value, cancel);
        return [.. found.Documents.Where(d => papers.ContainsKey(d.Document)).Select(d => new Line(
            papers[d.Document].Number, papers[d.Document].Title, d.Score, IPapers.Url(PaperId.From(d.Document)), d.Passages[0].At, d.Passages[0].Snippet))];
    }

    private static string Told(Line line) => $"{line.Score.ToString("0.00", CultureInfo.InvariantCulture),6}  {line.Number}  {line.Title}";

    private static string Told(RelevanceReport report) => string.Create(CultureInfo.InvariantCulture,
        $"{report.Set} ({(report.IsForTuning ? "half the weights were chosen on" : "other half")})\n  plain full text  {report.Floor}\n  this search      {report.Ours}\n  nDCG@10          {report.Ratio:0.00} x");

    private async Task<ScratchIndex> Scratch(CancellationToken cancel)
    {
        var isPostgres = db.Database.IsNpgsql();
        DbConnection connection = isPostgres ? new NpgsqlConnection(db.Database.GetConnectionString()) : new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync(cancel);
        await new Commands(connection, null).Tell(isPostgres ? $"SET search_path TO pg_temp; {PassageTables.Postgres}" : PassageTables.Sqlite, cancel);
        return new(connection, isPostgres ? new PostgresPassages(connection) : new SqlitePassages(connection));
    }

    private sealed record ScratchIndex(DbConnection Connection, StoredPassages Index) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Connection.DisposeAsync();
    }

    /// <param name="At">Where the best passage begins in the stored text.</param>
    private sealed record Line(string Number, string Title, double Score, string Url, int At, IReadOnlyList<Run> Passage);
}
