using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Mission_forms
{
    [Theory, OnBothDatabases]
    public async Task Enter_a_mission_with_its_phase_place_and_post_and_end_the_post_again(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var (posts, mission) = (await app.Figure("posts"), "/peacekeeping/missions/UNMAU");

        await office.Take("/peacekeeping/missions/new", ("Acronym", "UNMAU"), ("NameVi", "Phái bộ mẫu"), ("NameEn", "Sample mission"), ("Location", "Thị trấn mẫu"), ("Longitude", "-31,58"), ("Latitude", "4.85"), ("IsArmed", "true"));
        await office.Take($"{mission}/phase", ("Phase", "Active"), ("FirstOn", "1/1/2020"));
        await office.Take($"{mission}/stations/new", ("Name", "Thị trấn mẫu"));
        await office.Take($"{mission}/posts/new", ("TitleVi", "Sĩ quan mẫu"), ("TitleEn", "Sample officer"), ("Kind", "Individual"), ("FirstOn", "1/1/2026"), ("LowestRank", "Captain"));
        Assert.Equal(posts + 1, await app.Figure("posts"));

        await office.Take($"{mission}/posts/{await app.PostValue("UNMAU-01")}/end", [("LastOn", "31/10/2026"), ("Reason", "LHQ thu hồi"), .. TheirForms.Paper("86/CH-MẪU", "1/10/2026")]);
        Assert.Equal(posts, await app.Figure("posts"));
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Correct_a_mission_and_keep_what_was_not_touched(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");

        var corrected = await office.Take("/peacekeeping/missions/UNMISS/edit", ("NameVi", "Phái bộ Liên hợp quốc tại Nam Xu-đăng"), ("Reason", "Cách viết mới"));
        var again = await office.Get("/peacekeeping/missions/UNMISS/edit");

        Assert.Contains("Nam Xu-đăng", corrected.Text, StringComparison.Ordinal);
        Assert.Equal(("31,58", "Juba"), (again.Typed("Longitude"), again.Typed("Location")));
        Assert.Equal("false", again.Html.QuerySelector("input[name=IsArmed][checked]")!.GetAttribute("value"));
    }

    [Theory, OnBothDatabases]
    public async Task Say_beside_the_field_what_the_register_refuses(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var before = await app.Changes();

        Assert.Equal("Phái bộ UNMISS đã có.", (await office.Fill("/peacekeeping/missions/new", ("Acronym", "UNMISS"), ("NameVi", "A"), ("NameEn", "B"))).Beside("Acronym"));
        Assert.Contains("không phải là số độ từ -180 đến 180", (await office.Fill("/peacekeeping/missions/new", ("Acronym", "UNX"), ("Longitude", "181"))).Beside("Longitude"), StringComparison.Ordinal);
        Assert.Equal("Phái bộ đang ở giai đoạn này.", (await office.Fill("/peacekeeping/missions/UNMISS/phase", ("Phase", "Active"), ("FirstOn", "1/1/2026"))).Beside("Phase"));
        Assert.Equal("Địa điểm này đã có.", (await office.Fill("/peacekeeping/missions/UNMISS/stations/new", ("Name", "JUBA"))).Beside("Name"));
        Assert.Equal("Vị trí UNMISS-01 đã có.", (await office.Fill("/peacekeeping/missions/UNMISS/posts/new", ("Code", "UNMISS-01"), ("TitleVi", "A"), ("TitleEn", "B"), ("Kind", "Individual"), ("FirstOn", "1/1/2026"))).Beside("Code"));
        Assert.Equal("Ngày cuối của vị trí trước ngày đầu.", (await office.Fill($"/peacekeeping/missions/UNMISS/posts/{await app.PostValue("UNMISS-01")}/end", ("LastOn", "1/1/2020"), ("Reason", "Thử"))).Beside("LastOn"));
        Assert.Equal(before, await app.Changes());
    }

    [Theory, OnBothDatabases]
    public async Task Name_the_mission_that_takes_over_but_never_the_same(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var page = await office.Get("/peacekeeping/missions/UNIFIL/successor");
        var choices = page.Html.QuerySelectorAll("#Successor option, input[name=Successor]").Select(o => (Value: o.GetAttribute("value")!, Label: o.ParentElement!.TextContent + o.TextContent)).ToList();

        var itself = await office.Submit(page, TheirForms.Form, ("Successor", choices.Last(c => c.Label.Contains("UNIFIL", StringComparison.Ordinal)).Value), ("Reason", "Thử"));
        Assert.Equal("Phái bộ không thể kế tục chính nó.", itself.Beside("Successor"));
    }

    [Theory, OnBothDatabases]
    public async Task Correct_end_and_succeed_for_a_reason_that_is_kept(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var (mission, before) = ("/peacekeeping/missions/UNMISS", await app.Changes());

        foreach (var form in (string[])[$"{mission}/edit", $"{mission}/successor", $"{mission}/posts/{await app.PostValue("UNMISS-01")}/end"])
        {
            Assert.NotEqual("", (await office.Fill(form)).Beside("Reason"));
        }

        Assert.Equal(before, await app.Changes());
        await office.Take($"{mission}/edit", ("NameVi", "Phái bộ Nam Xu-đăng"), ("Reason", "Cách viết mới"));
        Assert.Equal("Cách viết mới", Assert.Single(await app.Last(1)).Reason);
    }

    [Theory, OnBothDatabases]
    public async Task Are_not_open_to_who_may_not_edit_missions(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var leader = await app.SignedInAs("kieumau");

        Assert.Equal(403, (await leader.Get("/peacekeeping/missions/new")).Status);
        Assert.Equal(403, (await leader.Get("/peacekeeping/officers/new")).Status);
        Assert.Equal(200, (await leader.Get("/peacekeeping/courses")).Status);
    }
}
