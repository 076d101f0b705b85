using System.Buffers;
using System.Globalization;
using System.Text;

namespace SuGia.Bench.Exports;

/// <summary>Text by hand, in a room that is emptied between rows.</summary>
internal abstract class BareText(Stream to)
{
    private const int EmptiedAt = 64 * 1024;

    private readonly byte[] room = new byte[2 * EmptiedAt];
    private int length;

    public abstract void Begin(IEnumerable<string> headers);

    public abstract void BeginRow();

    public abstract void EndRow();

    public abstract void AddNothing();

    public abstract void Add(string text);

    public abstract void Add(int number);

    public abstract void Add(DateOnly day);

    /// <summary>As SQLite keeps it: 2026-12-31.</summary>
    public abstract void AddDay(string day);

    public virtual Task End() => Empty();

    public Task Flush() => length < EmptiedAt ? Task.CompletedTask : Empty();

    protected void Put(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(room.AsSpan(length));
        length += bytes.Length;
    }

    protected void Put(ReadOnlySpan<char> text) => length += Encoding.UTF8.GetBytes(text, room.AsSpan(length));

    protected void Put<T>(T value, ReadOnlySpan<char> format = default) where T : IUtf8SpanFormattable
    {
        value.TryFormat(room.AsSpan(length), out var written, format, CultureInfo.InvariantCulture);
        length += written;
    }

    private async Task Empty()
    {
        await to.WriteAsync(room.AsMemory(0, length));
        length = 0;
    }
}

/// <summary>The text of a CSV file.</summary>
internal sealed class BareCsv(Stream to) : BareText(to)
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\t|\"\r\n");

    private bool isFirst;

    public override void Begin(IEnumerable<string> headers)
    {
        Put("\uFEFF"u8);
        Put(string.Join(',', headers));
        Put("\r\n"u8);
    }

    public override void BeginRow() => isFirst = true;

    public override void EndRow() => Put("\r\n"u8);

    public override void AddNothing() => Next();

    public override void Add(string text)
    {
        Next();
        if (text.AsSpan().ContainsAny(Quoted))
        {
            Put("\""u8);
            Put(text);
            Put("\""u8);
        }
        else
        {
            Put(text);
        }
    }

    public override void Add(int number)
    {
        Next();
        Put(number);
    }

    public override void Add(DateOnly day)
    {
        Next();
        Put(day, "yyyy-MM-dd");
    }

    public override void AddDay(string day)
    {
        Next();
        Put(day);
    }

    private void Next()
    {
        Put(isFirst ? ""u8 : ","u8);
        isFirst = false;
    }
}

/// <summary>The rows of a worksheet as XML.</summary>
internal sealed class BareXml(Stream to) : BareText(to)
{
    private static readonly byte[][] Names = [.. Enumerable.Range(0, 30).Select(at => Encoding.ASCII.GetBytes($"<c r=\"{(at < 26 ? "" : "A")}{(char)('A' + at % 26)}"))];
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    private int row;
    private int column;

    public override void Begin(IEnumerable<string> headers)
    {
        Put("<sheetData>"u8);
        BeginRow();
        foreach (var header in headers)
        {
            Open("\" s=\"1\" t=\"inlineStr\"><is><t>"u8);
            Put(header);
            Put("</t></is></c>"u8);
        }

        EndRow();
    }

    public override void BeginRow()
    {
        (row, column) = (row + 1, 0);
        Put("<row r=\""u8);
        Put(row);
        Put("\">"u8);
    }

    public override void EndRow() => Put("</row>"u8);

    public override void AddNothing() => column++;

    public override void Add(string text)
    {
        Open("\" s=\"4\" t=\"inlineStr\"><is><t>"u8);
        Put(text.AsSpan().IndexOfAny("&<>\"") < 0 ? text : System.Security.SecurityElement.Escape(text));
        Put("</t></is></c>"u8);
    }

    public override void Add(int number)
    {
        Open("\" s=\"3\"><v>"u8);
        Put(number);
        Put("</v></c>"u8);
    }

    public override void Add(DateOnly day)
    {
        Open("\" s=\"2\"><v>"u8);
        Put(day.DayNumber - DayZero);
        Put("</v></c>"u8);
    }

    public override void AddDay(string day) => Add(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    public override Task End()
    {
        Put("</sheetData>"u8);
        return base.End();
    }

    private void Open(ReadOnlySpan<byte> opening)
    {
        Put(Names[column++]);
        Put(row);
        Put(opening);
    }
}
