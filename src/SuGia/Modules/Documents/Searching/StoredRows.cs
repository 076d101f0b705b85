using System.Data.Common;
using SuGia.Kernel;

namespace SuGia.Modules.Documents.Searching;

/// <summary>SQL and rows that are the same on both databases.</summary>
internal static class StoredRows
{
    public const string AddDocument = """
        INSERT INTO documents_searched ("Document", "Number", "Title", "Kind", "Type", "Body", "Year", "FirstOn", "LastOn", "Force")
        VALUES (@document, @number, @title, @kind, @type, @body, @year, @firstOn, @lastOn, @force) RETURNING "Id"
        """;

    public const string Latest = """SELECT coalesce(max("Id"), 0) FROM documents_passage""";

    public const string Passages = """
        SELECT p."Id", d."Document", p."At", p."Length", d."Title", t."Heading", t."Body", d."Force"
        FROM documents_passage AS p JOIN documents_passage_text AS t ON t."Id" = p."Id" JOIN documents_searched AS d ON d."Id" = p."Searched"
        WHERE p."Id"
        """;

    public static IReadOnlyList<(string, object?)> ValuesOf(IndexedText document) =>
    [
        ("@document", document.Document), ("@number", document.Number), ("@title", document.Title), ("@kind", document.Kind), ("@type", document.Type),
        ("@body", Folding.Fold(document.Body)), ("@year", document.Year), ("@firstOn", document.FirstOn), ("@lastOn", document.LastOn), ("@force", document.Force),
    ];

    public static Func<DbDataReader, ReadPassage> Passage(IReadOnlyDictionary<long, double> bonuses) => row => new(
        row.GetInt64(0), row.GetGuid(1), row.GetInt32(2), row.GetInt32(3), row.GetString(4), row.GetString(5), row.GetString(6), row.GetDouble(7), bonuses[row.GetInt64(0)]);

    public static (string Token, long Passages) Common(DbDataReader row) => (row.GetString(0), row.GetInt64(1));
}
