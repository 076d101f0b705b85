namespace SuGia.Modules.Documents.Searching.Relevance;

/// <summary>A query with the documents that a person would want for it.</summary>
/// <param name="Besides">A document that asks rather than answers: it is passed over in the results.</param>
public sealed record JudgedQuery(string Text, IReadOnlySet<Guid> Relevant, Guid? Besides = null)
{
    /// <summary>Half of the queries are for choosing the weights, half for checking them; the same ones every time.</summary>
    public bool IsForTuning { get; init; }
}

/// <summary>Documents and what was judged of them.</summary>
public sealed record JudgedSet(string Name, IReadOnlyList<IndexedText> Documents, IReadOnlyList<JudgedQuery> Queries);
