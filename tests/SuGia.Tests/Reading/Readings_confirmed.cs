using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Figures;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Reading;
using SuGia.Tests.Support;
using Xunit;
using static SuGia.Tests.Reading.ReadingDesks;

namespace SuGia.Tests.Reading;

/// <summary>From a text to claims that are held against the records.</summary>
public sealed class Readings_confirmed
{
    [Theory, OnBothDatabases]
    public async Task Hold_every_number_of_a_report_against_the_records_of_its_day(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");

        var page = await office.Get($"{await Give(office, Report)}?show=Figure");

        Assert.Equal(
            [("1 sĩ quan", "Đủ minh chứng"), ("3 sĩ quan", "Đủ minh chứng"), ("14 sĩ quan", "Đủ minh chứng"), ("31 sĩ quan", "Đủ minh chứng"), ("22 sĩ quan", "Đủ minh chứng"), ("26 sĩ quan", "Đủ minh chứng"), ("7 khóa", "Đủ minh chứng")],
            Findings(page));
        Assert.Equal(7, page.Html.QuerySelectorAll("main article mark.ok").Length);
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Become_claims_that_open_their_records_and_lead_back_to_their_sentence(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var text = await Give(office, Report);

        var page = await Press(office, $"{text}?show=Figure", "all", "proven");
        await using var db = app.Db();
        var claim = await db.Set<Claim>().SingleAsync(c => c.Value == 14, TestContext.Current.CancellationToken);
        var shown = await office.Get(IClaims.Url(claim.Id));

        Assert.Equal(7, await db.Set<Claim>().CountAsync(IsNew, TestContext.Current.CancellationToken));
        Assert.Contains("7/", page.Text, StringComparison.Ordinal);
        Assert.Equal(14, shown.Html.QuerySelectorAll("main table.fold tbody tr").Length);
        Assert.Contains("14 sĩ quan được Liên hợp quốc cấp chứng chỉ SAAT", shown.Text, StringComparison.Ordinal);
        var back = shown.Html.QuerySelector("main .quote a")!.GetAttribute("href")!;
        Assert.NotNull((await office.Get(back.Split('#')[0])).Html.GetElementById(back.Split('#')[1]));
    }

    [Theory, OnBothDatabases]
    public async Task Press_twice_and_nothing_is_kept_twice(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var page = await office.Get($"{await Give(office, Report)}?show=Figure");

        var first = await office.Press(page, "main button[value=proven]");
        var second = await office.Press(page, "main button[value=proven]");

        Assert.Equal((303, 303), (first.Status, second.Status));
        await using var db = app.Db();
        Assert.Equal((7, 7), (await db.Set<Claim>().CountAsync(IsNew, TestContext.Current.CancellationToken), await db.Set<Finding>().CountAsync(f => f.EnteredOn == App.Today, TestContext.Current.CancellationToken)));
    }

    [Theory, OnBothDatabases]
    public async Task Set_aside_are_not_asked_again_of_a_reprint_and_two_reprints_are_one_claim(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var text = await Give(office, Report);
        var page = await office.Get($"{text}?show=Figure");
        await Press(office, $"{text}?show=Figure", "reject", PlaceOf(page, "22 sĩ quan"));
        await Press(office, $"{text}?show=Figure", "all", "proven");

        var reprint = await Give(office, $"{Report}\nNguồn: một trang khác");
        var again = await office.Get($"{reprint}?show=Figure");

        Assert.Contains("Bản đăng lại của", again.Text, StringComparison.Ordinal);
        Assert.Single(again.Html.QuerySelectorAll("main .claim .s"), s => s.TextContent == "Đã bỏ qua");
        Assert.Equal(6, again.Html.QuerySelectorAll("main .claim .s").Count(s => s.TextContent == "Đã xác nhận"));
        await using var db = app.Db();
        Assert.Equal(6, await db.Set<Claim>().CountAsync(IsNew, TestContext.Current.CancellationToken));
    }

    [Theory, OnBothDatabases]
    public async Task Say_short_by_one_everywhere_once_a_record_is_missing(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var text = await Give(office, Report.Replace("03 sĩ quan", "04 sĩ quan", StringComparison.Ordinal));

        var page = await office.Get($"{text}?show=Figure");
        Assert.Contains(("4 sĩ quan", "Thiếu 1"), Findings(page));
        await Press(office, $"{text}?show=Figure", "accept", PlaceOf(page, "4 sĩ quan"));

        await using var db = app.Db();
        var claim = await db.Set<Claim>().SingleAsync(IsNew, TestContext.Current.CancellationToken);
        var (shown, list, overview, note) = (await office.Get(IClaims.Url(claim.Id)), await office.Get("/claims?state=Lacking"), await office.Get("/overview"), await office.Get($"{IClaims.Url(claim.Id)}/note"));
        Assert.All(new[] { shown, list, overview, note }, p => Assert.Contains("Thiếu 1", p.Text, StringComparison.Ordinal));
        Assert.Contains("Đã từng được cử đi", shown.Html.QuerySelectorAll("main section").Last(s => s.TextContent.Contains("khớp với", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Thiếu 1", (await office.Get("/claims?state=Proven")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task In_conflict_are_settled_by_a_paper_and_a_reason_alone(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        await Press(office, $"{await Give(office, Report)}?show=Figure", "all", "proven");
        const string Other = """
            Tổng kết công tác gìn giữ hòa bình
            Ngày 13/6/2023, tại Hà Nội, Văn phòng Thường trực tổ chức hội nghị. Đại tá Đỗ Kiểu Mẫu, Chánh Văn phòng cho biết đã có 12 sĩ quan được cấp chứng chỉ SAAT để sẵn sàng lên đường khi có yêu cầu.
            """;
        var text = await Give(office, Other);
        await Press(office, $"{text}?show=Figure", "accept", PlaceOf(await office.Get($"{text}?show=Figure"), "12 sĩ quan"));
        await using var db = app.Db();
        var (low, high) = (await db.Set<Claim>().SingleAsync(c => c.Value == 12, TestContext.Current.CancellationToken), await db.Set<Claim>().SingleAsync(c => c.Value == 14, TestContext.Current.CancellationToken));
        var page = await office.Get(IClaims.Url(low.Id));
        Assert.Contains("Mâu thuẫn", page.Text, StringComparison.Ordinal);

        var resolve = $"{IClaims.Url(low.Id)}/resolve";
        var bare = await office.Submit(await office.Get(resolve), "main form[method=post]", ("To", high.Id.Value.ToString()));
        var settled = await office.Submit(await office.Get(resolve), "main form[method=post]", ("To", high.Id.Value.ToString()), ("PaperNumber", "4789/QĐ-BCA"), ("Reason", "Số 12 là của quý I"));

        Assert.Equal((422, 303), (bare.Status, settled.Status));
        Assert.All(new[] { "PaperNumber", "Reason" }, f => Assert.NotNull(bare.Html.QuerySelector($"#{f}-problem")));
        Assert.Contains("Đã nhường số khác", (await office.Follow(settled)).Text, StringComparison.Ordinal);
    }

    /// <summary>Not one of the sample world.</summary>
    private static Expression<Func<Claim, bool>> IsNew => c => c.EnteredOn == App.Today;
}
