using System.Globalization;
using System.Xml;

namespace SuGia.Sheets;

/// <summary>Reads one cell after the other, each as text.</summary>
internal sealed class XlsxCell(XmlReader xml, XlsxBook book, SheetFaults faults)
{
    private readonly XlsxText text = new();
    private string? type;
    private int style;
    private string name = "";

    /// <summary>Counted from 0.</summary>
    public int Column { get; private set; } = -1;

    /// <summary>The cell that the reader stands on; "" when it is empty or something is wrong with it.</summary>
    /// <param name="expected">The column it stands in unless it says otherwise.</param>
    public string Read(int line, int expected)
    {
        type = xml.GetAttribute("t");
        style = xml.Number("s") ?? 0;
        Column = xml.GetAttribute("r") is { } reference ? CellName.Parse(reference).Column : expected;
        text.ReadChildren(xml);
        if (!text.HasFormula && text.Span.IsEmpty)
        {
            return "";
        }

        name = CellName.Of(Column, line);
        return Value();
    }

    private string Value() =>
        text.HasFormula ? Refuse(CellProblems.Formula(name))
        : text.IsTooLong ? Refuse(CellProblems.TooLong(name))
        : type switch
        {
            "s" => Shared(),
            "inlineStr" or "str" => text.ToString(),
            "b" => text.Span is "1" or "true" ? "TRUE" : "FALSE",
            "e" => Refuse(CellProblems.Error(name, text.ToString())),
            "d" => IsoDay(),
            _ => Number(),
        };

    private string Shared()
    {
        if (!int.TryParse(text.Span, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number >= book.Texts.Count)
        {
            return Refuse(CellProblems.Unreadable(name));
        }

        var shared = book.Texts[number];
        return ReferenceEquals(shared, XlsxText.TooLong) ? Refuse(CellProblems.TooLong(name)) : shared;
    }

    private string Number()
    {
        if (!XlsxNumber.TryRead(text.Span, out var number))
        {
            return Refuse(CellProblems.Unreadable(name));
        }

        var kind = style < book.Clocks.Count ? book.Clocks[style] : ClockKind.None;
        return kind == ClockKind.None
            ? XlsxNumber.Text(number)
            : XlsxClock.Text(number, kind, book.CountsFrom1904) ?? Refuse(CellProblems.NoSuchDay(name, text.ToString()));
    }

    private string IsoDay() =>
        DateTime.TryParse(text.Span, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment)
            ? moment.ToString(moment.TimeOfDay == default ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)
            : Refuse(CellProblems.Unreadable(name));

    private string Refuse(Kernel.Problem problem)
    {
        faults.Add(problem);
        return "";
    }
}
