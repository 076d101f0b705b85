using System.Globalization;
using System.Text;

namespace SuGia.Sheets;

/// <summary>Writes rows of a worksheet as XML. Text stands in the cells themselves, so nothing is gathered until the end.</summary>
internal sealed class XlsxCells(SheetBytes bytes)
{
    public const int MostRows = 1_048_576;

    private const long LargestExactWhole = 1_000_000_000_000_000;

    /// <summary>1 March 1900: before it, programs count days as if 1900 had been a leap year.</summary>
    private static readonly DateOnly FirstTrueDay = new(1900, 3, 1);
    private static readonly DateOnly FirstDay = new(1900, 1, 1);

    /// <summary>What follows the name of a cell, by style.</summary>
    private static readonly byte[][] NumberOpenings = Openings("><v>");
    private static readonly byte[][] TextOpenings = Openings(" t=\"inlineStr\"><is><t>");
    private static readonly byte[][] KeepingBlanks = Openings(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");

    private readonly List<byte[]> columns = [];
    private readonly byte[] line = new byte[16];
    private int lineLength;
    private int lines;
    private int column;

    /// <exception cref="InvalidOperationException">A worksheet holds no more rows.</exception>
    public void BeginRow()
    {
        if (++lines > MostRows)
        {
            throw new InvalidOperationException($"A worksheet holds {MostRows} rows.");
        }

        lines.TryFormat(line, out lineLength, provider: CultureInfo.InvariantCulture);
        column = 0;
        bytes.Add("<row r=\""u8);
        bytes.Add(line.AsSpan(0, lineLength));
        bytes.Add("\">"u8);
    }

    public void EndRow() => bytes.Add("</row>"u8);

    public void Add(SheetValue value)
    {
        switch (value.Kind)
        {
            case SheetValueKind.Text:
                AddText(value.AsText, XlsxStyle.Text);
                break;
            case SheetValueKind.Day:
                AddDay(value.AsDay);
                break;
            case SheetValueKind.Whole:
                AddNumber(value.AsWhole, XlsxStyle.Whole, isExact: value.AsWhole is > -LargestExactWhole and < LargestExactWhole);
                break;
            case SheetValueKind.Number:
                AddNumber(value.AsNumber, XlsxStyle.Plain, isExact: (decimal)(double)value.AsNumber == value.AsNumber);
                break;
            case SheetValueKind.Empty:
                column++;
                break;
        }
    }

    public void AddText(string text, XlsxStyle style)
    {
        var fitting = Fitting(text);
        Begin((HasOuterBlanks(fitting) ? KeepingBlanks : TextOpenings)[(int)style]);
        XmlText.Add(bytes, fitting);
        bytes.Add("</t></is></c>"u8);
    }

    private static byte[][] Openings(string ending) =>
        [.. Enum.GetValues<XlsxStyle>().Select(style => Encoding.ASCII.GetBytes($"\" s=\"{(int)style}\"{ending}"))];

    private static bool HasOuterBlanks(ReadOnlySpan<char> text) => text is [<= ' ', ..] or [.., <= ' '];

    /// <summary>A cell holds 32,767 characters; longer text ends in an ellipsis, and programs would refuse the whole file otherwise.</summary>
    private static ReadOnlySpan<char> Fitting(string text)
    {
        if (text.Length <= SheetLimits.CellCharacters)
        {
            return text;
        }

        var end = SheetLimits.CellCharacters - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }

    /// <summary>Days that programs cannot count, before 1900, are written as text.</summary>
    private void AddDay(DateOnly day)
    {
        if (day < FirstDay)
        {
            AddText(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), XlsxStyle.Text);
            return;
        }

        Begin(NumberOpenings[(int)XlsxStyle.Day]);
        bytes.Add(day.DayNumber - FirstDay.DayNumber + (day < FirstTrueDay ? 1 : 2));
        bytes.Add("</v></c>"u8);
    }

    /// <summary>Programs keep fifteen digits; a number of more is written as text, so that none is lost.</summary>
    private void AddNumber<T>(T number, XlsxStyle style, bool isExact) where T : IFormattable, IUtf8SpanFormattable
    {
        if (!isExact)
        {
            AddText(number.ToString(null, CultureInfo.InvariantCulture), XlsxStyle.Text);
            return;
        }

        Begin(NumberOpenings[(int)style]);
        bytes.Add(number);
        bytes.Add("</v></c>"u8);
    }

    private void Begin(ReadOnlySpan<byte> opening)
    {
        if (column == columns.Count)
        {
            columns.Add(Encoding.ASCII.GetBytes($"<c r=\"{CellName.Column(column)}"));
        }

        bytes.Add(columns[column++]);
        bytes.Add(line.AsSpan(0, lineLength));
        bytes.Add(opening);
    }
}
