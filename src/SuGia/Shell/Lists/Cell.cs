using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Shell;

/// <summary>What one cell of a list holds, the same on the page and in a sheet; the default is empty.</summary>
public readonly record struct Cell
{
    public string? Said { get; private init; }

    public DateOnly? On { get; private init; }

    public long? Number { get; private init; }

    /// <summary>True where the number names something (a year): no thousands are set apart.</summary>
    public bool IsName { get; private init; }

    public static Cell Text(string? text) => new() { Said = string.IsNullOrEmpty(text) ? null : text };

    /// <summary>In the language of the page.</summary>
    public static Cell Text(Words? words) => Text(words?.ToString());

    public static Cell Day(DateOnly? day) => new() { On = day };

    /// <summary>A day where it is known to the day; a month stays a month.</summary>
    public static Cell Day(FuzzyDate? date) => date is { IsExact: true } ? Day(date.Earliest) : Text(date?.ToString());

    public static Cell Whole(long? number) => new() { Number = number };

    public static Cell Year(int? year) => new() { Number = year, IsName = true };

    internal SheetValue InSheet => this switch
    {
        { On: { } day } => SheetValue.Day(day),
        { Number: { } number } => SheetValue.Whole(number),
        _ => SheetValue.Text(Said),
    };
}
