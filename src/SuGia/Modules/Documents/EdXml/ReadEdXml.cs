using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>Reads a message as it is; says of what is wrong in which line and element it stands. Nothing outside the file is ever asked for.</summary>
internal static partial class ReadEdXml
{
    public const int BytesLimit = 40 * 1024 * 1024;

    /// <remarks>No DTD, so that no entity can swell; no resolver.</remarks>
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = BytesLimit,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private static readonly Words ADay = new("ngày dạng 2026/11/09", "a day such as 2026/11/09");
    private static readonly Words AnOrganId = new("mã 13 ký tự, ví dụ 000.00.00.G22", "13 characters such as 000.00.00.G22");
    private static readonly Words ABusiness = new("0 mới, 1 thu hồi, 2 cập nhật, 3 thay thế", "0 new, 1 recall, 2 update or 3 replacement");

    public static Result<EdXmlMessage> Of(byte[] bytes) => bytes.Length switch
    {
        0 => EdXmlProblems.NoFile,
        > BytesLimit => EdXmlProblems.TooLarge,
        _ => Load(bytes).Then(Secret).Then(Message),
    };

    private static Result<XElement> Load(byte[] bytes)
    {
        try
        {
            using MemoryStream content = new(bytes, writable: false);
            using var reader = XmlReader.Create(content, Settings);
            var root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
            return root.Name.LocalName is "edXML" ? root : EdXmlProblems.NotEdXml(root.Line, root.Name.LocalName);
        }
        catch (XmlException e)
        {
            return e.Message.Contains("DTD", StringComparison.Ordinal) ? EdXmlProblems.Dtd(LineOf(bytes, "<!DOCTYPE"u8)) : EdXmlProblems.NotXml(e.LineNumber, e.LinePosition);
        }
    }

    /// <remarks>The reader that refuses a DTD does not say where it stands.</remarks>
    private static int LineOf(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> wanted) => bytes[..Math.Max(0, bytes.IndexOf(wanted))].Count((byte)'\n') + 1;

    /// <summary>Refuses a message that names a level of secrecy, or of which a text bears its mark.</summary>
    private static Result<XElement> Secret(XElement root)
    {
        var texts = root.Descendants().Where(e => !e.HasElements && e.Name.LocalName is not "ContentTransferEncoded").ToList();
        var isMarked = texts.Any(e => Secrecy.IsMarkedSubject(e.Value) || Secrecy.IsStamped(e.Value.Split('\n')) || (e.Name.LocalName is "CodeNotation" && Secrecy.IsMarkedNumber($"/{e.Value}-")));
        return isMarked || texts.Any(NamesALevel) ? Secrecy.Refusal("File") : root;
    }

    /// <remarks>The format has no element for secrecy; systems that add one call it so.</remarks>
    private static bool NamesALevel(XElement element) => LevelName.IsMatch(element.Name.LocalName) && Folding.Fold(element.Value) is not ("" or "0" or "thuong" or "khong" or "khong mat" or "normal" or "none");

    private static Result<EdXmlMessage> Message(XElement root) => root.Needed("edXMLEnvelope").Then(e => e.Needed("edXMLHeader")).Then(e => e.Needed("MessageHeader"))
        .Then(header => Typed.Together(Organ(header, "From"), Reference(header), header.NeededText("Subject"), Business(root), EdXmlFiles.Of(root), Answered(header))
        .Into((from, reference, subject, business, files, answered) => Told(header) with
        {
            From = from,
            Reference = reference with { OrganId = from.OrganId },
            Subject = subject,
            Business = business.Kind,
            BusinessOf = business.Of is "" ? reference.DocumentId : business.Of,
            BusinessReason = business.Reason,
            Files = files,
            ResponseFor = answered,
        }));

