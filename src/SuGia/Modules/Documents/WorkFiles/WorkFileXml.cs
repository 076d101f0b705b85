using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>The metadata of a file and of its papers, by the names of annex VI, Decree 30/2020.</summary>
internal static class WorkFileXml
{
    public static byte[] Of(PackedFile packed)
    {
        using MemoryStream written = new();
        using (var writer = XmlWriter.Create(written, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
        {
            new XDocument(File(packed)).Save(writer);
        }

        return written.ToArray();
    }

    private static XElement File(PackedFile packed) => new("File",
        new XElement("FileCode", Text("OrganId", packed.OrganId), Text("FileCatalog", Whole(packed.Row.Year)), Text("FileNotation", packed.Row.Code)),
        Text("Title", packed.Row.Title),
        Text("Maintenance", packed.Row.Keep.Says.Vi),
        Text("Rights", WorkFileWords.Of(packed.File.Rights).Vi),
        Text("Creator", packed.Row.MadeBy),
        Text("Language", packed.File.Language),
        Text("StartDate", Day(packed.Row.OpenedOn)),
        Text("EndDate", Day(packed.Row.ClosedOn)),
        Text("DocTotal", Whole(packed.Row.Papers)),
        Text("PageTotal", Whole(packed.Row.Pages)),
        Text("Description", packed.Row.Description),
        packed.Papers.Select(Document));

    private static XElement Document(PackedPaper packed)
    {
        var (paper, code, signer) = (packed.Paper, EdXmlReference.Of("", packed.Paper.Number, packed.Paper.SignedOn ?? default), packed.Paper.Signers.OrderBy(s => s.Place).FirstOrDefault());
        return new("Document",
            Text("DocOrdinal", Whole(packed.Line.Ordinal)),
            Text("TypeName", PaperKinds.Title(paper.Kind).Vi),
            Text("CodeNumber", code.Number),
            Text("CodeNotation", code.Notation),
            Text("IssuedDate", Day(paper.SignedOn)),
            Text("OrganName", paper.Body),
            Text("Subject", paper.Title),
            Text("Language", paper.Language),
            Text("PageAmount", Whole(packed.Line.Pages)),
            Text("Description", packed.Line.Note),
            new XElement("SignerInfo", Text("Position", signer?.Post ?? ""), Text("FullName", signer?.FullName ?? "")),
            packed.Files.Select(f => Text("AttachmentName", f.Name)));
    }

    private static XElement Text(string name, string text) => new(name, string.Concat(text.Where(XmlConvert.IsXmlChar)));

    private static string Day(DateOnly? day) => day is { } on ? Days.Iso(on) : "";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
