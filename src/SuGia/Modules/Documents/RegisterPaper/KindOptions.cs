using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>Kinds of papers as a form offers them; two that are called alike are told apart by their letters.</summary>
internal static class KindOptions
{
    public static IReadOnlyList<Option> All => [.. PaperKinds.All.Select(k => new Option(k.Kind.Code, k.Abbreviation is { } letters ? $"{k.Title} ({letters})" : k.Title.ToString()))];
}
