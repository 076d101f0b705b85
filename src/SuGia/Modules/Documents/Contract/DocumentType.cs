using System.Collections.Frozen;
using System.Text.Json;
using SuGia.Kernel;

namespace SuGia.Modules.Documents.Contract;

/// <summary>One type of paper and its abbreviation. Source: document-types.json (Decree 30/2020, annex III, and practice).</summary>
public sealed record DocumentType(string Code, string Abbreviation, Words Title)
{
    private static readonly string[] Normative = ["NQ", "QĐ", "CT", "NĐ", "TT", "TTLT", "TTLB", "NQLT", "PL", "L"];

    /// <summary>All types that a number may name.</summary>
    public static IReadOnlyList<DocumentType> All { get; } =
        [.. RuleFiles.Book.All.Where(r => r.Code.StartsWith("DT-", StringComparison.Ordinal)).SelectMany(Read).DistinctBy(t => t.Abbreviation)];

    private static FrozenDictionary<string, DocumentType> Exact { get; } = All.ToFrozenDictionary(t => t.Abbreviation, StringComparer.Ordinal);

    /// <summary>Ways to write a type wrongly that can mean only one: QD, nđ, TTr in capitals.</summary>
    private static FrozenDictionary<string, DocumentType> Loose { get; } = All.GroupBy(t => Folding.Fold(t.Abbreviation))
        .Where(same => same.Count() == 1).ToFrozenDictionary(same => same.Key, same => same.Single(), StringComparer.Ordinal);

    private static FrozenDictionary<string, DocumentType> Capitals { get; } = All.GroupBy(t => t.Abbreviation.ToUpperInvariant())
        .Where(same => same.Count() == 1).ToFrozenDictionary(same => same.Key, same => same.Single(), StringComparer.Ordinal);

    /// <summary>Types that, with a year in the number, make a legal-normative paper.</summary>
    public bool IsNormative => Normative.Contains(Abbreviation);

    /// <summary>True for the two orders of letters of a consolidated text.</summary>
    public bool IsConsolidated => Abbreviation is "VBHN" or "HNVB";

    /// <returns>Null where no type is abbreviated so.</returns>
    public static DocumentType? Find(string abbreviation) =>
        Exact.GetValueOrDefault(abbreviation)
        ?? Capitals.GetValueOrDefault(abbreviation.ToUpperInvariant())
        ?? Loose.GetValueOrDefault(Folding.Fold(abbreviation));

    // Laws bear the letters of their body, and a type of two parts is type and body.
    private static IEnumerable<DocumentType> Read(RuleRow row) =>
        row.Value.ValueKind == JsonValueKind.Object && row.Value.TryGetProperty("abbr", out var abbr)
        && abbr.GetString() is { } letters && letters != "QH" && !letters.Contains('-', StringComparison.Ordinal)
            ? [new(row.Code, letters, row.Title)]
            : [];
}
