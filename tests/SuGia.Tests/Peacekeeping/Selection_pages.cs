using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Organisation;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Selection_pages
{
    private const string Code = "XC-2026-77";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Lead_from_criteria_to_a_decision_in_every_file(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var url = await Ready(office);
        var board = await Board(app, Code);
        var (one, two) = (board.Candidates[0], board.Candidates[1]);
        await Score(office, url, board, one, 0, "90", "9");
        await Score(office, url, board, two, 0, "70", "7");
        var shown = await office.Get(url);
        Assert.Equal(["90,00", "70,00"], shown.Html.QuerySelectorAll("main td.n[data-l='Tổng điểm']").Select(t => t.TextContent.Trim()[..5]));

        Assert.Equal("Chưa có biên bản họp Hội đồng.", (await Decide(office, url, one, two)).Beside("On"));
        await office.Take($"{url}/minutes", [("On", "20/11/2026"), .. TheirForms.Paper("77/BB-MẪU", "20/11/2026")]);
        var (standard, chosen) = (await app.Figure("meets-standard"), await app.Figure("selection-chosen"));
        var without = await office.Fill($"{url}/decision", [("On", "22/11/2026"), ($"Outcomes[{one.Id}]", "Chosen"), ($"Outcomes[{two.Id}]", "NotChosen"), .. TheirForms.Paper("78/QĐ-MẪU", "22/11/2026")]);
        Assert.Equal(("Chọn lý do không được chọn.", "Nhập nội dung lý do.", "78/QĐ-MẪU"), (without.Beside($"Codes[{two.Id}]"), without.Beside($"Texts[{two.Id}]"), without.Typed("PaperNumber")));
        var decided = await office.Follow(await Decide(office, url, one, two));

        Assert.Contains("Hội đồng xét 2 ứng viên cho 1 chỉ tiêu và quyết định ngày 22/11/2026.", decided.Text, StringComparison.Ordinal);
        await using var db = app.Db();
        var (file, left) = (await db.Set<OfficerFile>().SingleAsync(f => f.Person == one.Person, Cancel), await db.Set<OfficerFile>().SingleAsync(f => f.Person == two.Person, Cancel));
        Assert.Equal((Stage.Selected, (await Board(app, Code)).Decision), (file.StageOn(App.Today)!.Stage, file.StageOn(App.Today)!.Paper));
        Assert.NotEqual(Stage.Selected, left.StageOn(App.Today)!.Stage);
        Assert.Equal((standard + 1, chosen + 1), (await app.Figure("meets-standard"), await app.Figure("selection-chosen")));
        Assert.Single((await app.Last(3)).Select(e => e.Act).Distinct());
        Assert.Contains(Code, (await office.Get(decided.Html.QuerySelectorAll("main dd a[href^='/papers/']")[^1].GetAttribute("href")!)).Text, StringComparison.Ordinal);
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Refuse_the_whole_decision_where_one_file_refuses_and_name_whose(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var url = await Ready(office, places: "2");
        var board = await Board(app, Code);
        var (one, two) = (board.Candidates[0], board.Candidates[1]);
        await Score(office, url, board, one, 0, "90", "9");
        await Score(office, url, board, two, 0, "70", "7");
        await office.Take($"{url}/minutes", [("On", "20/11/2026"), .. TheirForms.Paper("77/BB-MẪU", "20/11/2026")]);
        await office.Take($"{OfficerHead.UrlOf(two.Person)}/stage", ("Stage", "Withdrawn"), ("On", "21/11/2026"), ("Reason", "Chuyển công tác"));
        var before = await app.Changes();

        var refused = await Decide(office, url, one, two, "Chosen");

        Assert.Equal((422, $"{await NameOf(app, two)}: hồ sơ đã rút khỏi nguồn hoặc hết hiệu lực."), (refused.Status, Assert.Single(refused.Problems)));
        Assert.Equal(before, await app.Changes());
        Assert.Null((await Board(app, Code)).DecidedOn);
    }

    [Theory, OnBothDatabases]
    public async Task Keep_the_forms_of_people_who_score_one_board_at_once(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var other = await app.SignedInAs("nhap");
        var url = await Ready(office);
        var board = await Board(app, Code);
        List<(Visitor Visitor, Page Form)> forms = [];
        foreach (var (candidate, member) in from c in board.Candidates from m in board.Members select (c, m))
        {
            var visitor = forms.Count % 2 == 0 ? office : other;
            forms.Add((visitor, await visitor.Get($"{url}/candidates/{candidate.Id}/scores/{member.Id}")));
        }

        var saved = await Task.WhenAll(forms.Select(f => f.Visitor.Submit(f.Form, TheirForms.Form, Points(board, "80", "8"))));

        Assert.Equal([303, 303, 303, 303], saved.Select(s => s.Status));
        var after = await Board(app, Code);
        Assert.All(after.Candidates, c => Assert.Equal(4, c.Scores.Count));
        Assert.Equal(board.Version + 4, after.Version);
        Assert.Empty(app.Faults.Exceptions);
    }

    [Theory, OnBothDatabases]
    public async Task Save_a_form_opened_before_another_was_saved_but_write_over_none_unseen(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var url = await Ready(office);
        var board = await Board(app, Code);
        var (one, two, sheet) = (board.Candidates[0], board.Candidates[1], $"{url}/candidates/{board.Candidates[0].Id}/scores/{board.Members[0].Id}");
        var (mine, same) = (await office.Get(sheet), await office.Get(sheet));
        await Score(office, url, board, two, 1, "70", "7");
        Assert.Equal(303, (await office.Submit(mine, TheirForms.Form, Points(board, "80", "8"))).Status);
        Assert.Equal(303, (await office.Submit(mine, TheirForms.Form, Points(board, "80", "8"))).Status);

        var refused = await office.Submit(same, TheirForms.Form, Points(board, "60", "6"));
        Assert.Equal((422, SelectionProblems.ScoredMeanwhile.Says.Vi), (refused.Status, Assert.Single(refused.Problems)));
        Assert.Equal("60", refused.Typed(SelectionProblems.FieldOf(board.CriteriaInOrder[0])));
        Assert.Equal(303, (await office.Submit(refused, TheirForms.Form)).Status);
        var after = await Board(app, Code);
        Assert.Equal([60, 6], after.Candidates.Single(c => c.Id == one.Id).Scores.OrderByDescending(s => s.Points).Select(s => s.Points));
        Assert.Equal(board.Version + 3, after.Version);
    }

    [Theory, OnBothDatabases]
    public async Task Keep_what_was_typed_and_say_what_is_wrong(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var opened = await office.Fill("/peacekeeping/selections/new", ("Code", "XC-2026-01"), ("Title", "Nguồn"), ("Places", "0"), ("OpenedOn", "31/2/2026"));
        Assert.Equal(("31/2/2026", "0"), (opened.Typed("OpenedOn"), opened.Typed("Places")));
        Assert.All(["Places", "OpenedOn"], field => Assert.NotEqual("", opened.Beside(field)));
        Assert.Equal("Đã có Hội đồng XC-2026-01.", (await office.Fill("/peacekeeping/selections/new", ("Code", "XC-2026-01"), ("Title", "Nguồn"), ("Places", "1"), ("OpenedOn", "1/11/2026"))).Beside("Code"));

        var url = await Opened(office, "1");
        var criteria = await office.Fill($"{url}/criteria", ("Titles[1]", "Ngoại ngữ"), ("Weights[1]", "0"), ("Maxima[1]", "x"));
        Assert.Equal(("Ngoại ngữ", "x"), (criteria.Typed("Titles[1]"), criteria.Typed("Maxima[1]")));
        Assert.All(["Weights[1]", "Maxima[1]"], field => Assert.NotEqual("", criteria.Beside(field)));
        Assert.Contains("chốt tiêu chí rồi mới ghi tên", (await office.Fill($"{url}/candidates/new", ("Person", "SQ-0075"), ("On", "10/11/2026"))).Beside("Person"), StringComparison.Ordinal);
        await office.Take($"{url}/criteria", ("Titles[1]", "Ngoại ngữ"), ("Weights[1]", "60"), ("Maxima[1]", "100"));
        Assert.Equal("Tổng trọng số là 60 %; phải bằng 100 %.", (await office.Fill($"{url}/criteria/fixing", ("On", "10/11/2026"))).Beside("On"));

        var ready = await Ready(office, url: url);
        var board = await Board(app, Code);
        var score = await office.Fill($"{ready}/candidates/{board.Candidates[0].Id}/scores/{board.Members[0].Id}", Points(board, "100", "11"));
        Assert.Equal(("Phỏng vấn: 11 điểm nằm ngoài thang điểm; điểm tối đa là 10.", "100"), (score.Beside(SelectionProblems.FieldOf(board.CriteriaInOrder[1])), score.Typed(SelectionProblems.FieldOf(board.CriteriaInOrder[0]))));
        Assert.Contains("ở trong Hội đồng", (await office.Fill($"{ready}/candidates/new", ("Person", "SQ-0033"), ("On", "11/11/2026"))).Beside("Person"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Show_a_unit_its_own_candidates_and_never_a_score(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var unit = await app.SignedInAs("donvi");
        using var leader = await app.SignedInAs("kieumau");
        var url = SelectionHead.UrlOf((await Board(app, "XC-2026-01")).Id);
        var (whole, cut, seen) = (await office.Get(url), await unit.Get(url), await leader.Get(url));

        Assert.Equal(9, whole.Html.QuerySelector("main table")!.QuerySelectorAll("tbody tr").Length);
        Assert.EndsWith("Châu Văn Gốc", Assert.Single(cut.Html.QuerySelector("main table")!.QuerySelectorAll("tbody th a")).TextContent, StringComparison.Ordinal);
        Assert.Contains("và 8 người ngoài phạm vi của bạn", cut.Text, StringComparison.Ordinal);
        Assert.Equal(9, seen.Html.QuerySelector("main table")!.QuerySelectorAll("tbody tr").Length);
        const string Totals = "td[data-l='Tổng điểm'], td[data-l='Thứ tự']";
        Assert.Equal(18, whole.Html.QuerySelectorAll(Totals).Length);
        Assert.All([cut, seen], page => Assert.Empty(page.Html.QuerySelectorAll(Totals)));
        Assert.Equal(403, (await unit.Get($"{url}/decision")).Status);
        Assert.Equal(403, (await leader.Get($"{url}/candidates/{Guid.NewGuid()}/scores/{Guid.NewGuid()}")).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Reply_to_a_unit_with_its_own_candidates_and_nobody_else_s(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var unit = await app.SignedInAs("donvi");
        var board = await Board(app, "XC-2026-01");
        var url = $"{SelectionHead.UrlOf(board.Id)}/replies/CA-DN";
        List<string> names = [];
        foreach (var candidate in board.Candidates)
        {
            names.Add(await NameOf(app, candidate));
        }

        var others = names.Where(n => n != "Châu Văn Gốc").ToList();
        var (page, own, docx) = (await office.Get(url), await unit.Get(url), await office.Get($"{url}/reply.docx"));
        using var document = WordprocessingDocument.Open(new MemoryStream(docx.Bytes), isEditable: false);
        foreach (var text in (string[])[page.Text, own.Text, document.MainDocumentPart!.Document!.InnerText])
        {
            Assert.Contains("Châu Văn Gốc", text, StringComparison.Ordinal);
            Assert.Contains("Dự phòng 2", text, StringComparison.Ordinal);
            Assert.Contains("69,60", text, StringComparison.Ordinal);
            Assert.Contains("chậm nhất 09/03/2026 (quy tắc SEL-REVIEW, chưa kiểm chứng)", text, StringComparison.Ordinal);
            Assert.All(others, n => Assert.DoesNotContain(n, text, StringComparison.Ordinal));
        }

        Assert.Equal((404, 403, 404), ((await unit.Get(url.Replace("CA-DN", "CA-HP", StringComparison.Ordinal))).Status, (await unit.Get($"{url}/reply.docx")).Status, (await office.Get($"{url}?asOf=2026-02-26")).Status));
        await using var db = app.Db();
        Assert.True(await db.Set<ReadOfPerson>().CountAsync(r => r.Group == SuGia.Kernel.FieldGroup.Appraisal, Cancel) >= 3);
    }

    [Theory, OnBothDatabases]
    public async Task Answer_a_request_for_review_by_a_paper_that_changes_the_result(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var board = await Board(app, "XC-2026-01");
        var url = SelectionHead.UrlOf(board.Id);
        var reserve = board.Candidates.Single(c => c.Results[0].Order == 2);
        await office.Take($"{url}/candidates/{reserve.Id}/reviews/new", ("On", "21/11/2026"), ("AskedBy", "Đơn vị"), ("Reason", "Xin xem lại"));
        var review = (await Board(app, "XC-2026-01")).Candidates.Single(c => c.Id == reserve.Id).Reviews[0];
        (string, string)[] changed = [("Outcome", "Changed"), ("On", "22/11/2026"), ("Reason", "Thiếu điều kiện"), ("Result", "NotChosen"), ("Code", "ConflictOrConduct"), ("Text", "Đang bị xem xét kỷ luật")];
        Assert.Contains("không ngồi trong Hội đồng", (await office.Fill($"{url}/reviews/{review.Id}", [("Person", "SQ-0032"), .. changed, .. TheirForms.Paper("90/QĐ-MẪU", "22/11/2026")])).Beside("Person"), StringComparison.Ordinal);
        Assert.Contains("phải có văn bản", (await office.Fill($"{url}/reviews/{review.Id}", [("Person", "SQ-0040"), .. changed])).Beside("PaperNumber"), StringComparison.Ordinal);
        var page = await office.Take($"{url}/reviews/{review.Id}", [("Person", "SQ-0040"), .. changed, .. TheirForms.Paper("90/QĐ-MẪU", "22/11/2026")]);

        Assert.Contains("quá hạn đề nghị", page.Text, StringComparison.Ordinal);
        Assert.Contains("Đang bị xem xét kỷ luật", page.Text, StringComparison.Ordinal);
        var boards = (await office.Get(OfficerHead.UrlOf(reserve.Person))).Html.QuerySelectorAll("main tr").Single(r => r.TextContent.Contains("XC-2026-01", StringComparison.Ordinal)).TextContent;
        Assert.Contains("Không được chọn", boards, StringComparison.Ordinal);
        using var unit = await app.SignedInAs("donvi");
        var told = await unit.Get(url);
        Assert.Contains("Liên hệ Văn phòng Thường trực", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("kỷ luật", told.Text, StringComparison.Ordinal);
        Assert.Contains("Dự phòng 2", (await unit.Get($"{url}?asOf=2026-11-21")).Text, StringComparison.Ordinal);
        Assert.Contains("Kết quả xem xét lại", (await office.Get(page.Html.QuerySelector("main td a[href^='/papers/']")!.GetAttribute("href")!)).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Are_found_listed_and_told_in_history_without_scores(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var board = await Board(app, "XC-2026-02");
        Assert.Contains("XC-2026-02", (await office.Get("/find?q=XC-2026-02")).Text, StringComparison.Ordinal);
        Assert.Equal(2, (await office.Get("/peacekeeping/selections")).Html.QuerySelectorAll("main table tbody tr").Length);
        Assert.Contains("Đang xét", (await office.Get("/peacekeeping/selections?asOf=2026-11-10")).Text, StringComparison.Ordinal);
        Assert.Contains("Đang lập tiêu chí", (await office.Get("/peacekeeping/selections?asOf=2026-11-08")).Text, StringComparison.Ordinal);
        var history = await office.Get($"/history/{board.Id.Value}");
        Assert.Contains("Chấm điểm ứng viên", history.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("từng là cấp trên trực tiếp", history.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(history.Html.QuerySelectorAll("main tr"), r => r.TextContent.Contains("Điểm", StringComparison.Ordinal) && r.TextContent.Contains("86", StringComparison.Ordinal));
        Assert.Equal((9m, 6m), (await app.Figure("selection-candidates"), await app.Figure("selection-chosen")));
        Assert.Equal(6m / 9m, await app.Figure("selection-chosen-share"), 6);
        foreach (var code in (string[])["selection-candidates", "selection-chosen", "selection-chosen-share"])
        {
            Assert.Equal(200, (await office.Get($"/figures/peacekeeping.{code}")).Status);
        }
    }

    private static async Task<string> Opened(Visitor office, string places)
    {
        var pressed = await office.Fill("/peacekeeping/selections/new", ("Code", Code), ("Title", "Nguồn chung"), ("Places", places), ("OpenedOn", "1/11/2026"));
        return pressed.Location!.Split('?')[0];
    }

    /// <summary>A board of two members, two criteria and two candidates.</summary>
    private static async Task<string> Ready(Visitor office, string places = "1", string? url = null)
    {
        url ??= await Opened(office, places);
        await office.Take($"{url}/members/new", ("Person", "SQ-0032"), ("Role", "Chair"), ("On", "2/11/2026"));
        await office.Take($"{url}/members/new", ("Person", "SQ-0033"), ("Role", "Member"), ("On", "2/11/2026"));
        await office.Take($"{url}/criteria", ("Titles[1]", "Ngoại ngữ"), ("Weights[1]", "60"), ("Maxima[1]", "100"), ("Titles[2]", "Phỏng vấn"), ("Weights[2]", "40"), ("Maxima[2]", "10"));
        await office.Take($"{url}/criteria/fixing", ("On", "10/11/2026"));
        await office.Take($"{url}/candidates/new", ("Person", "SQ-0075"), ("On", "11/11/2026"));
        await office.Take($"{url}/candidates/new", ("Person", "SQ-0076"), ("On", "11/11/2026"));
        return url;
    }

    private static Task<Page> Score(Visitor office, string url, Selection board, SelectionCandidate candidate, int member, params string[] points) =>
        office.Take($"{url}/candidates/{candidate.Id}/scores/{board.Members[member].Id}", Points(board, points));

    private static (string, string)[] Points(Selection board, params string[] points) => [.. board.CriteriaInOrder.Zip(points, (c, p) => (SelectionProblems.FieldOf(c), p))];

    private static Task<Page> Decide(Visitor office, string url, SelectionCandidate one, SelectionCandidate two, string second = "NotChosen") => office.Fill(
        $"{url}/decision",
        [
            ("On", "22/11/2026"), ($"Outcomes[{one.Id}]", "Chosen"), ($"Outcomes[{two.Id}]", second), ($"Codes[{two.Id}]", "NoPlaceLeft"), ($"Texts[{two.Id}]", "Hết chỉ tiêu của đợt"),
            .. TheirForms.Paper("78/QĐ-MẪU", "22/11/2026"),
        ]);

    private static async Task<Selection> Board(App app, string code)
    {
        await using var db = app.Db();
        var board = await db.Set<Selection>().AsNoTracking().SingleAsync(s => s.Code == code, Cancel);
        return board;
    }

    private static async Task<string> NameOf(App app, SelectionCandidate candidate)
    {
        await using var db = app.Db();
        return await db.Set<Person>().Where(p => p.Id == candidate.Person).Select(p => p.FullName).SingleAsync(Cancel);
    }
}
