using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using SuGia.Kernel;
using SuGia.Modules.Documents;
using Xunit;

namespace SuGia.Tests.Documents;

/// <summary>What is read of an edXML message, and what is refused.</summary>
public sealed class Electronic_messages
{
    private const string Letter = """
        <?xml version="1.0" encoding="utf-8"?>
        <edXML:edXML xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016"><edXML:edXMLEnvelope><edXML:edXMLHeader><edXML:MessageHeader>
        <edXML:From><edXML:OrganId>000.00.00.G22</edXML:OrganId><edXML:OrganizationInCharge/><edXML:OrganName>Văn phòng Chính phủ</edXML:OrganName><edXML:Email>vp@example.vn</edXML:Email></edXML:From>
        <edXML:To><edXML:OrganId>000.00.00.H41</edXML:OrganId><edXML:OrganName>Nơi nhận</edXML:OrganName></edXML:To>
        <edXML:DocumentId>000.00.00.G22,2015/09/30,7816/VPCP-TTĐT</edXML:DocumentId>
        <edXML:Code><edXML:CodeNumber>7816</edXML:CodeNumber><edXML:CodeNotation>VPCP-TTĐT</edXML:CodeNotation></edXML:Code>
        <edXML:PromulgationInfo><edXML:Place>Hà Nội</edXML:Place><edXML:PromulgationDate>2015/09/30</edXML:PromulgationDate></edXML:PromulgationInfo>
        <edXML:DocumentType><edXML:Type>2</edXML:Type><edXML:TypeName>Công văn</edXML:TypeName></edXML:DocumentType>
        <edXML:Subject>Về việc kết nối, liên thông phần mềm quản lý văn bản</edXML:Subject>
        <edXML:SignerInfo><edXML:Competence>KT. BỘ TRƯỞNG</edXML:Competence><edXML:Position>Thứ trưởng</edXML:Position><edXML:FullName>Người Ký</edXML:FullName></edXML:SignerInfo>
        <edXML:DueDate>2015/10/15</edXML:DueDate>
        <edXML:ToPlaces><edXML:Place>Các bộ</edXML:Place><edXML:Place>Lưu: VT</edXML:Place></edXML:ToPlaces>
        <edXML:OtherInfo><edXML:Priority>1</edXML:Priority><edXML:PromulgationAmount>12</edXML:PromulgationAmount></edXML:OtherInfo>
        <edXML:ResponseFor><edXML:OrganId>000.00.00.H41</edXML:OrganId><edXML:Code><edXML:CodeNumber>15</edXML:CodeNumber><edXML:CodeNotation>UBND-VX</edXML:CodeNotation></edXML:Code><edXML:PromulgationDate>2015/09/01</edXML:PromulgationDate><edXML:DocumentId>000.00.00.H41,2015/09/01,15/UBND-VX</edXML:DocumentId></edXML:ResponseFor>
        </edXML:MessageHeader><edXML:TraceHeaderList><edXML:TraceHeader><edXML:OrganId>000.00.00.G22</edXML:OrganId><edXML:Timestamp>2015/09/30 08:00:00</edXML:Timestamp></edXML:TraceHeader>
        <edXML:Bussiness><edXML:DocumentId>000.00.00.G22,2015/09/30,7816/VPCP-TTĐT</edXML:DocumentId><edXML:BussinessDocType>0</edXML:BussinessDocType></edXML:Bussiness></edXML:TraceHeaderList></edXML:edXMLHeader>
        <edXML:edXMLBody><edXML:edXMLManifest><edXML:Reference><edXML:ContentId>cid:a1</edXML:ContentId><edXML:ContentType>text/plain</edXML:ContentType><edXML:Description>Công văn</edXML:Description><edXML:AttachmentName>cong-van.txt</edXML:AttachmentName></edXML:Reference></edXML:edXMLManifest></edXML:edXMLBody></edXML:edXMLEnvelope>
        <edXML:AttachmentEncoded><edXML:Attachment><edXML:ContentId>cid:a1</edXML:ContentId><edXML:ContentTransferEncoded>ZIP</edXML:ContentTransferEncoded></edXML:Attachment></edXML:AttachmentEncoded></edXML:edXML>
        """;

