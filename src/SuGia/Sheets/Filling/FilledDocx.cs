using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>A form made in Word. A field may be cut in pieces by the program that wrote it; it is filled in the look of its first piece.</summary>
internal static class FilledDocx
{
    /// <returns>What stands in the way, and the file is as it was; or null.</returns>
    public static Problem? Fill(MemoryStream file, FormFields fields)
    {
        using var document = WordprocessingDocument.Open(file, isEditable: true);
        var roots = Roots(document.MainDocumentPart!);
        if (Against(roots, fields) is { } problem)
        {
            return problem;
        }

        foreach (var root in roots)
        {
            RowsToRepeat(root, fields).ForEach(row => Repeat(row, fields));
            Paragraphs(root).ForEach(p => Put(p, fields, fields.Rows is [var only] ? only : null));
        }

        return null;
    }

    private static IReadOnlyList<OpenXmlElement> Roots(MainDocumentPart main) =>
        [main.Document.Body!, .. main.HeaderParts.Select(h => h.Header), .. main.FooterParts.Select(f => f.Footer)];

    private static Problem? Against(IReadOnlyList<OpenXmlElement> roots, FormFields fields)
    {
        var asked = roots.SelectMany(Paragraphs).SelectMany(p => FormFields.In(TextOf(p))).Distinct().ToList();
        var outside = roots.SelectMany(Paragraphs).Where(p => !p.Ancestors<TableRow>().Any()).Select(TextOf).Where(fields.IsOfRow).SelectMany(FormFields.In).Distinct().ToList();
        return Secrecy.IsStamped(roots.SelectMany(Paragraphs).Select(TextOf)) ? FormProblems.Classified
            : asked is [] ? FormProblems.NoFields
            : asked.Where(name => !fields.Knows(name)).ToList() is { Count: > 0 } unknown ? FormProblems.Unknown(unknown, fields.Known)
            : outside is not [] && fields.Rows.Count != 1 ? FormProblems.OutsideTable(outside)
            : null;
    }

    /// <summary>The innermost rows that ask for something of each row.</summary>
    private static List<TableRow> RowsToRepeat(OpenXmlElement root, FormFields fields)
    {
        var asking = root.Descendants<TableRow>().Where(row => fields.IsOfRow(row.InnerText)).ToList();
        return [.. asking.Where(row => !asking.Exists(inner => inner.Ancestors<TableRow>().Contains(row)))];
    }

    private static void Repeat(TableRow row, FormFields fields)
    {
        foreach (var values in fields.Rows)
        {
            var filled = (TableRow)row.CloneNode(deep: true);
            row.InsertBeforeSelf(filled);
            Paragraphs(filled).ForEach(p => Put(p, fields, values));
        }

        row.Remove();
    }

    private static List<Paragraph> Paragraphs(OpenXmlElement root) => [.. root.Descendants<Paragraph>()];

    /// <summary>Its own pieces of text: a text box inside it has paragraphs of its own.</summary>
    private static List<Text> Pieces(Paragraph paragraph) => [.. paragraph.Descendants<Text>().Where(t => t.Ancestors<Paragraph>().First() == paragraph)];

    private static string TextOf(Paragraph paragraph) => string.Concat(Pieces(paragraph).Select(t => t.Text));

    private static void Put(Paragraph paragraph, FormFields fields, IReadOnlyList<SheetValue>? row)
    {
        foreach (var (at, length, value) in fields.Places(TextOf(paragraph), row).Reverse())
        {
            Replace(Pieces(paragraph), at, length, value);
        }
    }

    private static void Replace(List<Text> pieces, int at, int length, string value)
    {
        var begin = 0;
        foreach (var piece in pieces)
        {
            var (text, first, last) = (piece.Text, Math.Max(at - begin, 0), Math.Min(at + length - begin, piece.Text.Length));
            if (first < last)
            {
                piece.Text = string.Concat(text.AsSpan(0, first), begin + first == at ? value : "", text.AsSpan(last));
                piece.Space = SpaceProcessingModeValues.Preserve;
            }

            begin += text.Length;
        }
    }
}
