using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Organisation;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Organisation;

public sealed class Person_on_record(Apps apps) : IClassFixture<Apps>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Shows_the_rank_of_that_day(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        var url = await app.UrlOf("SQ-0061");

        Assert.Equal("Thiếu tá Đàm Thị Cột", (await office.Get($"{url}?asOf=2022-03-15")).Heading);
        Assert.Equal("Trung tá Đàm Thị Cột", (await office.Get(url)).Heading);
    }

    [Theory, OnBothDatabases]
    public async Task Says_which_kind_of_data_is_withheld_without_calling_it_secret(Engine engine)
    {
        var app = await apps.On(engine);
        using var leader = await app.SignedInAs("kieumau");

        var page = await leader.Get(await app.UrlOf("SQ-0061"));

        Assert.Contains("Không hiển thị: liên hệ, nhân thân, giấy tờ, thân nhân, sức khỏe. Đây là dữ liệu cá nhân", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("mật", page.Html.QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("P7008220", page.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Leaves_a_trace_when_family_and_health_data_are_read(Engine engine)
    {
        var app = await apps.On(engine);
        using var welfare = await app.SignedInAs("hauphuong");
        using var office = await app.SignedInAs("nhap");
        var person = await app.PersonCoded("SQ-0030");

        await welfare.Get(await app.UrlOf("SQ-0030"));
        await office.Get(await app.UrlOf("SQ-0030"));

        await using var db = app.Db();
        var reads = await db.Set<ReadOfPerson>().Where(r => r.Person == person.Id).Select(r => r.Group).ToListAsync(Cancel);
        Assert.Equal(["Family", "Health"], reads.Select(r => r.ToString()).Order());
        Assert.Equal(2, (await office.Get($"{await app.UrlOf("SQ-0030")}/reads")).Rows().Count);
        Assert.Equal(403, (await welfare.Get($"{await app.UrlOf("SQ-0030")}/reads")).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Keeps_what_the_corrector_may_not_read(Engine engine)
    {
        var app = await apps.On(engine);
        using var staff = await app.SignedInAs("donvi");
        var before = await app.PersonCoded("SQ-0009");
        var form = await staff.Get($"{await app.UrlOf("SQ-0009")}/edit");

        var saved = await staff.Submit(form, TheirPages.Form, ("Phone", "0000 999 009"), ("Reason", "Đổi số điện thoại"));

        Assert.Equal(303, saved.Status);
        var after = await app.PersonCoded("SQ-0009");
        Assert.Equal(("0000 999 009", before.PassportNumber, before.BornOn, before.EmergencyContact), (after.Phone, after.PassportNumber, after.BornOn, after.EmergencyContact));
        Assert.Null(form.Html.QuerySelector("[name=PassportNumber]"));
    }

    [Theory, OnBothDatabases]
    public async Task Takes_no_field_that_the_form_did_not_show(Engine engine)
    {
        var app = await apps.On(engine);
        using var staff = await app.SignedInAs("donvi");
        var url = $"{await app.UrlOf("SQ-0022")}/edit";
        var form = await staff.Get(url);
        var fields = form.Html.QuerySelectorAll("main form [name]").Select(f => (f.GetAttribute("name")!, f.GetAttribute("value") ?? "")).Where(f => f.Item1 is not "Sex");

        await staff.Post(url, [.. fields, ("Sex", "Female"), ("PassportNumber", "P0000000"), ("Reason", "Thử")]);

        Assert.NotEqual("P0000000", (await app.PersonCoded("SQ-0022")).PassportNumber);
    }

    [Theory, OnBothDatabases]
    public async Task Tells_a_stale_form_who_changed_what(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        var url = await app.UrlOf("SQ-0033");
        var (first, second) = (await office.Get($"{url}/ranks/new"), await office.Get($"{url}/languages/new"));
        await office.Submit(second, TheirPages.Form, ("Language", "Pháp"), ("Level", "B1"));

        var refused = await office.Submit(first, TheirPages.Form, ("Rank", "General"), ("FirstOn", "1/6/2026"));
        var saved = await office.Submit(refused, TheirPages.Form);

        Assert.Equal(422, refused.Status);
        Assert.Contains("Mai Thị Nháp đã sửa hồ sơ này", Assert.Single(refused.Problems), StringComparison.Ordinal);
        Assert.Contains("Ghi ngoại ngữ", refused.Problems[0], StringComparison.Ordinal);
        Assert.Equal(303, saved.Status);
    }

    [Theory, OnBothDatabases]
    public async Task Moves_to_the_reach_of_the_unit_to_which_it_is_appointed(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        using var staff = await app.SignedInAs("donvi");
        var url = await app.UrlOf("SQ-0034");
        Assert.Equal(404, (await staff.Get(url)).Status);

        var saved = await office.Submit(await office.Get($"{url}/appointments/new"), TheirPages.Form, ("Unit", "CA-DN"), ("Post", "Cán bộ"), ("FirstOn", "01/11/2026"));

        Assert.Equal(303, saved.Status);
        Assert.Equal(200, (await staff.Get(url)).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Lets_the_person_choose_where_the_words_fit_several_units(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        var form = await office.Get($"{await app.UrlOf("SQ-0035")}/appointments/new");

        var asked = await office.Submit(form, TheirPages.Form, ("Unit", "hoc vien"), ("Post", "Giảng viên"), ("FirstOn", "01/10/2026"));
        var saved = await office.Submit(asked, TheirPages.Form, ("UnitPicked", asked.Html.QuerySelector("[name=UnitPicked]")!.GetAttribute("value")!));

        Assert.Equal((422, 303), (asked.Status, saved.Status));
    }

    [Theory, OnBothDatabases]
    public async Task Puts_no_one_outside_the_reach_of_who_writes(Engine engine)
    {
        var app = await apps.On(engine);
        using var staff = await app.SignedInAs("donvi");

        var refused = await staff.Submit(await staff.Get($"{await app.UrlOf("SQ-0048")}/appointments/new"), TheirPages.Form, ("Unit", "CA-HN"), ("Post", "Cán bộ"), ("FirstOn", "01/10/2026"));

        Assert.Equal(["Đơn vị này nằm ngoài phạm vi của bạn."], refused.Problems);
    }

    [Theory, OnBothDatabases]
    public async Task Leaves_the_service_once(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        var url = $"{await app.UrlOf("SQ-0040")}/leaving";

        var early = await office.Submit(await office.Get(url), TheirPages.Form, ("On", "23/11/2026"), ("Reason", "Nghỉ hưu"));
        var saved = await office.Submit(early, TheirPages.Form, ("On", "22/11/2026"));

        Assert.Equal((422, 303), (early.Status, saved.Status));
        Assert.Equal(new(2026, 11, 22), (await app.PersonCoded("SQ-0040")).LeftOn);
    }
}