    [Fact]
    public void Say_all_that_the_format_has()
    {
        var message = Read(Letter).Value!;

        Assert.Equal(("000.00.00.G22", "Văn phòng Chính phủ", "vp@example.vn"), (message.From.OrganId, message.From.Name, message.From.Email));
        Assert.Equal(("7816/VPCP-TTĐT", new DateOnly(2015, 9, 30), "000.00.00.G22,2015/09/30,7816/VPCP-TTĐT"), (message.Reference.Text, message.Reference.On, message.Reference.DocumentId));
        Assert.Equal(("Hà Nội", "Công văn", Urgency.Urgent, 12, new DateOnly(2015, 10, 15)), (message.Place, message.TypeName, message.Urgency, message.Copies, message.DueOn));
        Assert.Equal(new("KT. BỘ TRƯỞNG", "Thứ trưởng", "Người Ký"), message.Signer);
        Assert.Equal(["Các bộ", "Lưu: VT"], message.ToPlaces);
        Assert.Equal(("15/UBND-VX", EdXmlBusiness.New), (message.ResponseFor.Single().Text, message.Business));
        Assert.Equal(("cong-van.txt", "Nội dung"), (message.Files.Single().Name, Encoding.UTF8.GetString(message.Files.Single().Bytes)));
    }

    [Fact]
    public void Are_written_with_the_elements_of_the_format_in_their_order()
    {
        var root = XDocument.Parse(Encoding.UTF8.GetString(WriteEdXml.Of(Read(Letter).Value!, new(2026, 11, 22, 2, 0, 0, TimeSpan.Zero)))).Root!;

        string[] Below(params string[] path) => [.. path.Aggregate(root, (at, name) => at.Elements().First(e => e.Name.LocalName == name)).Elements().Select(e => e.Name.LocalName)];
        Assert.Equal("http://www.mic.gov.vn/TBT/QCVN_102_2016", root.Name.NamespaceName);
        Assert.Equal(["edXMLEnvelope", "AttachmentEncoded"], Below());
        Assert.Equal(
            ["From", "To", "DocumentId", "Code", "PromulgationInfo", "DocumentType", "Subject", "Content", "SignerInfo", "DueDate", "ToPlaces", "OtherInfo", "ResponseFor", "SteeringType"],
            Below("edXMLEnvelope", "edXMLHeader", "MessageHeader"));
        Assert.Equal(["OrganId", "OrganizationInCharge", "OrganName", "OrganAdd", "Email", "Telephone", "Fax", "Website"], Below("edXMLEnvelope", "edXMLHeader", "MessageHeader", "From"));
        Assert.Equal(["Priority", "SphereOfPromulgation", "TyperNotation", "PromulgationAmount", "PageAmount", "Direction", "Appendixes"], Below("edXMLEnvelope", "edXMLHeader", "MessageHeader", "OtherInfo"));
        Assert.Equal(["TraceHeader", "Bussiness"], Below("edXMLEnvelope", "edXMLHeader", "TraceHeaderList"));
        Assert.Equal(["DocumentId", "BussinessDocType", "BussinessDocReason", "Paper", "StaffInfo"], Below("edXMLEnvelope", "edXMLHeader", "TraceHeaderList", "Bussiness"));
        Assert.Equal(["ContentId", "ContentType", "Description", "AttachmentName"], Below("edXMLEnvelope", "edXMLBody", "edXMLManifest", "Reference"));
        Assert.Equal(["ContentId", "ContentTransferEncoded"], Below("AttachmentEncoded", "Attachment"));
        Assert.Equal("2026/11/22 09:00:00", root.Descendants().Single(e => e.Name.LocalName is "Timestamp").Value);
    }

    [Fact]
    public void Come_back_as_they_were_written()
    {
        var message = Read(Letter).Value!;

        var again = ReadEdXml.Of(WriteEdXml.Of(message, DateTimeOffset.UnixEpoch)).Value!;

        Assert.Equal((message.From, message.Reference, message.Subject, message.Signer, message.DueOn, message.Urgency, message.Copies), (again.From, again.Reference, again.Subject, again.Signer, again.DueOn, again.Urgency, again.Copies));
        Assert.Equal(message.ToPlaces, again.ToPlaces);
        Assert.Equal(message.ResponseFor, again.ResponseFor);
        Assert.Equal(message.Files.Single().Bytes, again.Files.Single().Bytes);
    }

    [Theory]
    [InlineData("42/KH-VPTT", "42", "KH-VPTT"), InlineData("15/2026/TT-BCA", "15", "2026/TT-BCA"), InlineData("07-NQ/ĐU", "07", "NQ/ĐU"), InlineData("318/VPTT", "318", "VPTT")]
    public void Take_a_number_apart_and_put_it_together(string text, string number, string notation)
    {
        var reference = EdXmlReference.Of("000.00.00.G22", text, new(2026, 11, 9));

        Assert.Equal((number, notation, text, $"000.00.00.G22,2026/11/09,{text}"), (reference.Number, reference.Notation, reference.Text, reference.DocumentId));
    }

