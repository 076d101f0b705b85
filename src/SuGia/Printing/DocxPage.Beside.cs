using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SuGia.Printing;

public sealed partial class DocxPage
{
    private const string HeadHalfPoints = "26";

    /// <summary>Two columns of centred lines without borders: the body that issues a paper beside the name of the State, the number beside the place and day.</summary>
    /// <remarks>Source of the layout: Decree 30/2020/NĐ-CP, Annex I.</remarks>
    public DocxPage Beside(IReadOnlyList<DocxLine> left, IReadOnlyList<DocxLine> right) => Add(new Table(
        new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }),
        new TableGrid(new GridColumn { Width = "3900" }, new GridColumn { Width = "5400" }),
        new TableRow(Column(left, "2100"), Column(right, "2900"))));

    /// <summary>An empty line.</summary>
    public DocxPage Space() => Paragraph("");

    private static TableCell Column(IReadOnlyList<DocxLine> lines, string width) =>
        new([new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Pct }), .. lines.Select(Centred)]);

    private static OpenXmlElement Centred(DocxLine line)
    {
        var run = Run(line.Text, HeadHalfPoints, line.IsBold);
        if (line.IsItalic)
        {
            run.RunProperties!.InsertBefore(new Italic(), run.RunProperties.GetFirstChild<FontSize>());
        }

        return new Paragraph(new ParagraphProperties(new SpacingBetweenLines { After = "0" }, new Justification { Val = JustificationValues.Center }), run);
    }
}

/// <summary>One line of a column.</summary>
public sealed record DocxLine(string Text, bool IsBold = false, bool IsItalic = false);
