using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Organisation;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Imports;

/// <summary>A row whose key is recorded shows what it changes, and changes it by the rules.</summary>
public sealed class Correcting_by_a_file
{
    private const string Tour = "Mã sĩ quan,Phái bộ,Vị trí,Tổ công tác số,Ngày đầu,Ngày cuối,Số quyết định,Ngày ký,Trích yếu,Công hàm LHQ,Lên đường,Về nước\n";
    private const string First = "SQ-0076,UNMISS,UNMISS-01,8,01/2026,12/2026,88/QĐ-CTN,20/12/2025,Về việc cử sĩ quan,NV-12,,\n";

    [Theory, OnBothDatabases]
    public async Task A_rank_takes_the_rank_that_the_file_says_of_the_same_day(Engine engine)
    {
        await using var app = await App.Start(engine);
        await Added(app, "ranks", "Mã,Cấp bậc,Từ ngày\nSQ-0032,Thượng tá,01/11/2026\n");

        var change = await Corrected(app, "ranks", "Mã,Cấp bậc,Từ ngày\nSQ-0032,Đại tá,01/11/2026\n", "RankCorrected");

        Assert.Equal("Rank: Thượng tá → Đại tá", change);
        Assert.Equal(Rank.SeniorColonel, (await Person(app, "SQ-0032")).Ranks.Single(r => r.FirstOn == new DateOnly(2026, 11, 1)).Rank);
    }

    [Theory, OnBothDatabases]
    public async Task An_appointment_that_is_the_main_one_no_more_gives_its_days_back(Engine engine)
    {
        await using var app = await App.Start(engine);
        await Added(app, "appointments", "Mã,Đơn vị,Chức vụ,Từ ngày\nSQ-0032,CA-DN,Đội trưởng,01/11/2026\n");
        var before = (await Person(app, "SQ-0032")).Appointments.Single(a => a.LastOn == new DateOnly(2026, 10, 31));

        var change = await Corrected(app, "appointments", "Mã,Đơn vị,Chức vụ,Từ ngày,Chức vụ chính\nSQ-0032,CA-DN,Phó đội trưởng,01/11/2026,Không\n", "AppointmentCorrected");

        var person = await Person(app, "SQ-0032");
        Assert.Equal("Post: Đội trưởng → Phó đội trưởng; IsMain: Có → Không", change);
        Assert.Equal(("Phó đội trưởng", false, null), Said(person.Appointments.Single(a => a.FirstOn == new DateOnly(2026, 11, 1))));
        Assert.Null(person.Appointments.Single(a => a.Id == before.Id).LastOn);

        static (string, bool, DateOnly?) Said(Appointment appointment) => (appointment.Post, appointment.IsMain, appointment.LastOn);
    }

    [Theory, OnBothDatabases]
    public async Task A_row_that_begins_the_day_after_a_tour_extends_it_and_says_so(Engine engine)
    {
        await using var app = await App.Start(engine);
        await Added(app, "deployments", Tour + First);
        const string more = Tour + "SQ-0076,UNMISS,UNMISS-01,,01/2027,06/2027,99/QĐ-CTN,20/11/2026,Về việc gia hạn,NV-40,,\n";

        Assert.Contains("ghi là gia hạn", string.Join(' ', (await app.Try("deployments", more)).Plan.Notes.Select(n => n.Says.Vi)), StringComparison.Ordinal);
        await Added(app, "deployments", more);

        var tour = Assert.Single((await FileOf(app, "SQ-0076")).Tours);
        Assert.Equal([SegmentKind.Initial, SegmentKind.Extension], tour.Segments.OrderBy(s => s.First.Earliest).Select(s => s.Kind));
        Assert.Equal(new DateOnly(2027, 6, 30), tour.DecidedLastOn);
    }

    [Theory, OnBothDatabases]
    public async Task A_row_that_begins_a_day_later_opens_a_tour_of_its_own(Engine engine)
    {
        await using var app = await App.Start(engine);
        await Added(app, "deployments", Tour + First);
        await Added(app, "deployments", Tour + "SQ-0076,UNMISS,UNMISS-01,,02/01/2027,30/06/2027,99/QĐ-CTN,20/11/2026,Về việc cử sĩ quan,NV-40,,\n");
        Assert.Equal(2, (await FileOf(app, "SQ-0076")).Tours.Count);
    }

