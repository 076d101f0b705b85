using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Accounts;
using SuGia.Sheets;
using SuGia.Tests.Documents;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Shell;

/// <summary>Whoever has a form from elsewhere sends it to a list and gets it back filled.</summary>
public sealed class Forms_of_ones_own
{
    private const string Calls = "/peacekeeping/calls?as=form";

    [Theory, OnBothDatabases]
    public async Task Come_back_with_the_lines_of_the_list_shown(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using Sending sending = new(app, office);
        var asked = await office.Get(Calls);
        Assert.Contains("{{Số hiệu đợt}}", asked.Text, StringComparison.Ordinal);
        Assert.Null(asked.Html.QuerySelector("[name=Stated]"));

        var filled = await sending.Send(Calls, "mau.docx", Form("{{Tiêu đề}} ngày {{Ngày}}", "{{STT}}", "{{Số hiệu đợt}}"));

        Assert.Equal(["Đợt gọi của LHQ ngày 22/11/2026", "1", "UNMISS-2026-02", "2", "UNISFA-2025-03"], Lines(filled.Bytes));
    }

    [Fact]
    public async Task Name_the_fields_that_the_list_does_not_have()
    {
        await using var app = await App.Start(Engine.Sqlite);
        using var office = await app.SignedInAs("nhap");
        using Sending sending = new(app, office);

        var refused = await sending.Send(Calls, "mau.docx", Form("{{Lương}}", "{{STT}}"));
        Assert.Equal(422, refused.Status);
        Assert.Contains("Danh sách này không có trường: Lương. Có: {{STT}}, {{Số hiệu đợt}}", refused.Html.QuerySelector("#File-problem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(FormProblems.NotTaken.Says.Vi, (await sending.Send(Calls, "mau.docx", "không phải"u8.ToArray())).Html.QuerySelector("#File-problem")!.TextContent);
        Assert.Equal(FormProblems.Classified.Says.Vi, (await sending.Send(Calls, "mau.docx", Form("MẬT", "{{STT}}"))).Html.QuerySelector("#File-problem")!.TextContent);
    }

    [Fact]
    public async Task Of_people_leave_with_the_statement_and_stand_in_the_ledger()
    {
        await using var app = await App.Start(Engine.Sqlite);
        using var office = await app.SignedInAs("nhap");
        using Sending sending = new(app, office);
        const string women = "/people?as=form&sex=Female";

        var unstated = await sending.Send(women, "mau.docx", Form("Danh sách", "{{STT}}", "{{Họ và tên}}"));
        Assert.Equal("Đánh dấu vào ô xác nhận trước khi tải xuống.", unstated.Html.QuerySelector("#Stated-problem")!.TextContent);
        var stated = await sending.Send(women, "mau.docx", Form("Danh sách {{Số dòng}} người", "{{STT}}", "{{Họ và tên}}"), ("Stated", "yes"));

        var lines = Lines(stated.Bytes);
        await using var db = app.Db();
        var taken = await db.Set<ListTaken>().SingleAsync(t => t.TakenOn == App.Today, TestContext.Current.CancellationToken);
        Assert.Equal((lines.Count - 1) / 2, taken.Count);
        Assert.Equal($"Danh sách {taken.Count} người", lines[0]);
    }

    [Fact]
    public async Task Are_for_those_who_may_take_lists_out()
    {
        await using var app = await App.Start(Engine.Sqlite);
        using var leader = await app.SignedInAs("hauphuong");

        Assert.Equal(403, (await leader.Get(Calls)).Status);
    }

    [Fact]
    public async Task Are_filled_from_the_roll_with_the_columns_chosen()
    {
        await using var app = await App.Start(Engine.Sqlite);
        using var office = await app.SignedInAs("nhap");
        using Sending sending = new(app, office);
        const string roll = "/peacekeeping/roll/file?columns=code,name&stage=Serving";

        var filled = await sending.Send(roll, "mau.docx", Form("Danh sách", "{{STT}}", "{{Mã}}"), ("Stated", "yes"));
        Assert.Equal(33, Lines(filled.Bytes).Count);
        Assert.Contains("không có trường: Điện thoại", (await sending.Send(roll, "mau.docx", Form("{{Điện thoại}}", "{{STT}}"), ("Stated", "yes"))).Text, StringComparison.Ordinal);
    }

    private static byte[] Form(string heading, params IReadOnlyList<string> cells)
    {
        using MemoryStream file = new();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            word.AddMainDocumentPart().Document = new(new Body(Says(heading), new Table(new TableRow(cells.Select(c => new TableCell(Says(c)))))));
        }

        return file.ToArray();
    }

    private static Paragraph Says(string text) => new(new Run(new Text(text)));

    private static IReadOnlyList<string> Lines(byte[] docx)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. word.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(p => p.InnerText)];
    }
}
