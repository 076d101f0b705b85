using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace SuGia.Modules.Documents;

/// <summary>Writes messages as edXML, element by element in the order of the format.</summary>
internal static class WriteEdXml
{
    public static byte[] Of(EdXmlMessage message, DateTimeOffset at) => Bytes(
        Element("edXMLEnvelope",
            Element("edXMLHeader", Header(message), Traces(message, at)),
            Element("edXMLBody", Element("edXMLManifest", [.. message.Files.Select(Reference)]))),
        Element("AttachmentEncoded", [.. message.Files.Select(Attachment)]));

    /// <summary>The word back to the sender: how far the receiver is with a paper.</summary>
    public static byte[] Of(EdXmlStatus status, DateTimeOffset at) => Bytes(Element("edXMLEnvelope", Element("edXMLHeader", Element("Status",
        ResponseFor(status.To),
        Organ("From", status.From),
        Element("StaffInfo", Text("Department", status.Department), Text("Staff", status.Staff)),
        Text("StatusCode", status.Code),
        Text("Description", status.Description),
        Text("Timestamp", EdXmlNames.Written(at))))));

    private static XElement Header(EdXmlMessage m) => Element("MessageHeader",
    [
        Organ("From", m.From),
        .. m.To.Select(to => Organ("To", to)),
        Text("DocumentId", m.Reference.DocumentId),
        Code(m.Reference),
        Element("PromulgationInfo", Text("Place", m.Place), Text("PromulgationDate", EdXmlNames.Written(m.Reference.On))),
        Element("DocumentType", Text("Type", ""), Text("TypeDetail", m.TypeDetail), Text("TypeName", m.TypeName)),
        Text("Subject", m.Subject),
        Text("Content", m.Content),
        Element("SignerInfo", Text("Competence", m.Signer.Competence), Text("Position", m.Signer.Position), Text("FullName", m.Signer.FullName)),
        Text("DueDate", m.DueOn is { } due ? EdXmlNames.Written(due) : ""),
        Element("ToPlaces", [.. m.ToPlaces.Select(p => Text("Place", p))]),
        Other(m),
        .. m.ResponseFor.Select(ResponseFor),
        Text("SteeringType", ""),
    ]);

    private static XElement Other(EdXmlMessage m) => Element("OtherInfo",
        Text("Priority", ((int)m.Urgency).ToString(CultureInfo.InvariantCulture)),
        Text("SphereOfPromulgation", ""),
        Text("TyperNotation", ""),
        Text("PromulgationAmount", m.Copies?.ToString(CultureInfo.InvariantCulture) ?? ""),
        Text("PageAmount", ""),
        Text("Direction", ""),
        Element("Appendixes"));

    private static XElement Traces(EdXmlMessage m, DateTimeOffset at) => Element("TraceHeaderList",
        Element("TraceHeader", Text("OrganId", m.From.OrganId), Text("Timestamp", EdXmlNames.Written(at))),
        Element("Bussiness",
            Text("DocumentId", m.BusinessOf is "" ? m.Reference.DocumentId : m.BusinessOf),
            Text("BussinessDocType", ((int)m.Business).ToString(CultureInfo.InvariantCulture)),
            Text("BussinessDocReason", m.BusinessReason),
            Text("Paper", "0"),
            Element("StaffInfo", Text("Department", m.From.Name), Text("Staff", ""))));

    private static XElement Organ(string name, EdXmlOrgan organ) => Element(name,
        Text("OrganId", organ.OrganId),
        Text("OrganizationInCharge", organ.InCharge),
        Text("OrganName", organ.Name),
        Text("OrganAdd", organ.Address),
        Text("Email", organ.Email),
        Text("Telephone", organ.Telephone),
        Text("Fax", ""),
        Text("Website", ""));

    private static XElement Code(EdXmlReference reference) => Element("Code", Text("CodeNumber", reference.Number), Text("CodeNotation", reference.Notation));

    private static XElement ResponseFor(EdXmlReference reference) => Element("ResponseFor",
        Text("OrganId", reference.OrganId), Code(reference), Text("PromulgationDate", EdXmlNames.Written(reference.On)), Text("DocumentId", reference.DocumentId));

    private static XElement Reference(EdXmlFile file, int at) => Element("Reference",
        Text("ContentId", ContentId(at)), Text("ContentType", file.ContentType), Text("Description", file.Name), Text("AttachmentName", file.Name));

    private static XElement Attachment(EdXmlFile file, int at) =>
        Element("Attachment", Text("ContentId", ContentId(at)), Text("ContentTransferEncoded", Convert.ToBase64String(Zipped(file))));

    private static string ContentId(int at) => $"cid:tep-{at + 1}";

    private static byte[] Zipped(EdXmlFile file)
    {
        using MemoryStream packed = new();
        using (ZipArchive zip = new(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(file.Name).Open();
            entry.Write(file.Bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Bytes(params ReadOnlySpan<XElement> parts)
    {
        XElement root = new(EdXmlNames.Space + "edXML", new XAttribute(XNamespace.Xmlns + EdXmlNames.Prefix, EdXmlNames.Space.NamespaceName), parts.ToArray());
        using MemoryStream written = new();
        using (var writer = XmlWriter.Create(written, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
        {
            new XDocument(root).Save(writer);
        }

        return written.ToArray();
    }

    private static XElement Element(string name, params XElement[] parts) => new(EdXmlNames.Space + name, parts);

    private static XElement Text(string name, string text) => new(EdXmlNames.Space + name, string.Concat(text.Where(XmlConvert.IsXmlChar)));
}
