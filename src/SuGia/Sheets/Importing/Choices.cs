using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>A value that a cell may name: by its title in either language, or by another word.</summary>
public sealed record Choice<T>(T Value, Words Title, params IReadOnlyList<string> Others) where T : struct;

/// <summary>All that the cells of a column may name. Case, blanks and the place of tones do not matter.</summary>
public sealed class Choices<T>(params IReadOnlyList<Choice<T>> choices) where T : struct
{
    private readonly ILookup<string, Choice<T>> meanings = choices
        .SelectMany(choice => choice.Others.Append(choice.Title.Vi).Append(choice.Title.En).Select(Key).Distinct().Select(key => (key, choice)))
        .ToLookup(pair => pair.key, pair => pair.choice, StringComparer.Ordinal);

    /// <summary>As a hint under the column: "Nam, Nữ".</summary>
    public Words Hint => Listed(choices);

    public Words Title(T value) => choices.First(c => c.Value.Equals(value)).Title;

    public Result<T> Read(string cell, string field) => meanings[Key(cell)].ToList() switch
    {
        [var one] => one.Value,
        [] => ImportProblems.NotInList(cell, field, Listed(choices)),
        var several => ImportProblems.Ambiguous(cell, field, Listed(several)),
    };

    public Result<T?> ReadIfAny(string cell, string field) =>
        string.IsNullOrWhiteSpace(cell) ? (T?)null : Read(cell, field).Into(value => (T?)value);

    private static Words Listed(IReadOnlyList<Choice<T>> choices) =>
        new(string.Join(", ", choices.Select(c => c.Title.Vi)), string.Join(", ", choices.Select(c => c.Title.En)));

    private static string Key(string text) => Folding.ToneNormal(text).Replace(" ", "", StringComparison.Ordinal);
}

/// <summary>Choices that many columns share.</summary>
public static class Choices
{
    public static Choices<bool> YesNo { get; } = new(new(true, new("Có", "Yes"), "x", "true", "1"), new(false, new("Không", "No"), "false", "0"));

    public static Choices<bool> Passed { get; } = new(
        new(true, new("Đạt", "Passed"), "pass"), new(false, new("Không đạt", "Failed"), "fail", "chưa đạt", "trượt", "not passed"));

    /// <summary>Every value of an enumeration: by its title, or as code writes it.</summary>
    public static Choices<TEnum> Of<TEnum>(Func<TEnum, Words> title) where TEnum : struct, Enum =>
        new([.. Enum.GetValues<TEnum>().Select(value => new Choice<TEnum>(value, title(value), value.ToString()))]);
}
