using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SuGia.Printing;

public sealed partial class DocxPage
{
    private const int HeadPoints = 13;

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

    private static OpenXmlElement Centred(DocxLine line) =>
        DocxParts.Paragraph(JustificationValues.Center, 0, 0, DocxParts.Run(line.Text, HeadPoints, line.IsBold, line.IsItalic));
}

/// <summary>One line of a column.</summary>
public sealed record DocxLine(string Text, bool IsBold = false, bool IsItalic = false);
