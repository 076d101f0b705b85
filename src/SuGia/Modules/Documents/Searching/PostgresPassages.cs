using System.Data.Common;

namespace SuGia.Modules.Documents.Searching;

/// <summary>The index in PostgreSQL: tokens in a tsvector under GIN; all lists of a search come by one statement.</summary>
public sealed class PostgresPassages(DbConnection connection, DbTransaction? transaction = null) : StoredPassages
{
    private readonly Commands commands = new(connection, transaction);

    public override Task Remove(Guid document, CancellationToken cancel) => commands.Tell("""
        WITH gone AS (
            DELETE FROM documents_passage AS p USING documents_searched AS d WHERE d."Id" = p."Searched" AND d."Document" = @document RETURNING p."Id")
        DELETE FROM documents_passage_text AS t USING gone WHERE t."Id" = gone."Id";
        DELETE FROM documents_searched WHERE "Document" = @document;
        """, cancel, ("@document", document));

    public override Task CountCommon(CancellationToken cancel) => commands.TellOfAll("""
        DELETE FROM documents_passage_common;
        INSERT INTO documents_passage_common SELECT word, ndoc FROM ts_stat('SELECT "Tokens" FROM documents_passage') WHERE ndoc > @uncounted;
        INSERT INTO documents_passage_common SELECT '', count(*) FROM documents_passage;
        """, cancel, ("@uncounted", Limits.Uncounted));

    internal override Task<long> Latest(CancellationToken cancel) => commands.Number(StoredRows.Latest, cancel);

    internal override Task<long> AddDocument(IndexedText document, CancellationToken cancel) =>
        commands.Number(StoredRows.AddDocument, cancel, StoredRows.ValuesOf(document));

    internal override Task AddPassage(long searched, StoredPassage passage, CancellationToken cancel) => commands.Tell("""
        WITH passage AS (
            INSERT INTO documents_passage ("Searched", "At", "Length", "Tokens") VALUES (@searched, @at, @length, array_to_tsvector(@tokens)) RETURNING "Id")
        INSERT INTO documents_passage_text ("Id", "Heading", "Body") SELECT "Id", @heading, @body FROM passage
        """, cancel, ("@searched", searched), ("@at", passage.Passage.At), ("@length", passage.Passage.Length),
        ("@heading", passage.Heading), ("@body", passage.Body), ("@tokens", passage.Tokens.ToArray()));

    internal override async Task<IReadOnlyList<List<long>>> ReadLists(IReadOnlyList<WantedTerm> terms, SearchFilter filter, CancellationToken cancel)
    {
        var filtering = Filtering.Of(filter);
        await using var command = commands.Of(ListsSql(filtering), [("@matches", terms.Select(Match).ToArray()), ("@most", Limits.Hits + 1), .. filtering.Values]);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        List<List<long>> lists = [.. terms.Select(_ => new List<long>())];
        while (await reader.ReadAsync(cancel))
        {
            lists[(int)reader.GetInt64(0) - 1].Add(reader.GetInt64(1));
        }

        return lists;
    }

    internal override async Task<Dictionary<string, long>> Counts(IEnumerable<string> tokens, CancellationToken cancel) =>
        (await commands.Rows("""SELECT "Token", "Passages" FROM documents_passage_common WHERE "Token" = ANY(@tokens)""",
            StoredRows.Common, cancel, ("@tokens", tokens.Append("").ToArray()))).ToDictionary(c => c.Token, c => c.Passages, StringComparer.Ordinal);

    internal override async Task<IReadOnlyList<ReadPassage>> Read(IReadOnlyDictionary<long, double> bonuses, CancellationToken cancel) =>
        await commands.Rows($"{StoredRows.Passages} = ANY(@ids)", StoredRows.Passage(bonuses), cancel, ("@ids", bonuses.Keys.ToArray()));

    // Ordered by "Id" + 0, and not by "Id": else the planner may walk the whole table backwards by its key and look for the token in each row.
    private static string ListsSql(Filtering filtering) => $"""
        SELECT m.n, found."Id" FROM unnest(@matches) WITH ORDINALITY AS m(match, n) CROSS JOIN LATERAL (
            SELECT p."Id" FROM documents_passage AS p {(filtering.IsNone ? "" : "JOIN documents_searched AS d ON d.\"Id\" = p.\"Searched\"")}
            WHERE p."Tokens" @@ m.match::tsquery {(filtering.IsNone ? "" : $"AND {filtering.Condition}")} ORDER BY p."Id" + 0 DESC LIMIT @most) AS found
        """;

    /// <summary>No token holds a quote or a backslash: see <see cref="IndexTokens"/>.</summary>
    private static string Match(WantedTerm term) => string.Join(" & ", term.AllOf.Select(t => $"'{t}'"));
}
