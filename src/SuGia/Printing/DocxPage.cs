using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SuGia.Printing;

/// <summary>A document of headings, paragraphs and tables as DOCX, on a page as Decree 30/2020 lays it out: A4, 20–20–30–15 mm, Times New Roman 14.</summary>
/// <remarks>Source of the measures: Decree 30/2020/NĐ-CP, Annex I.</remarks>
public sealed partial class DocxPage
{
    private const int TwipsPerMillimetre = 57;
    private const string HalfPoints = "28";
    private const string HeadingHalfPoints = "32";
    private const string Font = "Times New Roman";

    private readonly List<OpenXmlElement> content = [];

    public DocxPage Heading(string text) => Add(new Paragraph(
        new ParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "120", After = "120" }), Run(text, HeadingHalfPoints, bold: true)));

    public DocxPage Paragraph(string text, bool bold = false, bool centred = false) => Add(new Paragraph(
        new ParagraphProperties(new SpacingBetweenLines { After = "80" }, new Justification { Val = centred ? JustificationValues.Center : JustificationValues.Left }), Run(text, HalfPoints, bold)));

    /// <summary>The header row is repeated on each page.</summary>
    public DocxPage Table(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        Table table = new(new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, Borders()));
        table.Append(Row(headers, isHeader: true));
        table.Append(rows.Select(r => Row(r, isHeader: false)));
        return Add(table);
    }

    public byte[] ToBytes()
    {
        using MemoryStream stream = new();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.AddMainDocumentPart().Document = new Document(new Body([.. content, Section()]));
        }

        return stream.ToArray();
    }

    private DocxPage Add(OpenXmlElement element)
    {
        content.Add(element);
        return this;
    }

    private static TableRow Row(IReadOnlyList<string> cells, bool isHeader)
    {
        TableRow row = new();
        if (isHeader)
        {
            row.Append(new TableRowProperties(new TableHeader()));
        }

        row.Append(cells.Select(c => new TableCell(new Paragraph(Run(c, "24", isHeader)))));
        return row;
    }

    private static Run Run(string text, string size, bool bold)
    {
        RunProperties look = new(new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font });
        if (bold)
        {
            look.Append(new Bold());
        }

        look.Append(new FontSize { Val = size });
        return new(look, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static TableBorders Borders() => new(
        Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>());

    private static TBorder Line<TBorder>() where TBorder : BorderType, new() => new() { Val = BorderValues.Single, Size = 4 };

    private static SectionProperties Section() => new(
        new PageSize { Width = 210 * TwipsPerMillimetre, Height = 297 * TwipsPerMillimetre },
        new PageMargin { Top = 20 * TwipsPerMillimetre, Bottom = 20 * TwipsPerMillimetre, Left = 30 * TwipsPerMillimetre, Right = 15 * TwipsPerMillimetre, Header = 567, Footer = 567, Gutter = 0 });
}
