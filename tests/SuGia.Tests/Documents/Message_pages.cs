using System.Text;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Documents;

/// <summary>Electronic messages as files, from the register of one body to that of another.</summary>
public sealed class Message_pages
{
    private const string Form = "main form[method=post]";
    private const string Import = "/papers/in/edxml";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Carry_a_paper_whole_from_one_register_to_another(Engine engine)
    {
        await using var sender = await App.Start(engine);
        await using var receiver = await App.Start(engine);
        using var clerk = await sender.SignedInAs("nhap");
        using var other = await receiver.SignedInAs("nhap");
        using Sending outgoing = new(sender, clerk), incoming = new(receiver, other);
        var dispatch = await Dispatched(sender, clerk, outgoing);

        var message = await (await outgoing.Take($"{dispatch}/edxml/file")).Content.ReadAsByteArrayAsync(Cancel);
        var tried = await other.Follow(await incoming.Send(Import, "a.edxml", message));
        var taken = await other.Submit(tried, Form, ("For", "Bộ phận phái bộ"));

        Assert.Equal((200, 303), (tried.Status, taken.Status));
        Assert.Contains("cong-van.txt", tried.Text, StringComparison.Ordinal);
        await using var here = sender.Db();
        await using var there = receiver.Db();
        var (sent, got) = (await here.Set<Paper>().SingleAsync(p => p.Title == "Về việc phối hợp", Cancel), await there.Set<Paper>().SingleAsync(p => p.Title == "Về việc phối hợp", Cancel));
        Assert.Equal((sent.Number, sent.Kind, sent.Body, sent.SignedOn, sent.Urgency, sent.FileHash, sent.FileName), (got.Number, got.Kind, got.Body, got.SignedOn, got.Urgency, got.FileHash, got.FileName));
        Assert.Equal(sent.Signers.Select(s => s.Typed with { Rank = "" }), got.Signers.Select(s => s.Typed));
        Assert.Equal(sent.Addressees.OrderBy(a => a.Place).Select(a => a.Name), got.Addressees.OrderBy(a => a.Place).Select(a => a.Name));
        var arrival = await there.Set<Arrival>().SingleAsync(a => a.Paper == got.Id, Cancel);
        Assert.Equal(("000.00.07.G01", "000.00.07.G01,2026/11/20,319/VPTT", new DateOnly(2026, 12, 1)), (arrival.Sender, arrival.MessageId, arrival.DueOn));
    }

    [Theory, OnBothDatabases]
    public async Task Answer_the_paper_of_ours_that_they_name(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        using Sending sending = new(app, visitor);
        var (ours, now) = (("000.00.00.H41", "000.00.07.G01"), ("2015/09/30", "2026/11/20"));

        var tried = await visitor.Follow(await sending.Send(Import, "a.xml", Electronic_messages.LetterWith(ours, now, ("2015/10/15", "2026/12/15"), ("<edXML:CodeNumber>15<", "<edXML:CodeNumber>42<"), ("UBND-VX", "KH-VPTT"), ("2015/09/01", "2026/11/09"))));
        var taken = await visitor.Submit(tried, Form);

        Assert.Contains("42/KH-VPTT", tried.Text, StringComparison.Ordinal);
        Assert.Equal(303, taken.Status);
        await using var db = app.Db();
        var (answer, asked) = (await db.Set<Paper>().SingleAsync(p => p.Number == "7816/VPCP-TTĐT", Cancel), await db.Set<Paper>().SingleAsync(p => p.Number == "42/KH-VPTT", Cancel));
        Assert.Equal((RelationKind.Answers, asked.Id), (answer.Relations.Single().Kind, answer.Relations.Single().On));
        Assert.Equal(answer.Id, (await db.Set<Dispatch>().SingleAsync(d => d.Paper == asked.Id, Cancel)).Answer);
        Assert.Equal("cong-van.txt", answer.FileName);
    }

