using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>A small table pasted into a field: headers in the first line, cells apart by tabs or semicolons.</summary>
/// <param name="Rows">As many cells each as there are headers.</param>
public sealed record PastedTable(IReadOnlyList<string> Headers, IReadOnlyList<SheetRow> Rows)
{
    public static Result<PastedTable> Read(string? text, string field)
    {
        SheetFaults faults = new();
        using StringReader reader = new(text ?? "");
        var lines = new CsvLines(reader, text?.Contains('\t', StringComparison.Ordinal) == true ? '\t' : ';', faults).Read().ToList();
        if (faults.Problems is { Count: > 0 } problems)
        {
            return new Broken([.. problems.Select(p => p with { Field = field })]);
        }

        return lines is [var head, .. { Count: > 0 } rows] ? Under(head, rows, field) : Empty(field);
    }

    private static Result<PastedTable> Under(SheetRow head, List<SheetRow> rows, string field)
    {
        var width = head.Cells.Count;
        List<Problem> wide = [.. rows.Where(r => r.Cells.Skip(width).Any(c => !string.IsNullOrWhiteSpace(c))).Select(r => TooWide(r.Line, field))];
        return wide is [] ? new PastedTable(head.Cells, [.. rows.Select(r => r with { Cells = [.. r.Cells.Take(width), .. Enumerable.Repeat("", Math.Max(0, width - r.Cells.Count))] })]) : new Broken(wide);
    }

    private static Problem Empty(string field) => new(new(
        "Dán bảng có dòng tiêu đề và ít nhất một dòng.", "Paste a table with its header line and at least one row."), field);

    private static Problem TooWide(int line, string field) => new(new(
        $"Dòng {line} có nhiều ô hơn dòng tiêu đề.", $"Line {line} has more cells than the header line."), field);
}
