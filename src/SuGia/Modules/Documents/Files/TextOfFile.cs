using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>Takes the text out of a file that was looked at: always of plain text, HTML and DOCX; of PDF and pictures where the programs for it are installed.</summary>
public static class TextOfFile
{
    /// <summary>A PDF that gives fewer letters for each page holds scans.</summary>
    private const int FewLetters = 25;

    /// <summary>The last page of a scan that is read.</summary>
    private const string MostScanned = "50";

    private static readonly Words NothingInIt = new("Tệp không có chữ nào đọc được.", "No text could be read from the file.");

    private static readonly Words NoPdfProgram = new(
        "Máy này chưa cài pdftotext (gói poppler-utils) nên chưa đọc được chữ trong PDF; tệp vẫn được giữ.",
        "pdftotext (package poppler-utils) is not installed here, so the text of PDF files is not read; the file is kept.");

    private static readonly Words NoScanProgram = new(
        "Máy này chưa cài tesseract với tiếng Việt (tesseract-ocr-vie) nên chưa đọc được bản quét; tệp vẫn được giữ.",
        "tesseract with Vietnamese (tesseract-ocr-vie) is not installed here, so scans are not read; the file is kept.");

    public static async Task<FoundText> Of(PaperFile file, CancellationToken cancel) => file.Kind switch
    {
        _ when file.Kind == FileKind.Text => Plain(Encoding.UTF8.GetString(file.Bytes)),
        _ when file.Kind == FileKind.Docx => FoundText.Of(string.Join('\n', file.Lines), TextSource.Document),
        _ when file.Kind == FileKind.Pdf => await OfPdf(file.Bytes, cancel),
        _ => await OfPicture(file, cancel),
    };

    /// <summary>The text as given; of HTML what a reader sees of it. Nothing of it is ever shown as HTML.</summary>
    public static FoundText Plain(string text) => IsHtml(text) ? FoundText.Of(Seen(text), TextSource.Document) : FoundText.Of(text, TextSource.Given);

    private static bool IsHtml(string text) =>
        text.AsSpan().TrimStart() is var start && (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase));

    private static string Seen(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        StringBuilder seen = new();
        Write(page.Body ?? (INode)page, seen);
        return seen.ToString();
    }

    private static void Write(INode node, StringBuilder to)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText text:
                    to.Append(Flowing(text.Data));
                    break;
                case IElement { LocalName: "script" or "style" or "noscript" or "template" or "head" }:
                    break;
                case IElement element:
                    Write(element, to);
                    to.Append(EndsLine(element) && (to.Length == 0 || to[^1] != '\n') ? "\n" : "");
                    break;
            }
        }
    }

    private static string Flowing(string text) => string.Join(' ', text.Split(['\n', '\r', '\t']));

    private static bool EndsLine(IElement element) => element.LocalName is
        "p" or "div" or "br" or "li" or "tr" or "td" or "th" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "article" or "section" or "header" or "footer" or "figure" or "figcaption" or "blockquote" or "ul" or "ol" or "table";

    private static async Task<FoundText> OfPdf(byte[] bytes, CancellationToken cancel)
    {
        if (OtherPrograms.Find("pdftotext") is not { } program)
        {
            return FoundText.None(NoPdfProgram);
        }

        var text = await OtherPrograms.Ask(program, bytes, ".pdf", file => ["-enc", "UTF-8", file, "-"], cancel);
        var pages = text.Count(c => c == '\f');
        return text.Count(char.IsLetter) < FewLetters * Math.Max(1, pages) ? await OfScan(bytes, cancel) : FoundText.Of(text.Replace('\f', '\n'), TextSource.Document);
    }

    /// <summary>The pages of a PDF without letters are painted, then read as pictures are.</summary>
    private static async Task<FoundText> OfScan(byte[] bytes, CancellationToken cancel)
    {
        if (OtherPrograms.Find("tesseract") is not { } reader || OtherPrograms.Find("pdftoppm") is not { } painter)
        {
            return FoundText.None(NoScanProgram);
        }

        return Recognised(await OtherPrograms.AskOfPages(painter, bytes, ".pdf", (file, page) => ["-r", "200", "-gray", "-png", "-l", MostScanned, file, page], reader, Reading, cancel));
    }

    private static async Task<FoundText> OfPicture(PaperFile file, CancellationToken cancel)
    {
        if (OtherPrograms.Find("tesseract") is not { } program)
        {
            return FoundText.None(NoScanProgram);
        }

        return Recognised(await OtherPrograms.Ask(program, file.Bytes, file.Kind.Extension, Reading, cancel));
    }

    private static IReadOnlyList<string> Reading(string picture) => [picture, "-", "-l", "vie"];

    private static FoundText Recognised(string text) => string.IsNullOrWhiteSpace(text) ? FoundText.None(NothingInIt) : FoundText.Of(text, TextSource.Recognised);
}
