using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SuGia.Sheets;

/// <summary>One sheet of a form.</summary>
internal sealed partial class FormSheet(WorksheetPart part, IReadOnlyList<string> shared)
{
    public WorksheetPart Part => part;

    /// <summary>Of its cells that hold text.</summary>
    public IEnumerable<string> Texts => part.Worksheet.Descendants<Cell>().Select(TextOf).OfType<string>();

    /// <summary>The address of the first formula; null where there is none.</summary>
    public string? FirstFormula => part.Worksheet.Descendants<Cell>().FirstOrDefault(c => c.CellFormula is not null)?.CellReference?.Value;

    public bool Repeats(FormFields fields) => Rows.Any(r => IsRepeated(r, fields));

    private IEnumerable<Row> Rows => part.Worksheet.Descendants<Row>();

    public RowsMoved Fill(FormFields fields)
    {
        var rows = Rows.ToList();
        RowsMoved moved = new([.. rows.Where(r => IsRepeated(r, fields)).Select(r => r.RowIndex!.Value)], fields.Rows.Count);
        rows.ForEach(row => Fill(row, fields, moved));
        Merge(moved);
        part.Worksheet.SheetDimension?.Remove();
        part.Worksheet.Save();
        return moved;
    }

    private void Fill(Row row, FormFields fields, RowsMoved moved)
    {
        var first = moved.FirstOf(row.RowIndex!.Value);
        if (!moved.Repeated.Contains(row.RowIndex.Value))
        {
            Put(row, first, fields, null);
            return;
        }

        foreach (var (at, values) in fields.Rows.Index())
        {
            var filled = (Row)row.CloneNode(deep: true);
            row.InsertBeforeSelf(filled);
            Put(filled, first + (uint)at, fields, values);
        }

        if (fields.Rows is [])
        {
            Empty(row, first);
        }
        else
        {
            row.Remove();
        }
    }

    private void Put(Row row, uint at, FormFields fields, IReadOnlyList<SheetValue>? values)
    {
        row.RowIndex = at;
        foreach (var cell in row.Elements<Cell>())
        {
            cell.CellReference = Moved(cell.CellReference!.Value!, at);
            if (TextOf(cell) is { } text && FormFields.In(text).Any())
            {
                Put(cell, text, fields, values);
            }
        }
    }

    /// <summary>A number stays a number, where the cell holds nothing else; anything else is text, which no program computes.</summary>
    private static void Put(Cell cell, string text, FormFields fields, IReadOnlyList<SheetValue>? values)
    {
        if (values is not null && fields.Alone(text, values) is { Kind: SheetValueKind.Whole or SheetValueKind.Number } number)
        {
            (cell.DataType, cell.InlineString) = (CellValues.Number, null);
            cell.CellValue = new(number.Kind == SheetValueKind.Whole ? number.AsWhole.ToString(CultureInfo.InvariantCulture) : number.AsNumber.ToString(CultureInfo.InvariantCulture));
            return;
        }

        (cell.DataType, cell.CellValue) = (CellValues.InlineString, null);
        cell.InlineString = new(new Text(fields.Put(text, values)) { Space = SpaceProcessingModeValues.Preserve });
    }

    private void Empty(Row row, uint at)
    {
        row.RowIndex = at;
        foreach (var cell in row.Elements<Cell>())
        {
            cell.CellReference = Moved(cell.CellReference!.Value!, at);
            (cell.DataType, cell.CellValue, cell.InlineString) = TextOf(cell) is { } text && FormFields.In(text).Any() ? (null, null, null) : (cell.DataType, cell.CellValue, cell.InlineString);
        }
    }

    private void Merge(RowsMoved moved)
    {
        foreach (var merged in part.Worksheet.Descendants<MergeCell>().ToList())
        {
            var (from, to) = Ends(merged);
            if (from == to && moved.Repeated.Contains(from))
            {
                foreach (var at in Enumerable.Range(0, Math.Max(moved.Times, 1)))
                {
                    merged.InsertBeforeSelf(new MergeCell { Reference = Over(merged, moved.FirstOf(from) + (uint)at, moved.FirstOf(from) + (uint)at) });
                }

                merged.Remove();
                continue;
            }

            merged.Reference = Over(merged, moved.FirstOf(from), moved.LastOf(to));
        }

        if (part.Worksheet.Descendants<MergeCells>().FirstOrDefault() is { } all)
        {
            all.Count = (uint)all.ChildElements.Count;
        }
    }

    private static (uint From, uint To) Ends(MergeCell merged) =>
        merged.Reference!.Value!.Split(':').Select(r => uint.Parse(RowOf().Match(r).Value, CultureInfo.InvariantCulture)).ToList() is [var from, .., var to] ? (from, to) : (0, 0);

    private static string Over(MergeCell merged, uint from, uint to) =>
        merged.Reference!.Value!.Split(':') is [var first, var last] ? $"{Moved(first, from)}:{Moved(last, to)}" : merged.Reference!.Value!;

    private static string Moved(string cell, uint row) => RowOf().Replace(cell, row.ToString(CultureInfo.InvariantCulture));

    private bool IsRepeated(Row row, FormFields fields) => row.Elements<Cell>().Select(TextOf).OfType<string>().Any(fields.IsOfRow);

    private string? TextOf(Cell cell) => cell.DataType?.Value switch
    {
        CellValues.SharedString when int.TryParse(cell.CellValue?.Text, CultureInfo.InvariantCulture, out var at) && at < shared.Count => shared[at],
        CellValues.InlineString => cell.InlineString?.InnerText,
        CellValues.String => cell.CellValue?.Text,
        _ => null,
    };

    [GeneratedRegex(@"\d+$")]
    private static partial Regex RowOf();
}
