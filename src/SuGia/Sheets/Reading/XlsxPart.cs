using System.IO.Compression;
using System.Xml;

namespace SuGia.Sheets;

/// <summary>One XML file inside an XLSX file.</summary>
internal static class XlsxPart
{
    /// <exception cref="InvalidDataException">There is no such part, or it is larger than <paramref name="most"/> bytes.</exception>
    public static XmlReader Read(ZipArchive zip, string path, long most) =>
        TryRead(zip, path, most) ?? throw new InvalidDataException($"No part {path}.");

    /// <summary>Null when there is no such part.</summary>
    public static XmlReader? TryRead(ZipArchive zip, string path, long most)
    {
        if (zip.GetEntry(path) is not { } entry)
        {
            return null;
        }

        return entry.Length <= most
            ? XmlReader.Create(entry.Open(), Careful(most))
            : throw new InvalidDataException($"Part {path} is too large.");
    }

    /// <summary>Where a relation of the workbook leads: "worksheets/sheet1.xml" and "/xl/worksheets/sheet1.xml" alike.</summary>
    public static string Resolve(string target) => target is ['/', .. var rooted] ? rooted : "xl/" + target;

    private static XmlReaderSettings Careful(long most) => new()
    {
        CloseInput = true,
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = most,
        XmlResolver = null,
    };
}
