using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Documents;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class Files_taken_whole
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Hold_their_metadata_and_the_files_of_their_papers_by_day(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        using Sending sending = new(app, visitor);
        var law = await Papers_on_the_desk.UrlOf(app, "92/2025/QH15");
        await sending.Send($"{law}/file/new", "luat.txt", Encoding.UTF8.GetBytes("Luật"));

        using ZipArchive zip = new(await (await sending.Take($"{await UrlOf(app, "02.GGHB")}/zip")).Content.ReadAsStreamAsync(Cancel));
        var root = XDocument.Load(zip.GetEntry("ho-so.xml")!.Open()).Root!;

        Assert.Equal(["ho-so.xml", "001-01 2025-06-26 luat.txt", "002-01 2026-01-12 ke-hoach.txt", "002-02 2026-01-12 phu-luc.txt"], zip.Entries.Select(e => e.FullName));
        Assert.Equal("Luật", await new StreamReader(zip.Entries[1].Open()).ReadToEndAsync(Cancel));
        Assert.Equal(
            ["FileCode", "Title", "Maintenance", "Rights", "Creator", "Language", "StartDate", "EndDate", "DocTotal", "PageTotal", "Description", "Document", "Document"],
            root.Elements().Select(e => e.Name.LocalName));
        Assert.Equal(("02.GGHB", "20 năm", "2", "22", "2026-01-12"), (root.Element("FileCode")!.Element("FileNotation")!.Value, root.Element("Maintenance")!.Value, root.Element("DocTotal")!.Value, root.Element("PageTotal")!.Value, root.Element("StartDate")!.Value));
        var plan = root.Elements("Document").Last();
        Assert.Equal(("15", "KH-VPTT", "2026-01-12", "1"), (plan.Element("CodeNumber")!.Value, plan.Element("CodeNotation")!.Value, plan.Element("IssuedDate")!.Value, plan.Element("DocOrdinal")!.Value));
        Assert.Equal(["002-01 2026-01-12 ke-hoach.txt", "002-02 2026-01-12 phu-luc.txt"], plan.Elements("AttachmentName").Select(e => e.Value));
    }

    [Theory, OnBothDatabases]
    public async Task Leave_for_whoever_may_export_and_read_them_alone(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var unit = await app.SignedInAs("donvi");
        using var auditor = await app.SignedInAs("kiemtra");
        var url = await UrlOf(app, "01.GGHB");

        Assert.Equal((403, 200), ((await unit.Get($"{url}/zip")).Status, (await auditor.Get($"{url}/zip")).Status));
        Assert.Equal(404, (await auditor.Get($"{url}/zip?asOf=2025-01-05")).Status);
        Assert.Empty(app.Faults.Exceptions);
    }

    private static async Task<string> UrlOf(App app, string code)
    {
        await using var db = app.Db();
        return $"/papers/work-files/{(await db.Set<WorkFile>().SingleAsync(f => f.Code == code, Cancel)).Id.Value}";
    }
}
