using System.Text;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class Files_of_papers
{
    [Theory, OnBothDatabases]
    public async Task Come_back_as_they_were_sent_and_are_kept_once(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        using Sending sending = new(app, visitor);
        byte[] scan = [.. "%PDF-1.7\n"u8, .. Enumerable.Range(0, 300_000).Select(i => (byte)i)];
        var (first, second) = (await Papers_on_the_desk.UrlOf(app, "4789/QĐ-BCA"), await Papers_on_the_desk.UrlOf(app, "01/NQ-ĐUCA"));

        Assert.Equal(303, (await sending.Send($"{first}/file/new", "Quyết định 4789.pdf", scan)).Status);
        Assert.Equal(303, (await sending.Send($"{second}/file/new", "khác.pdf", scan)).Status);
        using var answer = await sending.Take($"{first}/file");

        Assert.Equal(scan, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("Quyết định 4789.pdf", answer.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal("nosniff", string.Join("", answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Single(Stored(app), file => !file.EndsWith(".text", StringComparison.Ordinal));
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Take_the_place_of_another_only_with_a_reason(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        using Sending sending = new(app, visitor);
        var paper = await Papers_on_the_desk.UrlOf(app, "4789/QĐ-BCA");
        await sending.Send($"{paper}/file/new", "ban-1.txt", "Bản một"u8.ToArray());

        var bare = await sending.Send($"{paper}/file/new", "ban-2.txt", "Bản hai"u8.ToArray());
        var replaced = await sending.Send($"{paper}/file/new", "ban-2.txt", "Bản hai"u8.ToArray(), ("Reason", "Bản một quét thiếu trang"));

        Assert.Equal((422, 303), (bare.Status, replaced.Status));
        Assert.NotNull(bare.Html.QuerySelector("#Reason-problem"));
        await using var db = app.Db();
        Assert.Equal(1, await db.Set<LedgerEntry>().CountAsync(e => e.Reason == "Bản một quét thiếu trang", TestContext.Current.CancellationToken));
    }

    [Theory, OnBothDatabases]
    public async Task With_a_stamp_or_of_a_strange_kind_are_refused_and_not_kept(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        using Sending sending = new(app, visitor);
        var paper = await Papers_on_the_desk.UrlOf(app, "4789/QĐ-BCA");

        var stamped = await sending.Send($"{paper}/file/new", "van-ban.txt", Encoding.UTF8.GetBytes("BỘ CÔNG AN\nTỐI MẬT\n"));
        var strange = await sending.Send($"{paper}/file/new", "van-ban.pdf", "MZ\0\u0001\u0002"u8.ToArray());
        var huge = await sending.Send($"{paper}/file/new", "van-ban.pdf", [.. "%PDF-"u8, .. new byte[20 * 1024 * 1024]]);
        var none = await sending.Send($"{paper}/file/new", "", []);

        var ofPartner = await sending.Send($"{paper}/file/new", "report.txt", "UNMISS\nUN CONFIDENTIAL\nWeekly report"u8.ToArray());

        Assert.Equal(422, ofPartner.Status);
        Assert.Equal((422, 422, 422, 422), (stamped.Status, strange.Status, huge.Status, none.Status));
        Assert.Contains("dấu hiệu mật", Assert.Single(stamped.Problems), StringComparison.Ordinal);
        Assert.Empty(Stored(app));
        await using var db = app.Db();
        var id = Guid.Parse(paper["/papers/".Length..]);
        Assert.False(await db.Set<LedgerEntry>().AnyAsync(e => e.Event == "FileAttached" && e.Record == id, TestContext.Current.CancellationToken));
    }

    private static string[] Stored(App app) =>
        Path.Combine(app.Services.GetRequiredService<Storage>().Folder, "papers") is var folder && Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : [];
}
