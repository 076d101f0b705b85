using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Imports;
using SuGia.Modules.Organisation;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Sheets;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Imports;

public sealed class Taking_a_file
{
    private const string Header = "Mã cán bộ,Họ và tên,Giới tính,Điện thoại,Ngày vào ngành\n";

    [Theory, OnBothDatabases]
    public async Task Is_one_act_with_one_row_for_the_import_and_one_for_each_record(Engine engine)
    {
        await using var app = await App.Start(engine);

        var import = await app.Take("persons", Header + "SQ-9001,Lê Thị Thử,Nữ,,10/2010\nSQ-0001,,,0000 999 999,\nSQ-0002,Hoàng Văn Ví Dụ,,,\n");

        await using var db = app.Db();
        var rows = await db.Set<LedgerEntry>().AsNoTracking().Where(e => e.Act == import).OrderBy(e => e.Sequence).ToListAsync(Cancel);
        Assert.Equal(["FileImported", "PersonRegistered", "PersonCorrected"], rows.Select(e => e.Event));
        var kept = await db.Set<Import>().SingleAsync(Cancel);
        Assert.Equal((import, "persons", 3, 1, 1, 1), (kept.Id.Value, kept.Kind, kept.Rows, kept.Added, kept.Changed, kept.Same));
    }

    [Theory, OnBothDatabases]
    public async Task Takes_nothing_where_the_last_row_is_bad(Engine engine)
    {
        await using var app = await App.Start(engine);
        var rows = await app.Rows();

        var import = await app.Take("persons", Header + string.Concat(Enumerable.Range(0, 1200).Select(at => $"SQ-X{at},Lê Thị Thử,Nữ,,\n")) + "SQ-Y,,,,\n");

        Assert.Equal(Guid.Empty, import);
        Assert.Equal(rows, await app.Rows());
        Assert.False(await app.Db().Set<Import>().AnyAsync(Cancel));
    }

    [Fact]
    public async Task Leaves_what_is_recorded_where_a_cell_is_empty()
    {
        await using var app = await App.Start(Engine.Sqlite);

        await app.Take("persons", Header + "SQ-0001,,,0000 999 999,\n");

        var person = await app.Db().Set<Person>().SingleAsync(p => p.Code == "SQ-0001", Cancel);
        Assert.Equal(("Lê Giả Thiết", "0000 999 999", "P7000000"), (person.FullName, person.Phone, person.PassportNumber));
    }

    [Fact]
    public async Task Takes_nothing_where_a_record_changed_after_the_try()
    {
        await using var app = await App.Start(Engine.Sqlite);
        const string file = Header + "SQ-0001,,,0000 999 999,\n";
        var shown = (await app.Try("persons", file)).Plan;
        await app.Take("persons", Header + "SQ-0001,,,0000 888 888,\n");

        Assert.Equal(Guid.Empty, await app.TakeAsShown("persons", SheetFiles.Csv(file), shown));

        Assert.Equal("0000 888 888", (await app.Db().Set<Person>().SingleAsync(p => p.Code == "SQ-0001", Cancel)).Phone);
    }

    [Theory, OnBothDatabases]
    public async Task Gives_ranks_and_appointments_and_renews_who_is_reached(Engine engine)
    {
        await using var app = await App.Start(engine);
        await app.Take("persons", Header + "SQ-9001,Lê Thị Thử,Nữ,,10/2010\n");

        Assert.NotEqual(Guid.Empty, await app.Take("ranks", "Mã,Cấp bậc,Từ ngày,Số quyết định\nSQ-9001,Thượng uý,01/06/2020,\nSQ-9001,1//,01/06/2024,1177-QĐ/BCA\n"));
        Assert.NotEqual(Guid.Empty, await app.Take("appointments", "Mã,Đơn vị,Chức vụ,Từ ngày\nSQ-9001,CA-DN,Cán bộ,01/10/2020\n"));

        await using var db = app.Db();
        var person = await db.Set<Person>().SingleAsync(p => p.Code == "SQ-9001", Cancel);
        Assert.Equal([new DateOnly(2024, 5, 31), null], person.Ranks.OrderBy(r => r.FirstOn).Select(r => r.LastOn));
        Assert.Equal(1, person.Ranks.Count(r => r.Paper is not null));
        Assert.Equal(2, await db.Set<Reached>().CountAsync(r => r.Person == person.Id, Cancel));
    }

