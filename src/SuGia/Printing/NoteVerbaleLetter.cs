using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SuGia.Printing;

/// <summary>A note verbale in English as DOCX: in the third person, without a signature, its number left blank.</summary>
public sealed class NoteVerbaleLetter
{
    private readonly List<OpenXmlElement> content = [];

    public NoteVerbaleLetter Line(string text, bool bold = false, bool centred = false, bool right = false) => Add(DocxParts.Paragraph(
        centred ? JustificationValues.Center : right ? JustificationValues.Right : JustificationValues.Left, 0, 120, DocxParts.Run(text, 13, bold)));

    public NoteVerbaleLetter Paragraph(string text) => Add(DocxParts.Paragraph(JustificationValues.Both, 120, 120, DocxParts.Run(text, 13)));

    public NoteVerbaleLetter Table(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows) => Add(DocxParts.Table(headers, rows));

    public byte[] ToBytes()
    {
        using MemoryStream stream = new();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.AddMainDocumentPart().Document = new Document(new Body([.. content, DocxParts.Section()]));
        }

        return stream.ToArray();
    }

    private NoteVerbaleLetter Add(OpenXmlElement element)
    {
        content.Add(element);
        return this;
    }
}