    [Theory, OnBothDatabases]
    public async Task A_course_and_its_session_take_other_names_days_and_places(Engine engine)
    {
        await using var app = await App.Start(engine);
        await Added(app, "courses", "Mã khóa,Tên khóa,Loại khóa,Đơn vị tổ chức,Ngày đầu,Ngày cuối,Nơi học\nTH-01,Khóa thử,Đối tác,Úc,01/09/2026,20/09/2026,Hà Nội\n");

        var change = await Corrected(app, "courses", "Mã khóa,Tên khóa,Ngày đầu,Ngày cuối,Nơi học\nTH-01,Khóa đã sửa,01/09/2026,25/09/2026,\n", "CourseCorrected", "SessionCorrected");

        var course = await app.Db().Set<Course>().SingleAsync(c => c.Code == "TH-01", Cancel);
        Assert.Equal("TitleVi: Khóa thử → Khóa đã sửa; LastOn: 20/09/2026 → 25/09/2026", change);
        Assert.Equal(("Khóa đã sửa", "Úc", "Hà Nội"), (course.TitleVi, course.Provider, Assert.Single(course.Sessions).Place));
        Assert.Contains("khoa da sua", course.Folded, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_kind_of_a_course_with_sessions_stays_and_the_cell_is_named()
    {
        await using var app = await App.Start(Engine.Sqlite);

        var fault = Assert.Single((await app.Try("courses", "Mã khóa,Loại khóa\nCPTM-01,Đối tác\n")).Plan.Faults);

        Assert.Equal((2, 1), (fault.Line, fault.Column));
        Assert.Contains("its kind stays", fault.Says.En, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_pass_becomes_a_failure_and_is_counted_no_more(Engine engine)
    {
        await using var app = await App.Start(engine);
        const string head = "Đợt,Mã sĩ quan,Bước,Ngày\n";
        await Added(app, "course-results", head + "CPTM-01/4,SQ-0076,Đề xuất,01/03/2025\nCPTM-01/4,SQ-0076,Tham dự,10/03/2025\nCPTM-01/4,SQ-0076,Đạt,04/04/2025\n");
        Assert.True((await FileOf(app, "SQ-0076")).Participations.Single().IsFirstOwnPass);

        var change = await Corrected(app, "course-results", head + "CPTM-01/4,SQ-0076,Không đạt,05/04/2025\n", "TrainingStepCorrected");

        var held = (await FileOf(app, "SQ-0076")).Participations.Single();
        Assert.Equal("Step: Đạt → Không đạt; On: 04/04/2025 → 05/04/2025", change);
        Assert.Equal((null, new DateOnly(2025, 4, 5), null, false), (held.PassedOn, held.FailedOn, held.PassEnteredOn, held.IsFirstOwnPass));
    }

    [Theory]
    [InlineData("Tham dự,05/04/2025", "In order"), InlineData("Đề xuất,11/03/2025", "In order"), InlineData("Đạt,09/03/2025", "In order"), InlineData("Đạt,01/01/2030", "not come")]
    public async Task A_step_that_would_stand_out_of_order_is_refused_at_its_day(string step, string says)
    {
        await using var app = await App.Start(Engine.Sqlite);
        const string head = "Đợt,Mã sĩ quan,Bước,Ngày\n";
        await Added(app, "course-results", head + "CPTM-01/4,SQ-0076,Đề xuất,01/03/2025\nCPTM-01/4,SQ-0076,Tham dự,10/03/2025\nCPTM-01/4,SQ-0076,Đạt,04/04/2025\n");

        var fault = Assert.Single((await app.Try("course-results", head + $"CPTM-01/4,SQ-0076,{step}\n")).Plan.Faults);

        Assert.Equal((2, 3), (fault.Line, fault.Column));
        Assert.Contains(says, fault.Says.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pass_and_a_failure_of_one_session_are_the_same_key()
    {
        await using var app = await App.Start(Engine.Sqlite);

        var plan = (await app.Try("course-results", "Đợt,Mã sĩ quan,Bước,Ngày\nCPTM-01/4,SQ-0076,Đạt,04/04/2025\nCPTM-01/4,SQ-0076,Không đạt,04/04/2025\n")).Plan;

        Assert.Contains(plan.Faults, f => f.Line == 3 && f.Says.En.Contains("line 2", StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task A_passed_assessment_becomes_a_failed_one_with_its_stage(Engine engine)
    {
        await using var app = await App.Start(engine);
        const string head = "Mã sĩ quan,Ngày sát hạch,Ngôn ngữ,Kết quả,Đọc,Lái xe\n";
        await Added(app, "clearances", head + "SQ-0076,01/10/2026,Anh,Đạt,81 %,Đạt\n");
        Assert.Equal(Stage.Cleared, (await FileOf(app, "SQ-0076")).StageOn(new(2026, 10, 1))!.Stage);

        var change = await Corrected(app, "clearances", head + "SQ-0076,01/10/2026,Anh,Không đạt,,không đạt\n", "AmsResultCorrected");

        var file = await FileOf(app, "SQ-0076");
        var attempt = Assert.Single(file.Attempts);
        Assert.Equal("Passed: Đạt → Không đạt; ClearedFrom: 01/10/2026 → xóa; Driving: Đạt · Đạt → không đạt · Không đạt", change);
        Assert.Equal((false, null, null, null, false), (attempt.Passed, attempt.ClearedFrom, attempt.ClearedUntil, attempt.CountedFrom, attempt.IsFirstPass));
        Assert.Equal(["81 %", "không đạt"], attempt.Scores.OrderBy(s => s.Component).Select(s => s.Score));
        Assert.Equal(Stage.AmsFailed, file.StageOn(new(2026, 10, 1))!.Stage);
    }

    [Theory, OnBothDatabases]
    public async Task A_tour_takes_other_days_another_post_decision_and_reference(Engine engine)
    {
        await using var app = await App.Start(engine);
        await Added(app, "deployments", Tour + First);

        var change = await Corrected(app, "deployments", Tour + "SQ-0076,UNMISS,UNMISS-02,,01/2026,11/2026,89/QĐ-CTN,22/12/2025,Về việc điều chỉnh,NV-13,,\n", "TourCorrected");

        var file = await FileOf(app, "SQ-0076");
        var (tour, decided) = (Assert.Single(file.Tours), file.Stages.Single(s => s.Stage is Stage.Decided));
        Assert.Equal("Post: UNMISS-01 → UNMISS-02; Last: 12/2026 → 11/2026; PaperNumber: 88/QĐ-CTN → 89/QĐ-CTN; PaperSignedOn: 20/12/2025 → 22/12/2025; UnReference: NV-12 → NV-13", change);
        Assert.Equal((new DateOnly(2026, 11, 30), tour.Segments[0].Decision), (tour.DecidedLastOn!.Value, decided.Paper));
        Assert.Equal((new DateOnly(2025, 12, 22), tour.Post), (decided.FirstOn, Assert.Single(tour.Presences).Post));
        Assert.NotNull(tour.Team);
    }

    [Theory, OnBothDatabases]
    public async Task Another_post_alone_reaches_the_days_that_figures_count(Engine engine)
    {
        await using var app = await App.Start(engine);
        await Added(app, "deployments", Tour + First);

        await Corrected(app, "deployments", Tour + "SQ-0076,UNMISS,UNMISS-02,,01/2026,12/2026,,,,,,\n", "TourCorrected");

        var tour = Assert.Single((await FileOf(app, "SQ-0076")).Tours);
        Assert.Equal(tour.Post, Assert.Single(tour.Presences).Post);
    }

    [Theory, OnBothDatabases]
    public async Task A_first_day_is_corrected_where_the_decision_names_the_tour(Engine engine)
    {
        await using var app = await App.Start(engine);
        await Added(app, "deployments", Tour + First);

        var change = await Corrected(app, "deployments", Tour + "SQ-0076,UNMISS,,,15/01/2026,12/2026,88/QĐ-CTN,20/12/2025,,,,\n", "TourCorrected");

        Assert.Equal("First: 01/2026 → 15/01/2026", change);
        Assert.Equal(new DateOnly(2026, 1, 15), Assert.Single((await FileOf(app, "SQ-0076")).Tours).DecidedFirstOn);
    }

    [Theory, OnBothDatabases]
    public async Task Two_rows_of_one_decision_are_two_tours(Engine engine)
    {
        await using var app = await App.Start(engine);

        await Added(app, "deployments", Tour + First + "SQ-0076,UNMISS,,,01/2027,12/2027,88/QĐ-CTN,20/12/2025,Về việc cử sĩ quan,,,\n");

        Assert.Equal(2, (await FileOf(app, "SQ-0076")).Tours.Count);
    }

    [Theory, OnBothDatabases]
    public async Task Actual_days_are_added_to_a_tour_and_its_stages_follow(Engine engine)
    {
        await using var app = await App.Start(engine);
        await Added(app, "deployments", Tour + First);

        var change = await Corrected(app, "deployments", Tour + "SQ-0076,UNMISS,,,01/2026,12/2026,,,,,12/01/2026,30/10/2026\n", "JourneyRecorded");

        var file = await FileOf(app, "SQ-0076");
        Assert.Equal("LeftHomeOn: trống → 12/01/2026; CameHomeOn: trống → 30/10/2026", change);
        Assert.Equal([(Stage.Serving, new(2026, 1, 12)), (Stage.Returned, new DateOnly(2026, 10, 30))], file.Stages.Where(s => s.Stage is Stage.Serving or Stage.Returned).OrderBy(s => s.FirstOn).Select(s => (s.Stage, s.FirstOn)));
    }

    [Theory]
    [InlineData("01/2026,12/2025,,,,,,", 5, "before the first")]
    [InlineData("01/2026,03/2027,,,,,,", 5, "overlaps another decided tour", 4)]
    [InlineData("01/2026,12/2030,,,,,,", 5, "extend the tour")]
    [InlineData("01/2026,12/2026,89/QĐ-CTN,30/12/2026,Trích yếu,,,", 7, "has not come yet")]
    [InlineData("01/2026,12/2026,–,,,,,", 6, "cannot be cleared")]
    [InlineData("01/2026,12/2026,,,,,30/10/2026,12/01/2026", 11, "in order")]
    public async Task What_the_rules_of_a_tour_refuse_is_named_by_row_and_cell(string cells, int column, string says, int? instead = null)
    {
        await using var app = await App.Start(Engine.Sqlite);
        var next = says.StartsWith("extend", StringComparison.Ordinal) ? "" : "SQ-0076,UNMISS,,,02/2027,12/2027,90/QĐ-CTN,20/12/2025,Về việc cử sĩ quan,,,\n";
        await Added(app, "deployments", Tour + First + next);

        var fault = Assert.Single((await app.Try("deployments", Tour + $"SQ-0076,UNMISS,,,{cells}\n")).Plan.Faults);

        Assert.Equal((2, instead ?? column), (fault.Line, fault.Column));
        Assert.Contains(says, fault.Says.En, StringComparison.Ordinal);
    }

    /// <summary>What the first row changes, as the dry run shows it; then takes the file, and finds these events and no other.</summary>
    private static async Task<string> Corrected(App app, string kind, string csv, params string[] events)
    {
        var plan = (await app.Try(kind, csv)).Plan;
        Assert.Equal([], plan.Faults.Select(f => $"{f.Line}/{f.Column}: {f.Says.En}"));
        Assert.Equal((0, 1, 0), (plan.Added, plan.Changed, plan.Same));
        var import = await app.Take(kind, csv);
        var said = await app.Db().Set<LedgerEntry>().Where(e => e.Act == import && e.Event != "FileImported" && e.Event != "PaperRegistered").OrderBy(e => e.Sequence).Select(e => e.Event).ToListAsync(Cancel);
        Assert.Equal(events, said);
        Assert.Equal(1, (await app.Try(kind, csv)).Plan.Same);
        return string.Join("; ", plan.Shown.Single().Changes.Select(c => $"{c.Column}: {c.Before.Vi} → {c.After.Vi}"));
    }

    private static async Task Added(App app, string kind, string csv)
    {
        var plan = (await app.Try(kind, csv)).Plan;
        Assert.Equal([], plan.Faults.Select(f => $"{f.Line}/{f.Column}: {f.Says.En}").Concat(plan.Problems.Select(p => p.En)));
        Assert.Equal((plan.Rows, 0), (plan.Added, plan.Changed));
        Assert.NotEqual(Guid.Empty, await app.Take(kind, csv));
    }

    private static Task<Person> Person(App app, string code) => app.Db().Set<Person>().SingleAsync(p => p.Code == code, Cancel);

    private static async Task<OfficerFile> FileOf(App app, string code)
    {
        var person = (await Person(app, code)).Id;
        return await app.Db().Set<OfficerFile>().SingleAsync(f => f.Person == person, Cancel);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
