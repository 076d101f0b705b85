using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SuGia.Printing;

/// <summary>The pieces that every printed document is made of.</summary>
internal static class DocxParts
{
    private const double TwipsPerMillimetre = 1440 / 25.4;
    private const string Font = "Times New Roman";
    private const int TextWidth = 9355;
    private const int LeastLetters = 3;
    private const int MostLetters = 40;

    public static int Twips(double millimetres) => (int)Math.Round(millimetres * TwipsPerMillimetre);

    public static Run Run(string text, int points, bool bold = false, bool italic = false)
    {
        RunProperties look = new(new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font });
        look.Append(bold ? [new Bold()] : []);
        look.Append(italic ? [new Italic()] : []);
        look.Append(new FontSize { Val = $"{2 * points}" });
        return new(look, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    /// <param name="before">Space above and below in twips.</param>
    public static Paragraph Paragraph(JustificationValues side, int before, int after, params OpenXmlElement[] runs) => new(
        [new ParagraphProperties(new SpacingBetweenLines { Before = $"{before}", After = $"{after}" }, new Justification { Val = side }), .. runs]);

    /// <summary>A rule across a part of the column: an empty line with a border above.</summary>
    /// <param name="indent">Twips left free on either side.</param>
    public static Paragraph Rule(int indent) => new(new ParagraphProperties(
        new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1 }),
        new SpacingBetweenLines { Before = "60", After = "0", Line = "120", LineRule = LineSpacingRuleValues.Exact },
        new Indentation { Left = $"{indent}", Right = $"{indent}" }));

    /// <summary>Columns without lines, as the head and the foot of a letter are laid out.</summary>
    /// <param name="columns">Width in twips, and what stands in it.</param>
    public static Table SideBySide(params IReadOnlyList<(int Width, IReadOnlyList<OpenXmlElement> Content)> columns) => new(
        new TableProperties(new TableWidth { Width = $"{columns.Sum(c => c.Width)}", Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed }),
        new TableGrid(columns.Select(c => new GridColumn { Width = $"{c.Width}" })),
        new TableRow(columns.Select(c => new TableCell([new TableCellProperties(new TableCellWidth { Width = $"{c.Width}", Type = TableWidthUnitValues.Dxa }), .. c.Content]))));

    /// <summary>A4 with the margins that the decree asks for: 20–20–30–15 mm.</summary>
    public static SectionProperties Section(params OpenXmlElement[] headers) => new(
    [
        .. headers,
        new PageSize { Width = (uint)Twips(210), Height = (uint)Twips(297) },
        new PageMargin { Top = Twips(20), Bottom = Twips(20), Left = (uint)Twips(30), Right = (uint)Twips(15), Header = (uint)Twips(10), Footer = (uint)Twips(10), Gutter = 0 },
        .. headers is not [] ? [new TitlePage()] : (OpenXmlElement[])[],
    ]);

    /// <summary>A table with lines; its first row is repeated on each page, its columns are wider where more stands in them.</summary>
    public static Table Table(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        List<IReadOnlyList<string>> all = [headers, .. rows];
        return new(
        [
            new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, Borders()),
            new TableGrid(Widths(all).Select(w => new GridColumn { Width = $"{w}" })),
            .. all.Select((row, at) => Row(row, isHeader: at == 0)),
        ]);
    }

    private static IEnumerable<int> Widths(List<IReadOnlyList<string>> rows)
    {
        var weights = rows[0].Select((_, at) => Math.Sqrt(Math.Clamp(rows.Max(r => r[at].Length), LeastLetters, MostLetters))).ToList();
        return weights.Select(weight => (int)(TextWidth * weight / weights.Sum()));
    }

    private static TableRow Row(IReadOnlyList<string> cells, bool isHeader) => new(
    [
        .. isHeader ? [new TableRowProperties(new TableHeader())] : (OpenXmlElement[])[],
        .. cells.Select(c => new TableCell(new Paragraph(Run(c, 12, isHeader)))),
    ]);

    private static TableBorders Borders() => new(
        Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>());

    private static TBorder Line<TBorder>() where TBorder : BorderType, new() => new() { Val = BorderValues.Single, Size = 4 };
}
