using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SuGia.Printing;

/// <summary>A paper of the State as DOCX: head in two columns, title, bases, body, places it goes to, signature. Number and signature stay blank.</summary>
/// <remarks>Source of the layout and of each size: Decree 30/2020/NĐ-CP, Annex I; the choice within a range is ours.</remarks>
public sealed class OfficialLetter
{
    private const int Left = 3900;
    private const int Right = 5455;
    private const int FirstLine = 720;
    private const int Gap = 120;

    private readonly List<OpenXmlElement> content = [];

    /// <summary>A word in a box above everything: that it is a draft, that its data are invented.</summary>
    public OfficialLetter Mark(string text) => Add(new Paragraph(
        new ParagraphProperties(
            new ParagraphBorders(Box<TopBorder>(), Box<LeftBorder>(), Box<BottomBorder>(), Box<RightBorder>()),
            new SpacingBetweenLines { Before = "0", After = $"{Gap}" }, new Indentation { Left = "0", Right = "5600" }, new Justification { Val = JustificationValues.Center }),
        DocxParts.Run(text, 13, bold: true)));

    /// <summary>Boxes 1 to 4: whose paper it is, the number left blank, the State and its motto, place and day.</summary>
    public OfficialLetter Head(LetterHead head) => Add(
        DocxParts.SideBySide(
            (Left,
            [
                .. head.Above is "" ? [] : (OpenXmlElement[])[Centred(head.Above.ToUpperInvariant(), 12)],
                Centred(head.Body.ToUpperInvariant(), 12, bold: true), DocxParts.Rule(1300), Centred($"Số:           /{head.Symbol}", 13),
            ]),
            (Right,
            [
                Centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, bold: true), Centred("Độc lập - Tự do - Hạnh phúc", 13, bold: true), DocxParts.Rule(900),
                Centred(head.PlaceAndDay, 13, italic: true),
            ])));

    /// <summary>Boxes 5a: what kind of paper, and about what.</summary>
    public OfficialLetter Title(string kind, string about) => Add(
        DocxParts.Paragraph(JustificationValues.Center, 2 * Gap, 0, DocxParts.Run(kind.ToUpperInvariant(), 14, bold: true)),
        DocxParts.Paragraph(JustificationValues.Center, 0, 0, DocxParts.Run(about, 14, bold: true)),
        DocxParts.Rule(3300));

    /// <summary>A line in bold in the middle: who decides.</summary>
    public OfficialLetter Centred(string text) => Add(DocxParts.Paragraph(JustificationValues.Center, Gap, Gap, DocxParts.Run(text, 14, bold: true)));

    /// <summary>Box 9a.</summary>
    public OfficialLetter AddressedTo(string whom) => Add(DocxParts.Paragraph(JustificationValues.Center, Gap, Gap, DocxParts.Run($"Kính gửi: {whom}.", 14)));

    /// <summary>What it rests on: italic, each line ends with a semicolon, the last with a full stop.</summary>
    public OfficialLetter Bases(IReadOnlyList<string> bases) => Add([.. bases.Select((b, at) => Text(DocxParts.Run(b + (at == bases.Count - 1 ? "." : ";"), 14, italic: true)))]);

    public OfficialLetter Paragraph(string text) => Add(Text(DocxParts.Run(text, 14)));

    /// <summary>Điều 1. …</summary>
    public OfficialLetter Article(int number, string text) => Add(Text(DocxParts.Run($"Điều {number}. ", 14, bold: true), DocxParts.Run(text, 14)));

    public OfficialLetter Table(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows) => Add(DocxParts.Table(headers, rows));

    /// <summary>Boxes 7 and 9b: the copies on the left; the office on the right, signature and name left blank.</summary>
    public OfficialLetter SignedBy(string office, IReadOnlyList<string> copies) => Add(
        DocxParts.Paragraph(JustificationValues.Left, Gap, 0),
        DocxParts.SideBySide(
            (Left + 600, [Small("Nơi nhận:", 12, bold: true, italic: true), .. copies.Select((c, at) => Small($"- {c}{(at == copies.Count - 1 ? "." : ";")}", 11))]),
            (Right - 600, [Centred(office.ToUpperInvariant(), 14, bold: true), .. Enumerable.Range(0, 3).Select(_ => Centred("", 14))])));

    public byte[] ToBytes()
    {
        using MemoryStream stream = new();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            var header = main.AddNewPart<HeaderPart>();
            header.Header = new(PageNumber());
            main.Document = new Document(new Body([.. content, DocxParts.Section(new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) })]));
        }

        return stream.ToArray();
    }

    private OfficialLetter Add(params IReadOnlyList<OpenXmlElement> elements)
    {
        content.AddRange(elements);
        return this;
    }

    private static Paragraph Centred(string text, int points, bool bold = false, bool italic = false) =>
        DocxParts.Paragraph(JustificationValues.Center, 0, 0, DocxParts.Run(text, points, bold, italic));

    private static Paragraph Small(string text, int points, bool bold = false, bool italic = false) =>
        DocxParts.Paragraph(JustificationValues.Left, 0, 0, DocxParts.Run(text, points, bold, italic));

    private static Paragraph Text(params OpenXmlElement[] runs) => new(
    [
        new ParagraphProperties(
            new SpacingBetweenLines { Before = $"{Gap}", After = "0" }, new Indentation { FirstLine = $"{FirstLine}" }, new Justification { Val = JustificationValues.Both }),
        .. runs,
    ]);

    /// <remarks>In the middle of the top margin; not on the first page, which has no header of its own.</remarks>
    private static Paragraph PageNumber() => DocxParts.Paragraph(JustificationValues.Center, 0, 0, new SimpleField(DocxParts.Run("2", 14)) { Instruction = " PAGE " });

    private static TBorder Box<TBorder>() where TBorder : BorderType, new() => new() { Val = BorderValues.Single, Size = 8, Space = 2 };
}

/// <param name="Above">The body above the one that issues it; empty where there is none.</param>
/// <param name="Symbol">What follows the blank number: TTr-VPTT.</param>
/// <param name="PlaceAndDay">Hà Nội, ngày 05 tháng 01 năm 2026.</param>
public sealed record LetterHead(string Above, string Body, string Symbol, string PlaceAndDay);
