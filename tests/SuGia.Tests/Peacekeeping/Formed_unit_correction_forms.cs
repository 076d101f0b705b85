using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Figures;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Formed_unit_correction_forms
{
    private const string Unit = "/peacekeeping/units/VNFPU1";
    private const string Main = "main form[method=post]:not([action$='/removal'])";
    private const string Removal = "main form[action$='/removal']";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Put_right_and_take_back_a_level_and_its_renewals_and_the_figures_follow(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var unit = await Held(app);
        var (two, three) = (unit.Levels.Single(l => l.Level == PcrsLevel.Two), unit.Levels.Single(l => l.Level == PcrsLevel.Three));

        Assert.Equal(("08/02/2026", "21/CH-LHQ"), Shown(await office.Get($"{Unit}/levels/{three.Id}"), "On"));
        var page = await Right(office, $"{Unit}/levels/{three.Id}", ("On", "10/2/2026"), ("Why", "Nhập nhầm ngày"));
        Assert.Contains("10/02/2026", page.Html.GetElementById("levels")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("LevelCorrected", "Nhập nhầm ngày"), await LastAct(app));
        await AddsUp(app, "peacekeeping.units-level-2", new(2026, 2, 9), new(2026, 2, 10));

        await Back(office, $"{Unit}/levels/{three.Id}", "LevelTakenBack", app);
        Assert.Equal((1m, 0m), (await app.Figure("units-level-2"), await app.Figure("units-level-3")));
        await AddsUp(app, "peacekeeping.units-level-3", new(2025, 1, 1), App.Today);
        Assert.Contains("từ", (await office.Submit(await office.Get($"{Unit}/levels/{unit.Levels[0].Id}"), Removal, ("Reason", "Thử"))).Beside("Reason"), StringComparison.Ordinal);

        var renewal = unit.Renewals.MaxBy(r => r.On)!;
        var renewed = await Right(office, $"{Unit}/renewals/{renewal.Id}", ("On", "20/6/2026"), ("Why", "Theo công hàm"));
        Assert.Contains("20/06/2026", renewed.Html.GetElementById("renewals")!.TextContent, StringComparison.Ordinal);
        await Back(office, $"{Unit}/renewals/{renewal.Id}", "PledgeRenewalTakenBack", app);
        Assert.Equal(404, (await office.Get($"{Unit}/renewals/{renewal.Id}")).Status);
        Assert.NotNull(two);
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Put_right_and_take_back_visits_reports_counts_memoranda_and_lines(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var unit = await Held(app);
        var (aoc, vv) = (unit.Visits.Single(v => v.Kind == UnitVisitKind.Aoc), unit.Visits.Single(v => v.Kind == UnitVisitKind.Vv));

        await Right(office, $"{Unit}/visits/{vv.Id}", ("On", "20/3/2027"), ("Why", "LHQ đổi ngày"));
        await Right(office, $"{Unit}/visits/{aoc.Id}/outcome", ("Outcome", "NotSuccessful"), ("Why", "Nhập nhầm"));
        await Back(office, $"{Unit}/visits/{aoc.Id}/outcome", "UnitVisitOutcomeTakenBack", app);
        Assert.Equal(404, (await office.Get($"{Unit}/visits/{aoc.Id}/outcome")).Status);
        await Back(office, $"{Unit}/visits/{aoc.Id}", "UnitVisitTakenBack", app);

        var (report, line) = (unit.Reports.Single(), unit.Lines.MinBy(l => l.Number)!);
        var counted = await Right(office, $"{Unit}/strength/{report.Id}", ($"Women[{line.Id}]", "2"), ("Why", "Đếm lại"));
        Assert.Contains("35", counted.Html.QuerySelector("#strength tfoot")!.TextContent, StringComparison.Ordinal);
        await Back(office, $"{Unit}/strength/{report.Id}", "StrengthReportTakenBack", app);
        Assert.Contains("Chưa có báo cáo quân số", (await office.Get(Unit)).Text, StringComparison.Ordinal);

        var renamed = await Right(office, $"{Unit}/lines/{line.Id}", ("TitleVi", "Ban Chỉ huy đơn vị"), ("Needed", "7"), ("Why", "Theo quyết định mới"));
        Assert.Contains("Ban Chỉ huy đơn vị", renamed.Text, StringComparison.Ordinal);
        var equipment = unit.Equipment[0];
        await Right(office, $"{Unit}/equipment/{equipment.Id}", ("Held", "23"), ("Why", "Đếm lại"));
        await Back(office, $"{Unit}/equipment/{equipment.Id}", "EquipmentCountTakenBack", app);
        var memorandum = unit.Memoranda.Single();
        await Right(office, $"{Unit}/memoranda/{memorandum.Id}", ("LastOn", "30/4/2030"), ("Why", "Nhập nhầm năm"));
        await Back(office, $"{Unit}/memoranda/{memorandum.Id}", "MemorandumTakenBack", app);
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Put_right_movements_and_take_back_the_last_one_and_the_end(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var mission = (await office.Get($"{Unit}/rotations/new")).Html.QuerySelectorAll("#Mission option").Single(o => o.TextContent.StartsWith("UNMISS,", StringComparison.Ordinal)).GetAttribute("value")!;
        await Right(office, $"{Unit}/rotations/new", [("Kind", "Leaves"), ("On", "1/10/2026"), ("Mission", mission), .. TheirForms.Paper("98/QĐ-MẪU", "28/9/2026")]);
        var left = Assert.Single((await Held(app)).Rotations);

        var page = await Right(office, $"{Unit}/rotations/{left.Id}", ("On", "2/10/2026"), ("Why", "Nhập nhầm ngày"));
        Assert.Contains("02/10/2026", page.Html.GetElementById("rotations")!.TextContent, StringComparison.Ordinal);
        await Back(office, $"{Unit}/rotations/{left.Id}", "RotationTakenBack", app);

        Assert.Equal(404, (await office.Get($"{Unit}/end/removal")).Status);
        var members = await app.Figure("unit-members");
        await Right(office, $"{Unit}/end", [("LastOn", "21/11/2026"), ("Reason", "Hoàn thành"), .. TheirForms.Paper("100/QĐ-MẪU", "21/11/2026")]);
        Assert.NotEqual(members, await app.Figure("unit-members"));
        await office.Take($"{Unit}/end/removal", ("Reason", "Ghi nhầm đơn vị"));
        Assert.Equal((members, 1m), (await app.Figure("unit-members"), await app.Figure("units-level-3")));
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Move_a_member_to_another_line_and_put_the_way_right(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var unit = await Held(app);
        var (member, line) = (unit.Members.First(m => m.PassedOn is not null && m.Moves.Count == 0), unit.Lines.OrderBy(l => l.Number).Last());
        var (url, known, certified) = ($"{Unit}/members/{member.Id}", await app.Figure("unit-members"), await app.Figure("unit-members-certified"));

        var moved = await Right(office, $"{url}/line", ("Line", line.Id.ToString()), ("On", "1/10/2026"));
        Assert.Contains($"Chuyển dòng biên chế: {line.TitleVi}", moved.Html.QuerySelector(".ledger .new")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(line.TitleVi, (await office.Get($"{url}?asOf=2026-09-30")).Html.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(known, await app.Figure("unit-members"));

        var move = (await Held(app)).Members.Single(m => m.Id == member.Id).Moves.Single();
        await Right(office, $"{url}/moves/{move.Id}", ("On", "2/10/2026"), ("Why", "Nhập nhầm"));
        await Back(office, $"{url}/moves/{move.Id}", "MemberMoveTakenBack", app);
        await Right(office, $"{url}/steps/Passed", ("On", "5/12/2025"), ("Why", "Theo danh sách"));
        Assert.Equal(certified, await app.Figure("unit-members-certified"));
        await AddsUp(app, "peacekeeping.unit-members-certified", new(2025, 12, 4), new(2025, 12, 5));
        await Back(office, $"{url}/steps/Passed", "MemberStepTakenBack", app);
        Assert.Equal(certified - 1, await app.Figure("unit-members-certified"));
        await Right(office, $"{url}/joining", ("On", "2/4/2024"), ("Why", "Nhập nhầm"));
        await AddsUp(app, "peacekeeping.unit-members", new(2024, 4, 1), new(2024, 4, 2));
        await Back(office, $"{url}/joining", "UnitMemberTakenBack", app);
        Assert.Equal((known - 1, 404), (await app.Figure("unit-members"), (await office.Get(url)).Status));
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Say_beside_the_field_what_is_refused_and_keep_what_was_typed(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var (unit, before) = (await Held(app), await app.Changes());
        var (aav, level, member, line) = (unit.Visits.Single(v => v.Kind == UnitVisitKind.Aav), unit.Levels.MinBy(l => l.FirstOn)!, unit.Members[0], unit.Lines[0]);

        var wrong = await Fill(office, $"{Unit}/levels/{level.Id}", ("On", "31/2/2026"));
        Assert.NotEqual("", wrong.Beside("On"));
        Assert.NotEqual("", wrong.Beside("Why"));
        Assert.Equal("31/2/2026", wrong.Typed("On"));
        Assert.Contains("Mức 2 từ 11/08/2025 dựa vào chuyến thăm này", (await Fill(office, $"{Unit}/visits/{aav.Id}/outcome", ("Outcome", "NotSuccessful"), ("Why", "Thử"))).Beside("Outcome"), StringComparison.Ordinal);
        Assert.Contains("dựa vào chuyến thăm này", (await office.Submit(await office.Get($"{Unit}/visits/{aav.Id}"), Removal, ("Reason", "Thử"))).Beside("Reason"), StringComparison.Ordinal);
        Assert.NotEqual("", (await office.Submit(await office.Get($"{Unit}/visits/{aav.Id}"), Removal)).Beside("Reason"));
        Assert.Contains("chỉ có thể kết thúc", (await office.Submit(await office.Get($"{Unit}/lines/{line.Id}"), Removal, ("Reason", "Thử"))).Beside("Reason"), StringComparison.Ordinal);
        Assert.Equal("Thành viên đã ở dòng này.", (await Fill(office, $"{Unit}/members/{member.Id}/line", ("Line", member.Line.ToString()), ("On", "1/10/2026"))).Beside("Line"));
        Assert.Equal(404, (await office.Get($"{Unit}/members/{member.Id}/steps/Left")).Status);
        Assert.Equal(404, (await office.Get($"{Unit}/members/{member.Id}/steps/7")).Status);
        Assert.Equal(before, await app.Changes());
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Save_once_what_is_pressed_twice_and_tell_who_was_faster(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var renewal = (await Held(app)).Renewals.MaxBy(r => r.On)!;
        var (mine, theirs) = (await office.Get($"{Unit}/renewals/{renewal.Id}"), await office.Get($"{Unit}/renewals/{renewal.Id}"));

        await office.Submit(mine, Main, ("On", "20/6/2026"), ("Why", "Nhập nhầm"));
        var changes = await app.Changes();
        Assert.Equal(303, (await office.Submit(mine, Main, ("On", "20/6/2026"), ("Why", "Nhập nhầm"))).Status);
        var late = await office.Submit(theirs, Removal, ("Reason", "Nhập nhầm"));

        Assert.Equal((422, changes), (late.Status, await app.Changes()));
        Assert.Contains("Mai Thị Nháp đã sửa hồ sơ này", string.Join(" ", late.Problems), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Are_not_there_for_whoever_does_not_reach_the_member_or_may_not_edit(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var staff = await app.SignedInAs("donvi");
        using var partner = await app.SignedInAs("doingoai");
        var unit = await Held(app);
        var answers = new List<int>();
        foreach (var member in unit.Members)
        {
            Assert.Equal(200, (await office.Get($"{Unit}/members/{member.Id}")).Status);
            answers.Add((await staff.Get($"{Unit}/members/{member.Id}")).Status);
            Assert.Equal((404, 403), ((await partner.Get($"{Unit}/members/{member.Id}")).Status, (await partner.Get($"{Unit}/members/{member.Id}/joining")).Status));
        }

        Assert.Contains(404, answers);
        Assert.DoesNotContain("Sửa", (await partner.Get(Unit)).Html.GetElementById("levels")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Fills a form that must be taken; the page it leads to.</summary>
    private static async Task<Page> Right(Visitor office, string url, params IEnumerable<(string, string)> fields)
    {
        var answer = await Fill(office, url, fields);
        Assert.Equal((303, ""), (answer.Status, string.Join(" ", answer.Problems)));
        return await office.Follow(answer);
    }

    private static async Task<Page> Fill(Visitor office, string url, params IEnumerable<(string, string)> fields) => await office.Submit(await office.Get(url), Main, fields);

    private static async Task Back(Visitor office, string url, string happened, App app)
    {
        var answer = await office.Submit(await office.Get(url), Removal, ("Reason", "Ghi nhầm đơn vị"));
        Assert.Equal((303, ""), (answer.Status, string.Join(" ", answer.Problems)));
        Assert.Equal((happened, "Ghi nhầm đơn vị"), await LastAct(app));
    }

    private static async Task<(string Event, string Reason)> LastAct(App app) => (await app.Last(1)) is [var last] ? (last.Event, last.Reason) : default;

    private static (string On, string Paper) Shown(Page page, string field) => (page.Typed(field), page.Typed("PaperNumber"));

    private static async Task AddsUp(App app, string code, DateOnly from, DateOnly to)
    {
        await using var asking = app.Services.CreateAsyncScope();
        var (book, comparing) = (asking.ServiceProvider.GetRequiredService<FigureBook>(), asking.ServiceProvider.GetRequiredService<Comparing>());
        var compared = await comparing.Compare(book.Find(code)!, from, to, Scope.Whole, Reader.System, Cancel);
        var now = await book.Value(code, to, Scope.Whole, Cancel);
        Assert.Equal(now.Records, compared.Then.Records + compared.CameIn.Count - compared.WentOut.Count);
        Assert.True(compared.CameIn.Count + compared.WentOut.Count > 0 || compared.Then.Records == now.Records);
        Assert.All(compared.CameIn.Concat(compared.WentOut), c => Assert.NotNull(c.What));
    }

    private static async Task<FormedUnit> Held(App app)
    {
        await using var db = app.Db();
        return await db.Set<FormedUnit>().AsNoTracking().SingleAsync(u => u.Code == "VNFPU1", Cancel);
    }
}
