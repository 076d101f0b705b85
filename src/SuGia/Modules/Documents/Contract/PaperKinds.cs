using System.Text.Json;
using SuGia.Kernel;

namespace SuGia.Modules.Documents.Contract;

/// <summary>Where a kind of paper is at home.</summary>
public enum PaperFamily
{
    Administrative,
    Copy,
    Normative,
    Coordination,
    Party,
    Foreign,
    Other,
}

/// <param name="Abbreviation">As it stands in a number: QĐ; null for kinds whose number names none, such as official letters.</param>
public sealed record KindOfPaper(PaperKind Kind, Words Title, string? Abbreviation, PaperFamily Family, RuleRow Row);

/// <summary>The kinds of papers as shipped, in the order of Decree 30/2020, article 7. Source of each stands in its row.</summary>
public static class PaperKinds
{
    private const string Prefix = "KIND-";

    public static IReadOnlyList<KindOfPaper> All { get; } = [.. RuleFiles.Book.All
        .Where(r => r.Code.StartsWith(Prefix, StringComparison.Ordinal))
        .OrderBy(r => r.Value.GetProperty("order").GetInt32())
        .Select(Of)];

    private static readonly Dictionary<PaperKind, KindOfPaper> ByKind = All.ToDictionary(k => k.Kind);

    public static KindOfPaper? Find(PaperKind kind) => ByKind.GetValueOrDefault(kind);

    public static Words Title(PaperKind kind) => Find(kind)?.Title ?? new(kind.Code, kind.Code);

    /// <returns>The kind that a form sent.</returns>
    public static Result<PaperKind> Typed(string? code, string Field) => Kernel.Typed.OneOf(code, Field, All, k => k.Kind.Code).Into(k => k.Kind);

    private static KindOfPaper Of(RuleRow row)
    {
        var abbreviation = row.Value.GetProperty("abbr");
        return new(
            new(row.Code[Prefix.Length..]), row.Title, abbreviation.ValueKind == JsonValueKind.String ? abbreviation.GetString() : null,
            Enum.Parse<PaperFamily>(row.Value.GetProperty("family").GetString()!, ignoreCase: true), row);
    }
}
