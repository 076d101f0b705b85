using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Tour_forms
{
    [Theory, OnBothDatabases]
    public async Task A_tour_without_its_decision_counts_from_the_day_the_decision_is_entered(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var (officer, post, before) = (await app.OfficerUrl("SQ-0073"), await app.PostValue("UNMISS-02"), await app.Figure("field"));

        var opened = await office.Take($"{officer}/tours/new", ("Post", post), ("Kind", "Individual"), ("First", "1/11/2026"), ("Last", "31/10/2027"), ("Team", "40"));
        Assert.Contains("Chưa có quyết định nên chưa tính vào con số nào", opened.Text, StringComparison.Ordinal);
        Assert.Equal(before, await app.Figure("field"));

        var decision = opened.Html.QuerySelector("a[href$='/decision']")!.GetAttribute("href")!;
        var bare = await office.Fill(decision);
        Assert.Equal("Nhập số, ký hiệu quyết định.", bare.Beside("PaperNumber"));

        await office.Take(decision, TheirForms.Paper("82/QĐ-MẪU", "1/10/2026"));
        Assert.Equal(before + 1, await app.Figure("field"));
        Assert.Equal(["SegmentDecided", "PaperRegistered"], (await app.Last(2)).Select(e => e.Event));
        Assert.All(await app.Last(1), e => Assert.NotNull(e.Evidence));
    }

    [Theory, OnBothDatabases]
    public async Task A_recorded_day_is_changed_for_a_reason_that_is_kept(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var journey = (await office.Get(await app.OfficerUrl("SQ-0001"))).Html.QuerySelector("a[href$='/journey']")!.GetAttribute("href")!;
        Assert.NotEqual("", (await office.Get(journey)).Typed("LeftHomeOn"));

        var bare = await office.Fill(journey, ("LeftHomeOn", ""));
        await office.Take(journey, ("LeftHomeOn", ""), ("Reason", "Ghi nhầm người"));
        await office.Take(journey, ("LeftHomeOn", "1/1/2020"));

        Assert.NotEqual("", bare.Beside("Reason"));
        Assert.Equal(["", "Ghi nhầm người"], (await app.Last(2)).Select(e => e.Reason));
    }

    [Theory, OnBothDatabases]
    public async Task A_team_belongs_to_one_mission(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");

        var refused = await office.Fill($"{await app.OfficerUrl("SQ-0073")}/tours/new",
            ("Post", await app.PostValue("UNISFA-01")), ("Kind", "Individual"), ("First", "1/12/2026"), ("Last", "30/11/2027"), ("Team", "1"));

        Assert.Equal("Tổ công tác số 1 thuộc phái bộ UNMISS.", refused.Beside("Team"));
    }

    [Theory, OnBothDatabases]
    public async Task A_post_is_filled_only_while_it_stands(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");

        var refused = await office.Fill($"{await app.OfficerUrl("SQ-0073")}/tours/new",
            ("Post", await app.PostValue("MINUSCA-01")), ("Kind", "Individual"), ("First", "1/2/2024"), ("Last", "31/1/2025"));

        Assert.Equal("Vị trí này chỉ có từ 27/07/2025.", refused.Beside("Post"));
    }

    [Theory, OnBothDatabases]
    public async Task Who_bears_the_cost_is_proposed_by_the_rule_and_chosen_by_a_person(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var officer = await app.OfficerUrl("SQ-0050");
        var url = (await office.Get(officer)).Html.QuerySelector("a[href$='/early-end']")!.GetAttribute("href")!;

        var proposed = await office.Fill(url, [("On", "20/11/2026"), ("Reason", "Disciplinary"), .. TheirForms.Paper("83/QĐ-MẪU", "20/11/2026")]);
        Assert.Contains("REP-02-MS (chưa kiểm chứng)", proposed.Beside("Bearer"), StringComparison.Ordinal);
        Assert.Equal("MemberState", proposed.Html.QuerySelector("input[name=Bearer][checked]")!.GetAttribute("value"));

        Assert.Equal(303, (await office.Submit(proposed, TheirForms.Form)).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Beyond_the_longest_tour_a_reason_is_asked_for_and_then_it_is_saved(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var officer = await app.OfficerUrl("SQ-0050");
        var url = (await office.Get(officer)).Html.QuerySelector("a[href$='/extension']")!.GetAttribute("href")!;

        var asked = await office.Fill(url, [("Last", "31/12/2029"), .. TheirForms.Paper("84/QĐ-MẪU", "20/11/2026")]);
        Assert.Contains("Quá 36 tháng (TOUR-05", asked.Beside("Reason"), StringComparison.Ordinal);

        Assert.Equal(303, (await office.Submit(asked, TheirForms.Form, ("Reason", "LHQ đề nghị"))).Status);
        Assert.Equal("LHQ đề nghị", (await app.Last(1))[0].Reason);
    }
}
