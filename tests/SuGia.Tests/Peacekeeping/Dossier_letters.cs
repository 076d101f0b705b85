using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Dossier_letters(Apps apps) : IClassFixture<Apps>
{
    [Theory, OnBothDatabases]
    public async Task Are_laid_out_and_marked_as_drafts(Engine engine)
    {
        using var submission = await Draft(await apps.On(engine), "GH-2026-03", "submission");
        Assert.Empty(new OpenXmlValidator().Validate(submission, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var text = submission.MainDocumentPart!.Document.InnerText;
        foreach (var said in new[] { "DỰ THẢO - DỮ LIỆU MẪU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số:           /TTr-VPTT", "Hà Nội, ngày 22 tháng 11 năm 2026", "TỜ TRÌNH", "Kính gửi: Lãnh đạo Bộ Công an.", "số 92/2025/QH15;", "Còn thiếu:", "Nơi nhận:", "- Lưu: VT, VPTT.", "CHÁNH VĂN PHÒNG" })
        {
            Assert.Contains(said, text, StringComparison.Ordinal);
        }

        var page = submission.MainDocumentPart.Document.Body!.Elements<SectionProperties>().Single();
        Assert.Equal((11906u, 16838u, 1701u, 850u), (page.GetFirstChild<PageSize>()!.Width!.Value, page.GetFirstChild<PageSize>()!.Height!.Value, page.GetFirstChild<PageMargin>()!.Left!.Value, page.GetFirstChild<PageMargin>()!.Right!.Value));
        Assert.Contains("PAGE", submission.MainDocumentPart.HeaderParts.Single().Header.OuterXml, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Cite_the_law_of_the_day_on_which_they_were_decided(Engine engine)
    {
        var app = await apps.On(engine);
        using var old = await Draft(app, "CM-2023-02", "decision");
        using var now = await Draft(app, "CM-2026-01", "decision");
        Assert.Contains("130/2020/QH14", old.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("92/2025/QH15", old.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
        Assert.Contains("92/2025/QH15;", now.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
        Assert.Contains("CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", now.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
        Assert.Contains("đối với 06 người có tên sau đây", now.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task To_the_UN_are_in_English_with_its_days(Engine engine)
    {
        using var note = await Draft(await apps.On(engine), "GH-2026-03", "note-verbale");
        Assert.Empty(new OpenXmlValidator().Validate(note, TestContext.Current.CancellationToken).Select(e => e.Description));
        var text = note.MainDocumentPart!.Document.InnerText;
        Assert.Contains("presents its compliments", text, StringComparison.Ordinal);
        Assert.Contains("15 Mar 2027", text, StringComparison.Ordinal);
        Assert.Contains("New York, 22 Nov 2026", text, StringComparison.Ordinal);
        Assert.Matches("[A-Z]+ [A-Z]+ [A-Z]+", note.MainDocumentPart.Document.Descendants<TableRow>().ElementAt(1).InnerText);
    }

    private static async Task<WordprocessingDocument> Draft(App app, string code, string letter)
    {
        using var office = await app.SignedInAs("nhap");
        await using var db = app.Db();
        var id = (await db.Set<Dossier>().SingleAsync(d => d.Code == code, TestContext.Current.CancellationToken)).Id;
        var answer = await office.Get($"{DossierHead.UrlOf(id)}/{letter}.docx");
        Assert.True(answer.Status == 200, string.Join("\n", app.Faults.Exceptions));
        return WordprocessingDocument.Open(new MemoryStream(answer.Bytes), isEditable: false);
    }
}
