using System.Data.Common;
using System.Text.Json;

namespace SuGia.Modules.Documents.Searching;

/// <summary>The index in SQLite: tokens in FTS5, which answers for each list on its own prepared statement.</summary>
public sealed class SqlitePassages(DbConnection connection, DbTransaction? transaction = null) : StoredPassages
{
    private readonly Commands commands = new(connection, transaction);

    public override Task Remove(Guid document, CancellationToken cancel) => commands.Tell("""
        DELETE FROM documents_passage_tokens WHERE rowid IN (SELECT p."Id" FROM documents_passage AS p JOIN documents_searched AS d ON d."Id" = p."Searched" WHERE d."Document" = @document);
        DELETE FROM documents_passage_text WHERE "Id" IN (SELECT p."Id" FROM documents_passage AS p JOIN documents_searched AS d ON d."Id" = p."Searched" WHERE d."Document" = @document);
        DELETE FROM documents_passage WHERE "Searched" IN (SELECT "Id" FROM documents_searched WHERE "Document" = @document);
        DELETE FROM documents_searched WHERE "Document" = @document;
        """, cancel, ("@document", document));

    public override Task CountCommon(CancellationToken cancel) => commands.TellOfAll("""
        CREATE VIRTUAL TABLE IF NOT EXISTS temp.documents_passage_vocabulary USING fts5vocab(main, documents_passage_tokens, row);
        DELETE FROM documents_passage_common;
        INSERT INTO documents_passage_common SELECT term, doc FROM temp.documents_passage_vocabulary WHERE doc > @uncounted;
        INSERT INTO documents_passage_common SELECT '', count(*) FROM documents_passage;
        """, cancel, ("@uncounted", Limits.Uncounted));

    internal override Task<long> Latest(CancellationToken cancel) => commands.Number(StoredRows.Latest, cancel);

    internal override Task<long> AddDocument(IndexedText document, CancellationToken cancel) =>
        commands.Number(StoredRows.AddDocument, cancel, StoredRows.ValuesOf(document));

    internal override Task AddPassage(long searched, StoredPassage passage, CancellationToken cancel) => commands.Tell("""
        INSERT INTO documents_passage ("Searched", "At", "Length") VALUES (@searched, @at, @length);
        INSERT INTO documents_passage_text ("Id", "Heading", "Body") VALUES (last_insert_rowid(), @heading, @body);
        INSERT INTO documents_passage_tokens (rowid, tokens) VALUES (last_insert_rowid(), @tokens);
        """, cancel, ("@searched", searched), ("@at", passage.Passage.At), ("@length", passage.Passage.Length),
        ("@heading", passage.Heading), ("@body", passage.Body), ("@tokens", string.Join(' ', passage.Tokens)));

    internal override async Task<IReadOnlyList<List<long>>> ReadLists(IReadOnlyList<WantedTerm> terms, SearchFilter filter, CancellationToken cancel)
    {
        var filtering = Filtering.Of(filter);
        await using var command = commands.Of(ListSql(filtering), [("@match", ""), ("@most", Limits.Hits + 1), .. filtering.Values]);
        List<List<long>> lists = [];
        foreach (var term in terms)
        {
            command.Parameters[0].Value = Match(term);
            lists.Add(await ReadList(command, cancel));
        }

        return lists;
    }

    internal override async Task<Dictionary<string, long>> Counts(IEnumerable<string> tokens, CancellationToken cancel) =>
        (await commands.Rows("""SELECT "Token", "Passages" FROM documents_passage_common WHERE "Token" IN (SELECT value FROM json_each(@tokens))""",
            StoredRows.Common, cancel, ("@tokens", JsonSerializer.Serialize(tokens.Append(""))))).ToDictionary(c => c.Token, c => c.Passages, StringComparer.Ordinal);

    internal override async Task<IReadOnlyList<ReadPassage>> Read(IReadOnlyDictionary<long, double> bonuses, CancellationToken cancel) =>
        await commands.Rows($"{StoredRows.Passages} IN (SELECT value FROM json_each(@ids))", StoredRows.Passage(bonuses), cancel, ("@ids", JsonSerializer.Serialize(bonuses.Keys)));

    // CROSS JOIN keeps the order of the tables: the tokens choose, the document only confirms.
    private static string ListSql(Filtering filtering) => filtering.IsNone
        ? "SELECT rowid FROM documents_passage_tokens WHERE documents_passage_tokens MATCH @match ORDER BY rowid DESC LIMIT @most"
        : $"""
            SELECT documents_passage_tokens.rowid FROM documents_passage_tokens
            CROSS JOIN documents_passage AS p ON p."Id" = documents_passage_tokens.rowid CROSS JOIN documents_searched AS d ON d."Id" = p."Searched"
            WHERE documents_passage_tokens MATCH @match AND {filtering.Condition} ORDER BY documents_passage_tokens.rowid DESC LIMIT @most
            """;

    /// <summary>No token holds a quote: see <see cref="IndexTokens"/>.</summary>
    private static string Match(WantedTerm term) => string.Join(" AND ", term.AllOf.Select(t => $"\"{t}\""));

    private static async Task<List<long>> ReadList(DbCommand command, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        await using var reader = await command.ExecuteReaderAsync(cancel);
        List<long> list = [];
        while (reader.Read())
        {
            list.Add(reader.GetInt64(0));
        }

        return list;
    }
}