    [Theory, OnBothDatabases]
    public async Task Are_taken_once_and_called_back_by_their_sender_alone(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        using Sending sending = new(app, visitor);
        (string, string) recall = ("<edXML:BussinessDocType>0</edXML:BussinessDocType>", "<edXML:BussinessDocType>1</edXML:BussinessDocType><edXML:BussinessDocReason>Gửi nhầm</edXML:BussinessDocReason>");

        var nothing = await sending.Send(Import, "a.xml", Electronic_messages.LetterWith(recall));
        var first = await visitor.Submit(await visitor.Follow(await sending.Send(Import, "a.xml", Electronic_messages.LetterWith())), Form);
        var again = await sending.Send(Import, "a.xml", Electronic_messages.LetterWith());
        var foreign = await sending.Send(Import, "a.xml", Electronic_messages.LetterWith(recall, ("<edXML:From><edXML:OrganId>000.00.00.G22", "<edXML:From><edXML:OrganId>000.00.00.G99")));
        var update = await visitor.Follow(await sending.Send(Import, "a.xml", Electronic_messages.LetterWith((recall.Item1, "<edXML:BussinessDocType>2</edXML:BussinessDocType>"))));
        var recalled = await visitor.Submit(await visitor.Follow(await sending.Send(Import, "a.xml", Electronic_messages.LetterWith(recall))), Form);
        var page = await visitor.Follow(recalled);

        Assert.Equal((422, 303, 422, 422, 200, 303), (nothing.Status, first.Status, again.Status, foreign.Status, update.Status, recalled.Status));
        Assert.Contains("đã nhận", Assert.Single(again.Problems), StringComparison.Ordinal);
        Assert.Empty(update.Html.QuerySelectorAll(Form));
        Assert.Contains("Gửi nhầm", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nơi gửi thu hồi", (await visitor.Get("/papers/in/follow?state=Recalled")).Text, StringComparison.Ordinal);
        Assert.Equal(422, (await visitor.Submit(await visitor.Get($"{page.Url}/settle"), Form, ("On", "22/11/2026"), ("Outcome", "Xong"))).Status);
    }

    [Theory, OnBothDatabases]
    public async Task That_look_classified_leave_nothing_behind(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        using Sending sending = new(app, visitor);

        var refused = await sending.Send(Import, "a.xml", Electronic_messages.LetterWith(("Về việc kết nối", "TỐI MẬT: kết nối")));

        Assert.Equal(422, refused.Status);
        Assert.Contains("Chỉ ghi tham chiếu", Assert.Single(refused.Problems), StringComparison.Ordinal);
        Assert.DoesNotContain("liên thông", refused.Text, StringComparison.Ordinal);
        Assert.NotNull(refused.Html.QuerySelector("main a[href='/papers/stub/new']"));
        var folder = Path.Combine(app.Services.GetRequiredService<Storage>().Folder, "edxml");
        Assert.False(Directory.Exists(folder) && Directory.EnumerateFiles(folder).Any());
        await using var db = app.Db();
        Assert.False(await db.Set<LedgerEntry>().AnyAsync(e => e.After.Contains("liên thông") || e.Details.Contains("liên thông"), Cancel));
    }

    [Theory, OnBothDatabases]
    public async Task Tell_the_sender_how_far_it_is(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        using Sending sending = new(app, visitor);
        var taken = await visitor.Submit(await visitor.Follow(await sending.Send(Import, "a.xml", Electronic_messages.LetterWith())), Form);

        var file = await sending.Take($"{taken.Location}/status/file?Code=03&Staff=Văn thư");
        var status = XDocument.Parse(await file.Content.ReadAsStringAsync(Cancel)).Descendants().Single(e => e.Name.LocalName is "Status");

        Assert.Equal(["ResponseFor", "From", "StaffInfo", "StatusCode", "Description", "Timestamp"], status.Elements().Select(e => e.Name.LocalName));
        Assert.Equal(["000.00.00.G22", "7816VPCP-TTĐT", "2015/09/30", "000.00.00.G22,2015/09/30,7816/VPCP-TTĐT"], status.Elements().First().Elements().Select(e => e.Value));
        Assert.Equal("03", status.Elements().Single(e => e.Name.LocalName is "StatusCode").Value);
        Assert.Equal(422, (await visitor.Get($"{taken.Location}/status/file?Code=99")).Status);
        Assert.Equal(200, (await visitor.Get($"{taken.Location}/status")).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Are_not_written_for_who_has_no_identifier(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        using Sending sending = new(app, visitor);
        var dispatch = await Dispatched(app, visitor, sending);
        var body = (await visitor.Get("/papers/bodies")).Html.QuerySelectorAll("main tbody a").Single(a => a.TextContent.Trim() == "000.00.07.G01").GetAttribute("href")!;

        var (odd, taken) = (await visitor.Submit(await visitor.Get(body), Form, ("OrganId", "G01")), await visitor.Submit(await visitor.Get(body), Form, ("OrganId", "000.00.12.G01")));
        var renamed = await visitor.Submit(await visitor.Get(body), Form, ("Name", "Cơ quan khác"));

        Assert.Equal((422, 422, 303), (odd.Status, taken.Status, renamed.Status));
        Assert.Equal(422, (await visitor.Get($"{dispatch}/edxml/file")).Status);
        Assert.Contains("Chưa ghi mã định danh", (await visitor.Get($"{dispatch}/edxml")).Text, StringComparison.Ordinal);
    }

    private static async Task<string> Dispatched(App app, Visitor visitor, Sending sending)
    {
        var made = await visitor.Submit(await visitor.Get("/papers/out/new"), Form,
            ("Series", await Day_books.IdOf(app, "VPTT")), ("Title", "Về việc phối hợp"), ("SignedOn", "20/11/2026"), ("Urgency", "Urgent"), ("AnswerDueOn", "01/12/2026"),
            ("Signers", "Mai Thị Nháp; Phó Chánh Văn phòng; Thượng tá; KT. CHÁNH VĂN PHÒNG"), ("Addressees", "Cục Đối ngoại\nLưu: VT"));
        await using var db = app.Db();
        var paper = (await db.Set<Paper>().SingleAsync(p => p.Title == "Về việc phối hợp", Cancel)).Id.Value;
        await sending.Send($"/papers/{paper}/file/new", "cong-van.txt", Encoding.UTF8.GetBytes("Kính gửi: Cục Đối ngoại"));
        return made.Location!;
    }
}
