using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SuGia.Printing;

/// <summary>A document of headings, paragraphs and tables as DOCX, on a page as Decree 30/2020 lays it out: A4, 20–20–30–15 mm, Times New Roman 14.</summary>
/// <remarks>Source of the measures: Decree 30/2020/NĐ-CP, Annex I.</remarks>
public sealed partial class DocxPage
{
    private const int Body = 14;
    private const int HeadingPoints = 16;

    private readonly List<OpenXmlElement> content = [];

    public DocxPage Heading(string text) => Add(new Paragraph(
        new ParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "120", After = "120" }), DocxParts.Run(text, HeadingPoints, bold: true)));

    public DocxPage Paragraph(string text, bool bold = false, bool centred = false) =>
        Add(DocxParts.Paragraph(centred ? JustificationValues.Center : JustificationValues.Left, 0, 80, DocxParts.Run(text, Body, bold)));

    /// <summary>The header row is repeated on each page.</summary>
    public DocxPage Table(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows) => Add(DocxParts.Table(headers, rows));

    public byte[] ToBytes()
    {
        using MemoryStream stream = new();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.AddMainDocumentPart().Document = new Document(new Body([.. content, DocxParts.Section()]));
        }

        return stream.ToArray();
    }

    private DocxPage Add(OpenXmlElement element)
    {
        content.Add(element);
        return this;
    }
}
