namespace SuGia.Modules.Documents.Searching;

/// <summary>Which documents are asked; null asks all. It is part of the query: what it leaves out is neither counted nor weighed.</summary>
public sealed record SearchFilter
{
    public static SearchFilter None { get; } = new();

    public string? Kind { get; init; }

    public string? Type { get; init; }

    /// <summary>Part of the name of who issued it, in any spelling.</summary>
    public string? Body { get; init; }

    public int? FromYear { get; init; }

    /// <summary>Included.</summary>
    public int? ToYear { get; init; }

    public DateOnly? InForceOn { get; init; }

    /// <summary>Null where nothing limits the reader.</summary>
    public Reachable? Reachable { get; init; }
}

/// <summary>The documents that a reader may see, as SQL that gives their ids.</summary>
/// <param name="Sql">Of our own writing, never of a user's: "SELECT "Id" FROM documents_paper WHERE "Level" = @level".</param>
/// <param name="Values">What its parameters stand for, with their names as in the SQL.</param>
public sealed record Reachable(string Sql, IReadOnlyDictionary<string, object> Values);
