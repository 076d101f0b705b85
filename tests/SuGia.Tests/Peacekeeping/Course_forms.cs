using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Course_forms
{
    [Theory, OnBothDatabases]
    public async Task Take_officers_from_proposal_to_result_together_by_one_act_each(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var session = await NewSession(office, "Partner");
        var proposed = await app.Figure("partner-course-proposed-persons");

        await office.Take($"{session}/officers", [("Officers", "SQ-0075\nKha Thị Ô\n"), ("On", "1/10/2026"), .. TheirForms.Paper("85/TTr-MẪU", "1/10/2026")]);
        Assert.Equal(proposed + 2, await app.Figure("partner-course-proposed-persons"));
        Assert.Equal(["TrainingStepTaken", "TrainingStepTaken", "PaperRegistered"], (await app.Last(3)).Select(e => e.Event));
        Assert.Single((await app.Last(3)).Select(e => e.Act).Distinct());

        foreach (var (step, on) in ((string, string)[])[("Approved", "5/10/2026"), ("Attended", "12/10/2026"), ("Passed", "16/10/2026")])
        {
            await TakeAll(office, session, step, on);
        }

        var roster = await office.Get(session.Replace("/sessions/", "?session=", StringComparison.Ordinal));
        Assert.Equal(["05/10/2026", "05/10/2026"], roster.Html.QuerySelectorAll("td[data-l='Duyệt'] time").Select(t => t.TextContent));
        Assert.Equal(2, roster.Html.QuerySelectorAll("td[data-l='Hoàn thành'] time").Length);
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Tell_every_line_that_means_no_one_or_several_and_save_none(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var session = await NewSession(office, "Own");
        var before = await app.Changes();

        var refused = await office.Fill($"{session}/officers", ("Officers", "SQ-0075\nLê Thị\nNgười Vô Danh"), ("On", "1/10/2026"));

        Assert.Equal(2, refused.Problems.Count);
        Assert.StartsWith("Dòng 2: “Lê Thị” khớp với", refused.Problems[0], StringComparison.Ordinal);
        Assert.StartsWith("Dòng 3: không tìm thấy “Người Vô Danh”", refused.Problems[1], StringComparison.Ordinal);
        Assert.Equal("SQ-0075\nLê Thị\nNgười Vô Danh", refused.Html.GetElementById("Officers")!.TextContent.ReplaceLineEndings("\n"));
        Assert.Equal(before, await app.Changes());
    }

    [Theory, OnBothDatabases]
    public async Task Save_no_one_when_one_of_them_is_refused(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var session = await NewSession(office, "Own");
        await office.Take($"{session}/officers", ("Officers", "SQ-0075"), ("On", "1/10/2026"));
        var before = await app.Changes();

        var refused = await office.Fill($"{session}/officers", ("Officers", "SQ-0076\nSQ-0075"), ("On", "2/10/2026"));

        Assert.Contains("(SQ-0075): Sĩ quan đã có tên trong khóa này.", refused.Beside("Officers"), StringComparison.Ordinal);
        Assert.Equal(before, await app.Changes());
    }

    [Theory, OnBothDatabases]
    public async Task Say_whose_file_was_changed_meanwhile_and_save_at_the_next_press(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var session = await NewSession(office, "Own");
        await office.Take($"{session}/officers", ("Officers", "SQ-0075"), ("On", "1/10/2026"));
        var mine = await office.Get($"{session}/steps");
        await office.Take($"{await app.OfficerUrl("SQ-0075")}/stage", ("Stage", "Reserve"), ("On", "20/11/2026"));

        var refused = await office.Submit(mine, TheirForms.Form, ("Officers", Ticks(mine)[0]), ("Step", "Attended"), ("On", "12/10/2026"));
        var saved = await office.Submit(refused, TheirForms.Form);

        Assert.Contains("(SQ-0075): Mai Thị Nháp đã sửa hồ sơ này", refused.Beside("Officers"), StringComparison.Ordinal);
        Assert.Equal((422, 303), (refused.Status, saved.Status));
    }

    [Theory, OnBothDatabases]
    public async Task Refuse_a_code_that_is_taken_and_a_session_that_ends_before_it_begins(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var session = await NewSession(office, "Own");

        var taken = await office.Fill("/peacekeeping/courses/new", ("Code", "MAU-Own"), ("TitleVi", "Khóa"), ("TitleEn", "Course"), ("Kind", "Own"), ("Provider", "Trường mẫu"));
        var backwards = await office.Fill($"{session[..session.IndexOf("/sessions", StringComparison.Ordinal)]}/sessions/new", ("FirstOn", "10/2026"), ("LastOn", "9/2026"), ("Place", "Hà Nội"));

        Assert.Equal("Mã khóa MAU-Own đã có.", taken.Beside("Code"));
        Assert.Equal("Khóa học kết thúc trước khi bắt đầu.", backwards.Beside("LastOn"));
    }

    [Theory, OnBothDatabases]
    public async Task Show_only_officers_within_reach_and_say_how_many_more_there_are(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var field = await app.SignedInAs("thucdia");
        var session = await NewSession(office, "Own");
        await office.Take($"{session}/officers", ("Officers", "SQ-0075\nSQ-0076"), ("On", "1/10/2026"));

        var seen = await field.Get(session[..session.IndexOf("/sessions", StringComparison.Ordinal)]);

        Assert.DoesNotContain("SQ-0075", seen.Text, StringComparison.Ordinal);
        Assert.Contains("và 2 người ngoài phạm vi của bạn", seen.Text, StringComparison.Ordinal);
        Assert.Equal(403, (await field.Get($"{session}/officers")).Status);
    }

    private static async Task<string> NewSession(Visitor office, string kind)
    {
        var course = (await office.Take("/peacekeeping/courses/new", ("Code", $"MAU-{kind}"), ("TitleVi", "Khóa mẫu"), ("TitleEn", "Sample course"), ("Kind", kind), ("Provider", "Trường mẫu"))).Url;
        var planned = await office.Take($"{course}/sessions/new", ("FirstOn", "12/10/2026"), ("LastOn", "16/10/2026"), ("Place", "Hà Nội"));
        return planned.Html.QuerySelector("main .acts a[href$='/officers']")!.GetAttribute("href")!.Replace("/officers", "", StringComparison.Ordinal);
    }

    private static async Task TakeAll(Visitor office, string session, string step, string on)
    {
        var page = await office.Get($"{session}/steps");
        var taken = await office.Submit(page, TheirForms.Form, [("Step", step), ("On", on), .. Ticks(page).Select(t => ("Officers", t))]);
        Assert.Equal((303, ""), (taken.Status, string.Join(" ", taken.Problems)));
    }

    private static IReadOnlyList<string> Ticks(Page page) => [.. page.Html.QuerySelectorAll("input[name=Officers]").Select(t => t.GetAttribute("value")!)];
}
