using System.Buffers;

namespace SuGia.Sheets;

/// <summary>Writes a table as CSV: UTF-8 with its mark, commas, CRLF, quotes as RFC 4180 says.</summary>
public static class CsvSheet
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\t|\"\r\n");

    /// <summary>One row in memory at a time. Days are written 2026-12-31, numbers with a decimal point.</summary>
    /// <remarks>Text that a program might compute (=, +, -, @, tab, line end first) stands behind an apostrophe.</remarks>
    /// <param name="to">Is left open; only asynchronous writes reach it.</param>
    public static async Task Write(
        Stream to, IReadOnlyList<string> headers, IAsyncEnumerable<IReadOnlyList<SheetValue>> rows, CancellationToken cancel)
    {
        var bytes = new SheetBytes(to);
        bytes.Add("\uFEFF"u8);
        AddRow(bytes, [.. headers.Select(SheetValue.Text)]);
        await foreach (var row in rows.WithCancellation(cancel))
        {
            AddRow(bytes, row);
            await bytes.EmptyWhenFull(cancel);
        }

        await bytes.Empty(cancel);
    }

    private static void AddRow(SheetBytes bytes, IReadOnlyList<SheetValue> row)
    {
        for (var column = 0; column < row.Count; column++)
        {
            if (column > 0)
            {
                bytes.Add((byte)',');
            }

            AddCell(bytes, row[column]);
        }

        bytes.Add("\r\n"u8);
    }

    private static void AddCell(SheetBytes bytes, SheetValue value)
    {
        switch (value.Kind)
        {
            case SheetValueKind.Text:
                AddText(bytes, value.AsText);
                break;
            case SheetValueKind.Day:
                bytes.Add(value.AsDay, "yyyy-MM-dd");
                break;
            case SheetValueKind.Whole:
                bytes.Add(value.AsWhole);
                break;
            case SheetValueKind.Number:
                bytes.Add(value.AsNumber);
                break;
            case SheetValueKind.Empty:
                break;
        }
    }

    private static void AddText(SheetBytes bytes, ReadOnlySpan<char> text)
    {
        var isQuoted = text.ContainsAny(Quoted);
        bytes.Add(isQuoted ? "\""u8 : default);
        bytes.Add(FormulaGuard.IsNeeded(text) ? "'"u8 : default);
        AddDoublingQuotes(bytes, text);
        bytes.Add(isQuoted ? "\""u8 : default);
    }

    private static void AddDoublingQuotes(SheetBytes bytes, ReadOnlySpan<char> text)
    {
        while (text.IndexOf('"') is >= 0 and var quote)
        {
            bytes.Add(text[..(quote + 1)]);
            bytes.Add((byte)'"');
            text = text[(quote + 1)..];
        }

        bytes.Add(text);
    }
}
