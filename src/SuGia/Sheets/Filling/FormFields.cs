using System.Globalization;
using System.Text.RegularExpressions;
using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>What a form may ask for: a column of the list for each of its rows, or a thing that is said once.</summary>
/// <remarks>A field stands between double braces and is named as the list names it, in either language: {{Họ và tên}}, {{Full name}}, {{STT}}.</remarks>
/// <param name="Columns">Each with the names by which it may be called.</param>
/// <param name="Once">Such as the day of the list and how many it holds.</param>
public sealed partial record FormFields(IReadOnlyList<FormField> Columns, IReadOnlyList<(FormField Field, string Value)> Once, IReadOnlyList<IReadOnlyList<SheetValue>> Rows)
{
    /// <summary>All that a form may ask, for the words of a refusal.</summary>
    public IEnumerable<string> Known => Columns.Concat(Once.Select(o => o.Field)).Select(f => $"{{{{{f.Title}}}}}");

    /// <summary>The names of the fields in a text, in their order.</summary>
    internal static IEnumerable<string> In(string text) => Field().Matches(text).Select(f => f.Groups[1].Value.Trim());

    internal bool Knows(string name) => IndexOf(name) >= 0 || OnceOf(name) is not null;

    /// <summary>True where the text asks for something that is different in each row.</summary>
    internal bool IsOfRow(string text) => In(text).Any(name => IndexOf(name) >= 0);

    /// <summary>The text with its fields filled; a field that is not known stays as it is.</summary>
    internal string Put(string text, IReadOnlyList<SheetValue>? row) => Field().Replace(text, field => Value(field.Groups[1].Value.Trim(), row) ?? field.Value);

    /// <summary>The value, where the text is one field and nothing else.</summary>
    internal SheetValue? Alone(string text, IReadOnlyList<SheetValue> row) =>
        Field().Match(text.Trim()) is { Success: true } only && only.Length == text.Trim().Length && IndexOf(only.Groups[1].Value.Trim()) is >= 0 and var at ? row[at] : null;

    /// <summary>Each field of a text: where it stands, and what stands there then.</summary>
    internal IEnumerable<(int At, int Length, string Value)> Places(string text, IReadOnlyList<SheetValue>? row) =>
        from field in Field().Matches(text)
        where Value(field.Groups[1].Value.Trim(), row) is not null
        select (field.Index, field.Length, Value(field.Groups[1].Value.Trim(), row)!);

    private string? Value(string name, IReadOnlyList<SheetValue>? row) => OnceOf(name) ?? (row is not null && IndexOf(name) is >= 0 and var at ? Say(row[at]) : null);

    private string? OnceOf(string name) => Once.Where(o => o.Field.IsCalled(name)).Select(o => o.Value).FirstOrDefault();

    private int IndexOf(string name) => Columns.Index().Where(c => c.Item.IsCalled(name)).Select(c => c.Index).FirstOrDefault(-1);

    private static string Say(SheetValue value) => value.Kind switch
    {
        SheetValueKind.Day => Days.Show(value.AsDay),
        SheetValueKind.Whole => value.AsWhole.ToString(CultureInfo.InvariantCulture),
        SheetValueKind.Number => value.AsNumber.ToString(CultureInfo.CurrentCulture),
        _ => value.AsText,
    };

    [GeneratedRegex(@"\{\{([^{}]{1,80})\}\}")]
    private static partial Regex Field();
}

/// <summary>One thing that a form may ask for.</summary>
/// <param name="Name">As the list's address names it.</param>
public sealed record FormField(string Name, Words Title)
{
    /// <summary>Tones, case and spaces do not matter.</summary>
    internal bool IsCalled(string name) => Folding.Fold(name) is var folded && (folded == Folding.Fold(Name) || folded == Folding.Fold(Title.Vi) || folded == Folding.Fold(Title.En));
}
