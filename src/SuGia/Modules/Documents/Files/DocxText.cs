using System.IO.Compression;
using System.Text;
using System.Xml;

namespace SuGia.Modules.Documents;

/// <summary>The paragraphs of a DOCX file: body, headers, footers, text boxes and notes, one line each.</summary>
internal static class DocxText
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <param name="mostBytes">Parts that unpack beyond this are broken off.</param>
    /// <exception cref="XmlException">A part is no XML.</exception>
    /// <exception cref="InvalidDataException">The file is damaged, or a part is too large.</exception>
    public static IEnumerable<string> Lines(ZipArchive zip, long mostBytes) =>
        zip.Entries.Where(IsRead).SelectMany(part => part.Length <= mostBytes ? LinesOf(part) : throw new InvalidDataException());

    private static bool IsRead(ZipArchiveEntry part) =>
        part.FullName.StartsWith("word/", StringComparison.Ordinal) && part.FullName.EndsWith(".xml", StringComparison.Ordinal) && part.FullName.LastIndexOf('/') == 4;

    /// <remarks>A text box stands inside a paragraph and has paragraphs of its own: each keeps its own line.</remarks>
    private static IEnumerable<string> LinesOf(ZipArchiveEntry part)
    {
        using var stream = part.Open();
        using var xml = XmlReader.Create(stream, Settings);
        Stack<StringBuilder> open = new([new()]);
        while (xml.Read())
        {
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "p") when !xml.IsEmptyElement:
                    open.Push(new());
                    break;
                case (XmlNodeType.EndElement, "p") when open.Count > 1:
                    yield return open.Pop().ToString();
                    break;
                case (XmlNodeType.Element, "br" or "cr"):
                    yield return open.Peek().ToString();
                    open.Peek().Clear();
                    break;
                case (XmlNodeType.Element, "tab"):
                    open.Peek().Append(' ');
                    break;
                case (XmlNodeType.Text or XmlNodeType.SignificantWhitespace, _):
                    open.Peek().Append(xml.Value);
                    break;
            }
        }
    }
}
