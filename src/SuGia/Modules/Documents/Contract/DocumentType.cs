using System.Collections.Frozen;
using SuGia.Kernel;

namespace SuGia.Modules.Documents.Contract;

/// <summary>One type of paper and its abbreviation. Source: the rows of <see cref="PaperKinds"/>.</summary>
public sealed record DocumentType(PaperKind Kind, string Abbreviation, Words Title)
{
    private static readonly string[] Normative = ["NQ", "QĐ", "CT", "NĐ", "TT", "TTLT", "TTLB", "NQLT", "PL", "L"];

    /// <summary>All types that a number may name; laws bear the letters of their body, and a type of two parts is type and body.</summary>
    public static IReadOnlyList<DocumentType> All { get; } =
        [.. PaperKinds.All.Where(k => k.Abbreviation is { } letters && letters != "QH" && !letters.Contains('-', StringComparison.Ordinal))
            .Select(k => new DocumentType(k.Kind, k.Abbreviation!, k.Title)).DistinctBy(t => t.Abbreviation)];

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
}
