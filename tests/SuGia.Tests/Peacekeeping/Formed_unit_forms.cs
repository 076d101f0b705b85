using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Formed_unit_forms
{
    private const string Unit = "/peacekeeping/units/VNFPU1";
    private const string New = "/peacekeeping/units/VNMAU";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Take_a_unit_from_its_founding_to_level_2(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        await Found(office);

        await office.Take($"{New}/lines/new", ("TitleVi", "Đội 1"), ("TitleEn", "Team 1"), ("Role", "Operations"), ("Needed", "40"), ("WomenWanted", "8"), ("FirstOn", "1/3/2026"));
        var line = await Only<StrengthLine>(app, "VNMAU", u => u.Lines);
        var reported = await office.Take($"{New}/strength/new", [("On", "1/4/2026"), ($"Women[{line.Id}]", "7"), ($"Men[{line.Id}]", "33"), .. TheirForms.Paper("91/BC-MẪU", "1/4/2026")]);
        Assert.Contains("Nữ 7 trên 40: còn thiếu 1 để đạt 20 %.", reported.Text, StringComparison.Ordinal);
        await office.Take($"{New}/levels/new", [("Level", "One"), ("On", "2/4/2026"), .. TheirForms.Paper("92/CH-MẪU", "2/4/2026")]);
        await office.Take($"{New}/visits/new", ("Kind", "Aav"), ("On", "1/5/2026"));
        var visit = await Only<UnitVisit>(app, "VNMAU", u => u.Visits);
        await office.Take($"{New}/visits/{visit.Id}/result", [("On", "3/5/2026"), ("Outcome", "Successful"), .. TheirForms.Paper("93/BC-MẪU", "5/5/2026")]);
        var page = await office.Take($"{New}/levels/new", [("Level", "Two"), ("On", "10/5/2026"), .. TheirForms.Paper("94/CH-MẪU", "10/5/2026")]);

        Assert.Contains("94/CH-MẪU", page.Html.GetElementById("levels")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((1m, 1m), (await app.Figure("units-level-2"), await app.Figure("units-level-3")));
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Take_members_in_and_certify_them_together(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var (known, certified) = (await app.Figure("unit-members"), await app.Figure("unit-members-certified"));
        var line = await FirstLine(app);

        await office.Take($"{Unit}/members/new", ("Officers", "SQ-0075\nKha Thị Ô"), ("Line", line), ("On", "1/10/2026"));
        Assert.Equal(known + 2, await app.Figure("unit-members"));
        Assert.Equal("MembersJoined", Assert.Single(await app.Last(1)).Event);

        await Step(office, "SQ-0075", "Presented", "5/10/2026");
        await Step(office, "SQ-0075", "Passed", "6/10/2026", [.. TheirForms.Paper("95/BC-MẪU", "6/10/2026")]);
        Assert.Equal(certified + 1, await app.Figure("unit-members-certified"));
        await Step(office, "SQ-0075", "Left", "10/10/2026", ("Reason", "Chuyển công tác"));
        Assert.Equal((known + 1, certified), (await app.Figure("unit-members"), await app.Figure("unit-members-certified")));
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Renew_count_sign_rotate_and_end(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");

        var renewed = await office.Take($"{Unit}/renewals/new", [("On", "20/11/2026"), .. TheirForms.Paper("96/CH-MẪU", "20/11/2026")]);
        Assert.DoesNotContain("Gia hạn cam kết trước", renewed.Text, StringComparison.Ordinal);
        await office.Take($"{Unit}/equipment/new", ("Kind", "Trailers"), ("Pledged", "8"), ("Held", "6"), ("On", "1/10/2026"));
        await office.Take($"{Unit}/memoranda/new", [("FirstOn", "1/10/2026"), .. TheirForms.Paper("97/MOU-MẪU", "1/10/2026")]);
        var left = await office.Take($"{Unit}/rotations/new", [("Kind", "Leaves"), ("On", "1/10/2026"), ("Mission", await Value(office, "Mission", "UNMISS")), .. TheirForms.Paper("98/QĐ-MẪU", "28/9/2026")]);
        Assert.Contains("Lên đường, UNMISS", left.Html.GetElementById("rotations")!.TextContent, StringComparison.Ordinal);
        var home = await office.Take($"{Unit}/rotations/new", [("Kind", "ComesHome"), ("On", "20/11/2026"), ("RelievedBy", await Value(office, "RelievedBy", "VNFPU1.2")), .. TheirForms.Paper("99/QĐ-MẪU", "19/11/2026")]);
        Assert.Contains("Đơn vị vào thay: VNFPU1.2", home.Html.GetElementById("rotations")!.TextContent, StringComparison.Ordinal);
        await office.Take($"{Unit}/edit", ("NameVi", "Đơn vị Cảnh sát số 1"), ("Reason", "Tên mới"));
        var ended = await office.Take($"{Unit}/end", [("LastOn", "21/11/2026"), ("Reason", "Hoàn thành nhiệm vụ"), .. TheirForms.Paper("100/QĐ-MẪU", "21/11/2026")]);

        Assert.Contains("Đã kết thúc", ended.Html.QuerySelector(".head")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0m, await app.Figure("units-level-3"));
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Say_beside_the_field_what_the_unit_refuses(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var (line, before) = (await FirstLine(app), await app.Changes());

        Assert.Equal("Đơn vị VNFPU1 đã có.", (await office.Fill("/peacekeeping/units/new", [("Code", "VNFPU1"), ("NameVi", "A"), ("NameEn", "B"), ("Kind", "FormedUnit"), ("FirstOn", "1/1/2026"), .. TheirForms.Paper("101/QĐ-MẪU", "1/1/2026")])).Beside("Code"));
        Assert.Equal("Nhập văn bản thành lập đơn vị.", (await office.Fill("/peacekeeping/units/new", ("Code", "VNX"), ("NameVi", "A"), ("NameEn", "B"), ("Kind", "FormedUnit"), ("FirstOn", "1/1/2026"))).Beside("PaperNumber"));
        Assert.Equal("Ngày này chưa tới.", (await office.Fill($"{Unit}/renewals/new", [("On", "23/11/2026"), .. TheirForms.Paper("102/CH-MẪU", "1/11/2026")])).Beside("On"));
        Assert.Contains("triển khai nhanh", (await office.Fill($"{Unit}/levels/new", [("Level", "One"), ("On", "1/11/2026"), .. TheirForms.Paper("103/CH-MẪU", "1/11/2026")])).Beside("Reason"), StringComparison.Ordinal);
        Assert.Contains("VV (kiểm tra xác nhận) đạt yêu cầu", (await office.Fill($"{Unit}/levels/new", [("Level", "Rapid"), ("On", "1/11/2026"), .. TheirForms.Paper("104/CH-MẪU", "1/11/2026")])).Beside("Level"), StringComparison.Ordinal);
        Assert.Equal("Nghiêm Thị Dự (SQ-0027) đã là thành viên vào hoặc sau ngày này.", (await office.Fill($"{Unit}/members/new", ("Officers", "SQ-0027"), ("Line", line), ("On", "1/10/2026"))).Beside("Officers"));
        Assert.Contains("đang là thành viên của VNFPU1.2", (await office.Fill($"{Unit}/members/new", ("Officers", "SQ-0040"), ("Line", line), ("On", "1/10/2026"))).Beside("Officers"), StringComparison.Ordinal);
        Assert.Equal("Đánh dấu ít nhất một thành viên.", (await office.Fill($"{Unit}/members/steps", ("Step", "Presented"), ("On", "1/10/2026"))).Beside("Members"));
        Assert.Contains("“x” không phải là số nguyên", (await office.Fill($"{Unit}/strength/new", [("On", "1/10/2026"), ($"Women[{line}]", "x"), .. TheirForms.Paper("105/BC-MẪU", "1/10/2026")])).Beside($"Women[{line}]"), StringComparison.Ordinal);
        Assert.Equal("Số nữ lớn hơn số người của dòng.", (await office.Fill($"{Unit}/lines/new", ("TitleVi", "Đội 9"), ("TitleEn", "Team 9"), ("Role", "Medical"), ("Needed", "3"), ("WomenWanted", "4"), ("FirstOn", "1/10/2026"))).Beside("WomenWanted"));
        Assert.Contains("Còn thành viên trong dòng này", (await office.Fill($"{Unit}/lines/{line}/end", ("LastOn", "1/10/2026"), ("Reason", "Thử"))).Beside("LastOn"), StringComparison.Ordinal);
        Assert.Equal("Chọn phái bộ nơi đơn vị đến.", (await office.Fill($"{Unit}/rotations/new", [("Kind", "Leaves"), ("On", "1/10/2026"), .. TheirForms.Paper("106/QĐ-MẪU", "1/10/2026")])).Beside("Mission"));
        Assert.NotEqual("", (await office.Fill($"{Unit}/end", ("LastOn", "21/11/2026"))).Beside("Reason"));
        Assert.Equal(before, await app.Changes());
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Save_once_what_is_pressed_twice_and_tell_who_was_faster(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var (mine, theirs) = (await office.Get($"{Unit}/renewals/new"), await office.Get($"{Unit}/renewals/new"));
        (string, string)[] typed = [("On", "20/11/2026"), .. TheirForms.Paper("107/CH-MẪU", "20/11/2026")];

        await office.Submit(mine, TheirForms.Form, typed);
        var changes = await app.Changes();
        Assert.Equal(303, (await office.Submit(mine, TheirForms.Form, typed)).Status);
        var late = await office.Submit(theirs, TheirForms.Form, ("On", "21/11/2026"), ("PaperNumber", "107/CH-MẪU"));

        Assert.Equal((422, changes), (late.Status, await app.Changes()));
        Assert.Contains("Mai Thị Nháp đã sửa hồ sơ này", string.Join(" ", late.Problems), StringComparison.Ordinal);
    }

    private static Task<Page> Found(Visitor office) => office.Take(
        "/peacekeeping/units/new",
        [("Code", "VNMAU"), ("NameVi", "Đơn vị mẫu"), ("NameEn", "Sample unit"), ("Kind", "FormedUnit"), ("FirstOn", "1/3/2026"), .. TheirForms.Paper("90/QĐ-MẪU", "1/3/2026")]);

    private static async Task Step(Visitor office, string code, string step, string on, params IEnumerable<(string, string)> more)
    {
        var page = await office.Get($"{Unit}/members/steps");
        var member = page.Html.QuerySelectorAll("label.opt").Single(l => l.TextContent.Contains(code, StringComparison.Ordinal)).QuerySelector("input")!.GetAttribute("value")!;
        var taken = await office.Submit(page, TheirForms.Form, [("Members", member), ("Step", step), ("On", on), .. more]);
        Assert.Equal((303, ""), (taken.Status, string.Join(" ", taken.Problems)));
    }

    private static async Task<string> Value(Visitor office, string field, string label) =>
        (await office.Get($"{Unit}/rotations/new")).Html.QuerySelectorAll($"#{field} option").Single(o => o.TextContent.StartsWith($"{label},", StringComparison.Ordinal)).GetAttribute("value")!;

    private static async Task<string> FirstLine(App app)
    {
        await using var db = app.Db();
        return (await db.Set<FormedUnit>().AsNoTracking().SingleAsync(u => u.Code == "VNFPU1", Cancel)).Lines.MinBy(l => l.Number)!.Id.ToString();
    }

    private static async Task<T> Only<T>(App app, string code, Func<FormedUnit, IReadOnlyList<T>> parts)
    {
        await using var db = app.Db();
        return Assert.Single(parts(await db.Set<FormedUnit>().AsNoTracking().SingleAsync(u => u.Code == code, Cancel)));
    }
}