    /// <summary>What may be missing.</summary>
    private static EdXmlMessage Told(XElement header) => new(new("", ""), [.. header.Children("To").Select(OrganTold)], new("", "", "", default, ""), "")
    {
        Place = header.TextAt("PromulgationInfo", "Place"),
        TypeDetail = header.TextAt("DocumentType", "TypeDetail"),
        TypeName = header.TextAt("DocumentType", "TypeName"),
        Content = header.TextAt("Content"),
        Signer = new(header.TextAt("SignerInfo", "Competence"), header.TextAt("SignerInfo", "Position"), header.TextAt("SignerInfo", "FullName")),
        DueOn = EdXmlNames.Day(header.TextAt("DueDate")),
        ToPlaces = [.. header.Children("ToPlaces").SelectMany(p => p.Children("Place")).Select(p => Folding.Exact(p.Value)).Where(p => p is not "")],
        Urgency = int.TryParse(header.TextAt("OtherInfo", "Priority"), NumberStyles.None, CultureInfo.InvariantCulture, out var urgency) && Enum.IsDefined((Urgency)urgency) ? (Urgency)urgency : Urgency.Ordinary,
        Copies = int.TryParse(header.TextAt("OtherInfo", "PromulgationAmount"), NumberStyles.None, CultureInfo.InvariantCulture, out var copies) ? copies : null,
    };

    private static EdXmlOrgan OrganTold(XElement organ) => new(organ.TextAt("OrganId"), organ.TextAt("OrganName"))
    {
        InCharge = organ.TextAt("OrganizationInCharge"),
        Address = organ.TextAt("OrganAdd"),
        Email = organ.TextAt("Email"),
        Telephone = organ.TextAt("Telephone"),
    };

    private static Result<EdXmlOrgan> Organ(XElement header, string name) => header.Needed(name).Then(organ =>
        Typed.Together(OrganId(organ), organ.NeededText("OrganName")).Into((id, title) => OrganTold(organ) with { OrganId = id, Name = title }));

    private static Result<string> OrganId(XElement inside) => inside.Needed("OrganId").Then<XElement, string>(id =>
        ExchangeBody.OrganIdTyped(id.Value, "File") is { Ok: true, Value: { } typed } ? typed : EdXmlProblems.Wrong(id.Line, "OrganId", Typed.Echo(id.Value, 40), AnOrganId));

    private static Result<EdXmlReference> Reference(XElement header) => Typed.Together(
        header.Needed("Code").Then(c => c.NeededText("CodeNumber")),
        header.Needed("Code").Then(c => c.NeededText("CodeNotation")),
        header.Needed("PromulgationInfo").Then(p => Day(p, "PromulgationDate")),
        header.NeededText("DocumentId", Arrival.MessageIdLimit)).Into((number, notation, on, id) => new EdXmlReference("", number, notation, on, id));

    /// <remarks>What a message answers may be named by half; what is no paper of ours is passed over later.</remarks>
    private static Result<IReadOnlyList<EdXmlReference>> Answered(XElement header)
    {
        var named = header.Children("ResponseFor").Select(r => Day(r, "PromulgationDate").Into(on =>
            new EdXmlReference(r.TextAt("OrganId"), r.TextAt("Code", "CodeNumber"), r.TextAt("Code", "CodeNotation"), on, r.TextAt("DocumentId")))).ToList();
        return named.SelectMany(n => n.Problems).ToList() is { Count: > 0 } problems ? new Broken(problems) : named.ConvertAll(n => n.Value!);
    }

    private static Result<(EdXmlBusiness Kind, string Of, string Reason)> Business(XElement root)
    {
        if (root.Descendants().FirstOrDefault(e => e.Name.LocalName is "Bussiness") is not { } business || business.TextAt("BussinessDocType") is not { Length: > 0 } typed)
        {
            return (EdXmlBusiness.New, "", "");
        }

        return typed is "0" or "1" or "2" or "3"
            ? ((EdXmlBusiness)(typed[0] - '0'), business.TextAt("DocumentId"), Typed.Echo(business.TextAt("BussinessDocReason"), Arrival.NoteLimit))
            : EdXmlProblems.Wrong(business.Children("BussinessDocType").First().Line, "BussinessDocType", Typed.Echo(typed, 20), ABusiness);
    }

    private static Result<DateOnly> Day(XElement inside, string name) => inside.Needed(name).Then<XElement, DateOnly>(day =>
        EdXmlNames.Day(day.Value) is { } on ? on : EdXmlProblems.Wrong(day.Line, name, Typed.Echo(day.Value, 40), ADay));

    [GeneratedRegex("secre|security|classif|domat", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LevelName { get; }
}
