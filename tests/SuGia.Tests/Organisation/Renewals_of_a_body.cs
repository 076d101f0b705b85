using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Organisation;

public sealed class Renewals_of_a_body(Apps apps) : IClassFixture<Apps>
{
    private static readonly DateOnly Today = App.Today;
    private static readonly Guid Decision = Guid.CreateVersion7();

    private static Body Steering => Body.Establish(new(BodyKind.SteeringCommittee, "Ban Chỉ đạo Thử", "Sample Steering Committee", "")).Body;

    [Fact]
    public void Rest_on_a_decision() =>
        Assert.Equal([BodyProblems.NoDecision], Steering.Renew(new(2024, 1, 1), null, [Of("Lê Giả Thiết", BodyRole.Chair)], Today).Problems);

    [Fact]
    public void Name_one_chair_and_no_one_twice()
    {
        Assert.Equal([BodyProblems.SeveralChairs], Renew(Steering, new(2024, 1, 1), Of("Lê Giả Thiết", BodyRole.Chair), Of("Vũ Giả Định", BodyRole.Chair)).Problems);
        Assert.Equal([BodyProblems.MemberTwice], Renew(Steering, new(2024, 1, 1), Of("Lê Giả Thiết", BodyRole.Chair), Of("LÊ GIẢ THIẾT", BodyRole.Member)).Problems);
        Assert.Equal([BodyProblems.NoMembers], Renew(Steering, new(2024, 1, 1)).Problems);
    }

    [Fact]
    public void End_the_version_before_the_day_before_and_leave_it_readable()
    {
        var body = Steering;
        Renew(body, new(2024, 1, 1), Of("Lê Giả Thiết", BodyRole.Chair));
        Renew(body, new(2025, 7, 1), Of("Vũ Giả Định", BodyRole.Chair));

        Assert.Null(body.On(new(2023, 12, 31)));
        Assert.Equal("Lê Giả Thiết", body.On(new(2025, 6, 30))!.Members.Single().Name);
        Assert.Equal("Vũ Giả Định", body.On(new(2025, 7, 1))!.Members.Single().Name);
        Assert.Equal([BodyProblems.RenewedOnThatDay(new(2025, 7, 1))], Renew(body, new(2025, 7, 1), Of("Ai Đó", BodyRole.Chair)).Problems);
    }

    [Fact]
    public void Order_members_by_role_then_as_typed()
    {
        var body = Steering;
        Renew(body, new(2024, 1, 1), Of("Một", BodyRole.Member), Of("Hai", BodyRole.Chair), Of("Ba", BodyRole.Member));

        Assert.Equal(["Hai", "Một", "Ba"], body.On(Today)!.Members.OrderBy(m => m.Place).Select(m => m.Name));
    }

    [Theory, OnBothDatabases]
    public async Task Are_typed_from_the_last_one_and_read_as_of_a_day(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        var established = await office.Submit(await office.Get("/bodies/new"), TheirPages.Form, ("Kind", "WorkingTeam"), ("NameVi", "Tổ công tác Thử"), ("Programme", "Đề án Thử"));

        var first = await office.Press(await office.Follow(established), "main form[method=post] button:not([name])", [
            ("FirstOn", "01/03/2025"), ("PaperNumber", "9001/QĐ-BCA"), ("PaperSignedOn", "25/02/2025"), ("PaperTitle", "Thành lập Tổ công tác"),
            ("Members[0].Who", "SQ-0001"), ("Members[0].Role", "Chair"), ("Members[1].Who", "Bà Nguyễn Thị Ngoài Ngành"), ("Members[1].Title", "Vụ phó")]);
        var body = first.Location!;
        var again = await office.Get($"{body}/versions/new");
        var second = await office.Press(again, "main form[method=post] button:not([name])", [
            ("FirstOn", "01/09/2026"), ("PaperNumber", "9002/QĐ-BCA"), ("PaperSignedOn", "25/08/2026"), ("PaperTitle", "Kiện toàn Tổ công tác"), ("Members[1].Who", ""), ("Members[1].Title", "")]);

        Assert.Equal(("SQ-0001", 303), (again.Html.QuerySelector("[name='Members[0].Who']")!.GetAttribute("value"), second.Status));
        Assert.Equal(2, (await office.Get($"{body}?asOf=2025-03-01")).Rows().Count);
        Assert.EndsWith("Lê Giả Thiết", Assert.Single((await office.Get(body)).Rows()), StringComparison.Ordinal);
        Assert.Contains("Chưa thành lập", (await office.Get($"{body}?asOf=2025-02-28")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Come_back_with_more_lines_and_the_problem_beside_the_line(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        var form = await office.Follow(await office.Submit(await office.Get("/bodies/new"), TheirPages.Form, ("Kind", "HelpTeam"), ("NameVi", "Tổ giúp việc Thử")));

        var more = await office.Press(form, "button[name=More]", ("Members[0].Who", "SQ-9999"));
        var refused = await office.Press(more, "main form[method=post] button:not([name])", ("FirstOn", "01/03/2025"));

        Assert.True(more.Html.QuerySelectorAll("[name$='.Who']").Length > form.Html.QuerySelectorAll("[name$='.Who']").Length);
        Assert.Equal(["Không có người nào mang mã “SQ-9999” trong phạm vi của bạn."], refused.Problems);
    }

    private static Membership Of(string name, BodyRole role) => new(null, name, role, "");

    private static Result<BodyRenewed> Renew(Body body, DateOnly on, params Membership[] members) => body.Renew(on, Decision, members, Today);
}