    [Theory]
    [InlineData("<edXML:Subject>Về việc kết nối, liên thông phần mềm quản lý văn bản</edXML:Subject>", "", "Dòng 2, <MessageHeader>: thiếu <Subject>")]
    [InlineData("2015/09/30</edXML:PromulgationDate>", "30.9.2015</edXML:PromulgationDate>", "Dòng 7, <PromulgationDate>: “30.9.2015” không đúng")]
    [InlineData("<edXML:OrganId>000.00.00.G22</edXML:OrganId><edXML:OrganizationInCharge/>", "<edXML:OrganId>G22</edXML:OrganId>", "Dòng 3, <OrganId>: “G22” không đúng")]
    [InlineData("<edXML:BussinessDocType>0<", "<edXML:BussinessDocType>7<", "Dòng 16, <BussinessDocType>: “7” không đúng")]
    [InlineData("</edXML:MessageHeader>", "", "XML viết sai")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?>", "<!DOCTYPE a [<!ENTITY b \"cc\">]>", "Dòng 1: tệp có khai báo DTD")]
    [InlineData("ZIP</", "@@@</", "Dòng 18, <ContentTransferEncoded> của “cong-van.txt”")]
    [InlineData("<edXML:Attachment><edXML:ContentId>cid:a1", "<edXML:Attachment><edXML:ContentId>cid:b2", "thiếu <Attachment cid:a1>")]
    public void That_are_wrong_say_what_where_and_how_to_mend(string from, string to, string says)
    {
        var problem = Assert.Single(ReadEdXml.Of(Packed(Letter.Replace(from, to, StringComparison.Ordinal))).Problems);

        Assert.Contains(says, problem.Says.Vi, StringComparison.Ordinal);
        Assert.NotEqual(problem.Says.Vi, problem.Says.En);
    }

    [Theory]
    [InlineData("Về việc kết nối", "(MẬT) Về việc kết nối")]
    [InlineData("<edXML:CodeNotation>VPCP-TTĐT", "<edXML:CodeNotation>M-VPCP")]
    [InlineData("<edXML:Priority>1</edXML:Priority>", "<edXML:Priority>1</edXML:Priority><edXML:SecurityLevel>2</edXML:SecurityLevel>")]
    [InlineData("<edXML:Place>Các bộ</edXML:Place>", "<edXML:Place>TỐI MẬT</edXML:Place>")]
    public void That_look_classified_are_refused_before_anything_else(string from, string to) =>
        Assert.Equal([Secrecy.Refusal("File")], ReadEdXml.Of(Packed(Letter.Replace(from, to, StringComparison.Ordinal))).Problems);

    [Fact]
    public async Task That_hold_a_file_we_would_not_take_by_hand_are_refused()
    {
        EdXmlFile File(string name, byte[] bytes) => new(name, "", bytes, 9);
        var message = Read(Letter).Value!;

        Assert.Equal([EdXmlProblems.OfFile(9, "virus.exe", PaperProblems.FileNotTaken)], (await EdXmlFiles.Looked(message with { Files = [File("virus.exe", "MZ\0\0"u8.ToArray())] }, TestContext.Current.CancellationToken)).Problems);
        Assert.Equal([Secrecy.Refusal("File")], (await EdXmlFiles.Looked(message with { Files = [File("a.txt", Encoding.UTF8.GetBytes("Kế hoạch\nTỐI MẬT\n"))] }, TestContext.Current.CancellationToken)).Problems);
    }

    [Fact]
    public void That_unpack_too_large_are_not_opened()
    {
        var bomb = Convert.ToBase64String(Zip(("a.txt", new byte[PaperFile.BytesLimit + 1])));
        var two = Convert.ToBase64String(Zip(("a.txt", [65]), ("b.txt", [66])));

        Assert.Equal([EdXmlProblems.UnpacksTooLarge(18, "cong-van.txt")], ReadEdXml.Of(Encoding.UTF8.GetBytes(Letter.Replace("ZIP<", bomb + "<", StringComparison.Ordinal))).Problems);
        Assert.Equal([EdXmlProblems.NotPacked(18, "cong-van.txt")], ReadEdXml.Of(Encoding.UTF8.GetBytes(Letter.Replace("ZIP<", two + "<", StringComparison.Ordinal))).Problems);
        Assert.Equal([EdXmlProblems.TooLarge], ReadEdXml.Of(new byte[ReadEdXml.BytesLimit + 1]).Problems);
    }

    private static Result<EdXmlMessage> Read(string message) => ReadEdXml.Of(Packed(message));

    internal static byte[] Packed(string message) =>
        Encoding.UTF8.GetBytes(message.Replace("ZIP<", Convert.ToBase64String(Zip(("cong-van.txt", Encoding.UTF8.GetBytes("Nội dung")))) + "<", StringComparison.Ordinal));

    internal static byte[] LetterWith(params (string From, string To)[] changes) => Packed(changes.Aggregate(Letter, (text, change) => text.Replace(change.From, change.To, StringComparison.Ordinal)));

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using MemoryStream packed = new();
        using (ZipArchive zip = new(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return packed.ToArray();
    }
}