    [Theory, OnBothDatabases]
    public async Task Opens_courses_takes_steps_records_clearances_and_tours(Engine engine)
    {
        await using var app = await App.Start(engine);

        await Taken(app, "courses", "Mã khóa,Tên khóa,Loại khóa,Đơn vị tổ chức,Ngày đầu,Ngày cuối,Nơi học\nTH-01,Khóa thử,Tự tổ chức,VPTT,01/09/2026,20/09/2026,Hà Nội\nTH-01,Khóa thử,Own,,10/2026,10/2026,Hà Nội\n");
        await Taken(app, "course-results", "Đợt,Mã sĩ quan,Bước,Ngày\nTH-01/1,SQ-0076,Đề xuất,20/08/2026\nTH-01/1,SQ-0076,Tham dự,01/09/2026\nTH-01/1,SQ-0076,Đạt,20/09/2026\n");
        await Taken(app, "clearances", "Mã sĩ quan,Ngày sát hạch,Ngôn ngữ,Có vũ trang,Kết quả,Đọc,Lái xe,Số bảng kết quả,Ngày ký,Trích yếu\nSQ-0076,01/10/2026,Anh,Có,Đạt,81 %,Đạt,99/KQ-SAAT,01/10/2026,Kết quả sát hạch\nSQ-0075,01/10/2026,Anh,,Không đạt,40 % không đạt,Đạt,99/KQ-SAAT,01/10/2026,Kết quả sát hạch\n");
        await Taken(app, "deployments", "Mã sĩ quan,Phái bộ,Vị trí,Tổ công tác số,Ngày đầu,Ngày cuối,Số quyết định,Ngày ký,Trích yếu,Công hàm LHQ\nSQ-0076,UNMISS,UNMISS-01,8,12/2026,11/2027,88/QĐ-CTN,20/11/2026,Về việc cử sĩ quan,NV-12\n");

        var file = await FileOf(app, "SQ-0076");
        Assert.Equal(new DateOnly(2026, 9, 20), Assert.Single(file.Participations).PassedOn);
        Assert.Equal((true, 2), (Assert.Single(file.Attempts).IsArmed, file.Attempts[0].Scores.Count));
        Assert.Equal("NV-12", Assert.Single(Assert.Single(file.Tours).Segments).UnReference);
        Assert.Equal(1, await app.Db().Set<SuGia.Modules.Documents.Paper>().CountAsync(p => p.Number == "99/KQ-SAAT", Cancel));
    }

    [Fact]
    public async Task Brought_a_second_time_changes_nothing()
    {
        await using var app = await App.Start(Engine.Sqlite);
        const string tours = "Mã sĩ quan,Phái bộ,Ngày đầu,Ngày cuối,Số quyết định,Ngày ký,Trích yếu\nSQ-0076,UNMISS,12/2026,11/2027,88/QĐ-CTN,20/11/2026,Về việc cử sĩ quan\n";
        await Taken(app, "deployments", tours);

        Assert.Equal((1, false), ((await app.Try("deployments", tours)).Plan.Same, (await app.Try("deployments", tours)).Plan.DoesAnything));
    }

    private static async Task<OfficerFile> FileOf(App app, string code)
    {
        await using var db = app.Db();
        var person = (await db.Set<Person>().SingleAsync(p => p.Code == code, Cancel)).Id;
        return await db.Set<OfficerFile>().SingleAsync(f => f.Person == person, Cancel);
    }

    private static async Task Taken(App app, string kind, string csv)
    {
        var plan = (await app.Try(kind, csv)).Plan;
        Assert.Equal([], plan.Faults.Select(f => $"{f.Line}/{f.Column}: {f.Says.En}").Concat(plan.Problems.Select(p => p.En)));
        Assert.NotEqual(Guid.Empty, await app.Take(kind, csv));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
