using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Training_pages
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Lead_from_a_programme_to_a_grid_of_attendance_and_to_certificates(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var session = await NewSession(office);
        var edition = (await office.Get($"{session}/programme")).Html.QuerySelectorAll("#Edition option").Single(o => o.TextContent.Contains("CT-IPO", StringComparison.Ordinal)).GetAttribute("value")!;
        await office.Take($"{session}/programme", ("Edition", edition));
        await office.Take($"{session}/instructors/new", ("Name", "D. Mẫu, Trung tâm đối tác"));

        var grid = await office.Get($"{session}/lessons/1");
        var fields = grid.Html.QuerySelectorAll("input[name^='Hours[']").Select(i => i.GetAttribute("name")!).ToList();
        Assert.Equal(2, fields.Count);
        var book = await office.Take($"{session}/lessons/1", ("HeldOn", "12/10/2026"), ("GivenHours", "3"), (fields[0], "3"), (fields[1], "0"));
        Assert.Contains("khác dự kiến", book.Text, StringComparison.Ordinal);

        await TakeStep(office, session, "Attended", "12/10/2026", 2);
        await TakeStep(office, session, "Passed", "16/10/2026", 1);
        var course = await office.Take($"{session}/certificates", ("On", "20/10/2026"));
        Assert.Contains("01/GCN-MAU-Own-1", course.Text, StringComparison.Ordinal);
        Assert.Contains("dự 100 % số giờ", course.Text, StringComparison.Ordinal);
        Assert.Contains("dự 0 % số giờ", course.Text, StringComparison.Ordinal);

        using ZipArchive zip = new(new MemoryStream((await office.Get($"{session}/certificates.zip")).Bytes));
        Assert.StartsWith("01_GCN-MAU-Own-1", Assert.Single(zip.Entries).FullName, StringComparison.Ordinal);
        var link = course.Html.QuerySelectorAll("main td a[download]").Single().GetAttribute("href")!;
        using var docx = WordprocessingDocument.Open(new MemoryStream((await office.Get(link)).Bytes), isEditable: false);
        Assert.Contains("Số: 01/GCN-MAU-Own-1", docx.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", docx.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
        Assert.Contains("has completed the course “Sample course”", docx.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
        Assert.Empty(new OpenXmlValidator().Validate(docx, Cancel).Select(e => e.Description));
    }

    [Theory, OnBothDatabases]
    public async Task Refuse_a_certificate_without_a_pass_and_a_result_before_the_end(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var session = await NewSession(office);
        await TakeStep(office, session, "Attended", "12/10/2026", 2);
        var before = await app.Changes();

        var early = await Ticked(office, $"{session}/steps", ("Step", "Passed"), ("On", "15/10/2026"));
        var refused = await Ticked(office, $"{session}/certificates", ("On", "20/10/2026"));

        Assert.Contains("chưa thể có kết quả trước ngày ấy", early.Beside("On"), StringComparison.Ordinal);
        Assert.Contains("chưa hoàn thành khóa nên không cấp giấy chứng nhận", refused.Beside("Officers"), StringComparison.Ordinal);
        Assert.Equal("20/10/2026", refused.Typed("On"));
        Assert.Equal(before, await app.Changes());
        Assert.Equal(404, (await office.Get($"{session}/certificates.zip")).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Say_beside_each_name_who_was_there_too_long_and_keep_what_was_typed(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var lesson = await SampleLesson(app, 1);
        var grid = await office.Get(lesson);
        var name = grid.Html.QuerySelectorAll("input[name^='Hours[']")[1].GetAttribute("name")!;

        var refused = await office.Submit(grid, TheirForms.Form, (name, "9"), ("HeldOn", "1/1/2025"));

        Assert.Equal("Dự 9 giờ, dài hơn bài giảng 2 giờ.", refused.Beside(name));
        Assert.Contains("Ngày giảng phải từ 10/03/2025 đến 04/04/2025", refused.Beside("HeldOn"), StringComparison.Ordinal);
        Assert.Equal("9", refused.Typed(name));
    }

    [Theory, OnBothDatabases]
    public async Task Save_a_grid_once_when_pressed_twice_and_tell_of_a_change_in_between(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var lesson = await SampleLesson(app, 1);
        var (first, stale) = (await office.Get(lesson), await office.Get(lesson));
        var name = first.Html.QuerySelectorAll("input[name^='Hours[']")[0].GetAttribute("name")!;
        var before = await app.Changes();

        Assert.Equal(303, (await office.Submit(first, TheirForms.Form, (name, "1"))).Status);
        Assert.Equal(303, (await office.Submit(first, TheirForms.Form, (name, "1"))).Status);
        Assert.Equal(before + 1, await app.Changes());
        var told = await office.Submit(stale, TheirForms.Form, (name, "2"));

        Assert.Equal(422, told.Status);
        Assert.Contains("đã sửa hồ sơ này", told.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Show_a_unit_its_own_people_only_and_stay_small(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var unit = await app.SignedInAs("donvi");
        var (course, session) = await SampleSession(app);
        var (whole, cut) = (await office.Get($"{course}?session={session}"), await unit.Get($"{course}?session={session}"));
        var (all, seen) = (RosterOf(whole), RosterOf(cut));

        Assert.Equal(13, all);
        Assert.InRange(seen, 0, all - 1);
        Assert.Contains($"và {all - seen} người ngoài phạm vi của bạn", cut.Text, StringComparison.Ordinal);
        Assert.Equal(403, (await unit.Get($"{course}/sessions/{session}/certificates.zip")).Status);
        Assert.Equal(403, (await unit.Get($"{course}/sessions/{session}/lessons/1")).Status);
        foreach (var page in new[] { whole, await office.Get($"{course}/sessions/{session}/lessons"), await office.Get($"{course}/sessions/{session}/lessons/1"), await office.Get($"{course}/sessions/{session}/instructors/new"), await office.Get($"{course}/sessions/{session}/certificates") })
        {
            Assert.Equal(200, page.Status);
            Assert.InRange(page.Bytes.Length, 1, 30 * 1024);
        }
    }

    [Theory, OnBothDatabases]
    public async Task List_who_has_not_reported_until_the_report_is_recorded(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var unit = await app.SignedInAs("donvi");
        var waiting = await office.Get(ListUnreported.Url);
        var rows = waiting.Html.QuerySelectorAll("main tbody tr").Length;
        Assert.Equal(3, rows);
        Assert.Contains($"{App.Today.DayNumber - new DateOnly(2024, 5, 17).DayNumber}", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("người ngoài phạm vi của bạn", (await unit.Get(ListUnreported.Url)).Text, StringComparison.Ordinal);

        var course = waiting.Html.QuerySelectorAll("main tbody a[href*='session=']")[0].GetAttribute("href")!;
        var form = (await office.Get(course)).Html.QuerySelector("main a[href$='/reports']")!.GetAttribute("href")!;
        var early = await Ticked(office, form, 1, ("On", "16/5/2024"));
        Assert.Contains("Báo cáo sau khóa học", early.Beside("On"), StringComparison.Ordinal);
        Assert.Equal(303, (await Ticked(office, form, 1, ("On", "20/11/2026"))).Status);

        Assert.Equal(rows - 1, (await office.Get(ListUnreported.Url)).Html.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal(rows, (await office.Get($"{ListUnreported.Url}?asOf=2026-11-19")).Html.QuerySelectorAll("main tbody tr").Length);
    }

    [Theory, OnBothDatabases]
    public async Task Warn_under_the_tour_of_a_failed_induction_with_its_rule(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        await using var db = app.Db();
        var tour = await db.Set<Tour>().FirstAsync(t => t.ArrivedOn!.Earliest == new DateOnly(2026, 3, 15) && !t.Inductions.Any(), Cancel);
        var form = $"{OfficerHead.UrlOf(tour.Person)}/tours/{tour.Id}/induction";

        var refused = await office.Fill(form, ("FirstOn", "14/3/2026"), ("DrivingPassed", "false"));
        Assert.Contains("Trước ngày đến phái bộ 15/03/2026", refused.Beside("FirstOn"), StringComparison.Ordinal);
        Assert.Equal("Nhập ngày kiểm tra lái xe.", refused.Beside("DrivenOn"));
        var shown = await office.Take(form, ("FirstOn", "18/3/2026"), ("LastOn", "25/3/2026"), ("Passed", "true"), ("DrivenOn", "20/3/2026"), ("DrivingPassed", "false"));

        Assert.Contains("về nước bằng chi phí quốc gia", shown.Text, StringComparison.Ordinal);
        Assert.Contains("TR-07", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("về nước bằng chi phí quốc gia", (await office.Get($"{OfficerHead.UrlOf(tour.Person)}?asOf=2026-03-19")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Open_a_programme_and_a_material_and_say_what_is_wrong(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var programme = await office.Take(
            $"{ListProgrammes.Url}/new", ("Code", "CT-MAU"), ("TitleVi", "Chương trình mẫu"), ("TitleEn", "Sample programme"), ("Purpose", "Induction"), ("Label", "2026"), ("FirstOn", "1/6/2026"));
        var filling = programme.Html.QuerySelector("main a[href$='/filling']")!.GetAttribute("href")!;
        var filled = await office.Take(filling);
        Assert.Equal(45, filled.Html.QuerySelectorAll("main table tbody tr").Length);
        Assert.InRange(filled.Bytes.Length, 1, 30 * 1024);
        var nonsense = await office.Submit(await office.Get(filling.Replace("filling", "1", StringComparison.Ordinal)), "main form[method=post]:not([action$='/removal'])", ("PlannedHours", "400"), ("Place", "46"));
        Assert.Contains("ngoài khoảng", nonsense.Beside("PlannedHours"), StringComparison.Ordinal);
        var overlapping = await office.Fill($"{programme.Url.Split('?')[0]}/editions/new", ("Label", "2026.2"), ("FirstOn", "1/6/2026"));
        Assert.Contains("Bản mới phải có hiệu lực sau bản 2026", overlapping.Beside("FirstOn"), StringComparison.Ordinal);
        Assert.Equal("Mã CT-MAU đã có.", (await office.Fill(
            $"{ListProgrammes.Url}/new", ("Code", "CT-MAU"), ("TitleVi", "Khác"), ("TitleEn", "Other"), ("Purpose", "Induction"), ("Label", "1"), ("FirstOn", "1/6/2026"))).Beside("Code"));

        var material = await office.Take($"{ListMaterials.Url}/new", ("Code", "TL-MAU"), ("TitleVi", "Tài liệu mẫu"), ("TitleEn", "Sample material"), ("Kind", "Sop"), ("Owner", "Liên hợp quốc"));
        var edition = $"{material.Url.Split('?')[0]}/editions/new";
        await office.Take(edition, ("Label", "1"), ("Language", "Anh"), ("IssuedOn", "1/3/2024"), ("Origin", "UnitedNations"));
        var superseded = (await office.Get(edition)).Html.QuerySelectorAll("#Supersedes option")[1].GetAttribute("value")!;
        var before = await office.Fill(edition, ("Label", "2"), ("Language", "Anh"), ("IssuedOn", "1/2/2024"), ("Origin", "UnitedNations"), ("Supersedes", superseded));
        Assert.Contains("Bản mới phải ban hành sau bản 1", before.Beside("IssuedOn"), StringComparison.Ordinal);
        Assert.Equal(("2", "1/2/2024"), (before.Typed("Label"), before.Typed("IssuedOn")));
    }

    [Theory, OnBothDatabases]
    public async Task List_programmes_and_materials_by_the_edition_of_the_day(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        Assert.Equal(["2025", "2022"], new[] { await Row(office, ListProgrammes.Url, "CT-IPO", "2026-11-22"), await Row(office, ListProgrammes.Url, "CT-IPO", "2024-12-31") }.Select(r => r[2]));
        Assert.Equal(["2025", "2022"], new[] { await Row(office, ListMaterials.Url, "GT-IPO", "2026-11-22"), await Row(office, ListMaterials.Url, "GT-IPO", "2024-12-08") }.Select(r => r[3]));
        Assert.Equal(("2", "Việt"), (await Row(office, ListMaterials.Url, "TL-CPTM", "2026-11-22")) is var row ? (row[^1], row[4]) : default);
        Assert.Equal(200, (await office.Get($"{ListMaterials.Url}?as=csv")).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Count_as_many_tours_without_a_trained_replacement_as_the_figure(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var page = await office.Get(ShowNeeds.Url);
        var rows = page.Html.QuerySelectorAll("main table tbody tr").Select(r => r.QuerySelectorAll("td.n").Select(c => int.Parse(c.TextContent.Trim(), System.Globalization.CultureInfo.InvariantCulture)).ToList()).ToList();

        Assert.NotEmpty(rows);
        Assert.Equal(await app.Figure("training-needed"), rows.Sum(r => r[2]));
        Assert.Equal(rows.Sum(r => r[2]), rows.Sum(r => r[3]) + rows.Sum(r => r[4]));
        Assert.Equal(Math.Min(await app.Figure("trained-available"), rows.Sum(r => r[2])), rows.Sum(r => r[3]));
        Assert.Contains("TOUR-REPL-START", page.Text, StringComparison.Ordinal);
        Assert.Contains("NOM-06", page.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Need_one_fewer_when_a_trained_officer_is_nominated_for_the_post(Engine engine)
    {
        await using var app = await App.Start(engine);
        await using var db = app.Db();
        var (needed, free) = (await app.Figure("training-needed"), await app.Figure("trained-available"));
        var (untrained, trained) = (await Nominee(db, isTrained: false), await Nominee(db, isTrained: true));
        var posts = await db.Set<Presence>().Where(p => p.Kind == PresenceKind.Decided && p.FirstOn <= App.Today && p.LastOn >= App.Today && p.LastOn <= App.Today.AddDays(365) && p.Post != null
            && !db.Set<Nomination>().Any(n => n.Post == p.Post && n.EndedOn == null)).OrderBy(p => p.Id).Take(2).ToListAsync(Cancel);

        await Nominate(app, untrained, posts[0]);
        Assert.Equal(needed, await app.Figure("training-needed"));
        await Nominate(app, trained, posts[1]);
        Assert.Equal(needed - 1, await app.Figure("training-needed"));
        Assert.Equal(free - 1, await app.Figure("trained-available"));
        await using var asking = app.Services.CreateAsyncScope();
        var proven = await asking.ServiceProvider.GetRequiredService<IFigures>().Value("peacekeeping.training-needed", App.Today, Scope.Of(Scope.MissionKey, "UNMISS"), Cancel);
        Assert.InRange(proven.Records, 1, (long)needed - 1);
    }

    private static async Task<Modules.Organisation.Contract.PersonId> Nominee(SuGia.Data.AppDb db, bool isTrained) => await db.Set<OfficerFile>()
        .Where(f => f.Participations.Any(p => p.IsFirstOwnPass) == isTrained && f.Nominations.All(n => n.EndedOn != null) && !db.Set<Presence>().Any(p => p.Person == f.Person && p.LastOn >= App.Today)
            && (!isTrained || f.Attempts.Any(a => a.CountedFrom <= App.Today && a.CountedUntil >= App.Today)))
        .OrderBy(f => f.Id).Select(f => f.Person).FirstAsync(Cancel);

    private static async Task Nominate(App app, Modules.Organisation.Contract.PersonId person, Presence presence)
    {
        await using var db = app.Db();
        var file = await db.Set<OfficerFile>().SingleAsync(f => f.Person == person, Cancel);
        var nominated = Said.Taken(file.Nominate(presence.Mission, presence.Post, App.Today, null, App.Today));
        db.Record(file, nominated, new(Guid.CreateVersion7(), Reader.System.Id, null, "", new(App.Today.ToDateTime(new(9, 0)), TimeSpan.FromHours(7))));
        await db.SaveChangesAsync(Cancel);
    }

    /// <summary>The cells of one line of a list.</summary>
    private static async Task<IReadOnlyList<string>> Row(Visitor visitor, string list, string code, string asOf)
    {
        var rows = (await visitor.Get($"{list}?asOf={asOf}")).Html.QuerySelectorAll("main table tbody tr");
        return [.. rows.Single(r => r.TextContent.Contains(code, StringComparison.Ordinal)).Children.Select(c => c.TextContent.Trim())];
    }

    private static int RosterOf(Page page) => page.Html.QuerySelectorAll("main table")[^1].QuerySelectorAll("tbody tr").Length;

    /// <summary>The own session of March 2025.</summary>
    private static async Task<(string Course, Guid Session)> SampleSession(App app)
    {
        await using var db = app.Db();
        var course = await db.Set<Course>().SingleAsync(c => c.Code == "CPTM-01", Cancel);
        return (ShowCourses.UrlOf(course.Id), course.Sessions.Single(s => s.CertificatesIssued != null).Id);
    }

    private static async Task<string> SampleLesson(App app, int order)
    {
        var (course, session) = await SampleSession(app);
        return $"{course}/sessions/{session}/lessons/{order}";
    }

    private static async Task<string> NewSession(Visitor office)
    {
        var course = (await office.Take("/peacekeeping/courses/new", ("Code", "MAU-Own"), ("TitleVi", "Khóa mẫu"), ("TitleEn", "Sample course"), ("Kind", "Own"), ("Provider", "Trường mẫu"))).Url;
        var planned = await office.Take($"{course}/sessions/new", ("FirstOn", "12/10/2026"), ("LastOn", "16/10/2026"), ("Place", "Hà Nội"));
        var session = planned.Html.QuerySelector("main .acts a[href$='/officers']")!.GetAttribute("href")!.Replace("/officers", "", StringComparison.Ordinal);
        await office.Take($"{session}/officers", ("Officers", "SQ-0075\nSQ-0076"), ("On", "1/10/2026"));
        return session;
    }

    private static async Task TakeStep(Visitor office, string session, string step, string on, int many) =>
        Assert.Equal(303, (await Ticked(office, $"{session}/steps", many, ("Step", step), ("On", on))).Status);

    private static Task<Page> Ticked(Visitor office, string url, params IEnumerable<(string Name, string Value)> fields) => Ticked(office, url, int.MaxValue, fields);

    /// <summary>Fills a form with the first officers ticked.</summary>
    private static async Task<Page> Ticked(Visitor office, string url, int many, params IEnumerable<(string Name, string Value)> fields)
    {
        var page = await office.Get(url);
        var officers = page.Html.QuerySelectorAll("input[name=Officers]").Take(many).Select(i => ("Officers", i.GetAttribute("value")!));
        var hidden = page.Html.QuerySelectorAll($"{TheirForms.Form} input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!));
        return await office.Post(url, [.. hidden, .. officers, .. fields]);
    }
}
