using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>A column that an import knows.</summary>
/// <param name="Name">How code calls it; accepted as a header too.</param>
/// <param name="Title">The header in each language; "Vietnamese / English" is accepted as well.</param>
/// <param name="Aliases">Other headers that people use for it.</param>
public sealed record SheetColumn(string Name, Words Title, bool Required, params string[] Aliases)
{
    /// <summary>Every header that means this column, folded, so that case, marks, blanks and punctuation do not matter.</summary>
    internal IEnumerable<string> Keys =>
        Aliases.Append(Name).Append(Title.Vi).Append(Title.En).Append(Title.Vi + Title.En).Append(Title.En + Title.Vi)
            .Select(HeaderKey.Of).Distinct();
}

/// <summary>Which column of a sheet is which.</summary>
/// <param name="Places">The place, from 0, of each expected column that the sheet has, by its name.</param>
/// <param name="Warnings">Headers that nothing expects; their cells are not read.</param>
/// <param name="Problems">Required columns that are missing, and columns that come twice under different headers.</param>
public sealed record ColumnMatch(
    IReadOnlyDictionary<string, int> Places, IReadOnlyList<Problem> Warnings, IReadOnlyList<Problem> Problems)
{
    public bool Ok => Problems.Count == 0;

    /// <exception cref="ArgumentException">Two expected columns answer to one header.</exception>
    public static ColumnMatch Of(IReadOnlyList<SheetColumn> expected, Sheet sheet) => Of(expected, sheet.Headers);

    /// <exception cref="ArgumentException">Two expected columns answer to one header.</exception>
    public static ColumnMatch Of(IReadOnlyList<SheetColumn> expected, IReadOnlyList<string> headers)
    {
        var known = expected.SelectMany(column => column.Keys.Select(key => (key, column))).ToDictionary(pair => pair.key, pair => pair.column);
        var found = headers.Select((header, place) => (header, place, column: known.GetValueOrDefault(HeaderKey.Of(header)))).ToLookup(each => each.column);
        return new(
            expected.Where(found.Contains).ToDictionary(column => column.Name, column => found[column].First().place),
            [.. found[null].Select(each => Unknown(each.header))],
            [.. expected.SelectMany(column => Faults(column, [.. found[column].Select(each => each.header)]))]);
    }

    /// <summary>The cell of a row in an expected column; "" where the sheet has no such column.</summary>
    public string Cell(SheetRow row, string name) => Places.TryGetValue(name, out var place) ? row.Cells[place] : "";

    private static IEnumerable<Problem> Faults(SheetColumn column, IReadOnlyList<string> headers) => headers switch
    {
        [] => column.Required ? [Missing(column)] : [],
        [_] => [],
        [var first, var second, ..] => [Twice(column, first, second)],
    };

    private static Problem Unknown(string header) => new(new(
        $"Cột “{header}” không thuộc mẫu nên sẽ không được nhập. Nếu cần cột này, hãy sửa tiêu đề theo mẫu.",
        $"The column “{header}” is not in the template and will not be imported. If you need it, change its header to that of the template."));

    private static Problem Missing(SheetColumn column) => new(
        new(
            $"Thiếu cột bắt buộc “{column.Title.Vi}” (tiếng Anh: “{column.Title.En}”). Hãy thêm cột này vào dòng tiêu đề.",
            $"The required column “{column.Title.En}” (in Vietnamese: “{column.Title.Vi}”) is missing. Add it to the header line."),
        column.Name);

    private static Problem Twice(SheetColumn column, string first, string second) => new(
        new(
            $"Hai cột “{first}” và “{second}” cùng là “{column.Title.Vi}”. Hãy xóa một cột.",
            $"The columns “{first}” and “{second}” are both “{column.Title.En}”. Delete one of them."),
        column.Name);
}
