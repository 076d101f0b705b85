using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Imports;
using SuGia.Modules.Organisation;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Data;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Imports;

public sealed class Undoing_an_import
{
    private const string People = "Mã cán bộ,Họ và tên,Giới tính,Điện thoại,Số hộ chiếu,Ngày vào ngành\nSQ-9001,Lê Thị Thử,Nữ,,,10/2010\nSQ-0001,Lê Giả Định,,0000 999 999,P1,01/09/2003\n";

    private const string Tours = "Mã sĩ quan,Phái bộ,Vị trí,Tổ công tác số,Ngày đầu,Ngày cuối,Số quyết định,Ngày ký,Trích yếu,Lên đường\n";

    public static TheoryData<Engine, string, string> Files =>
    [
        .. from engine in Enum.GetValues<Engine>()
           from file in new (string Kind, string Csv)[]
           {
               ("persons", People),
               ("ranks", "Mã,Cấp bậc,Từ ngày\nSQ-0032,Đại tá,01/11/2026\n"),
               ("appointments", "Mã,Đơn vị,Chức vụ,Từ ngày\nSQ-0032,CA-DN,Đội trưởng,01/11/2026\n"),
               ("missions", "Acronym,Name in English,Start date,End date,Longitude,Latitude\nUNTSO,United Nations Truce Supervision Organization,1948-05-29,,,\nUNMISS,Other name,,2026-10-31,\"31,5\",\"4,8\"\n"),
               ("courses", "Mã khóa,Tên khóa,Loại khóa,Ngày đầu,Ngày cuối\nTH-01,Khóa thử,Tự tổ chức,10/2026,10/2026\nCPTM-01,,,11/2026,11/2026\n"),
               ("course-results", "Đợt,Mã sĩ quan,Bước,Ngày\nCPTM-01/4,SQ-0076,Đề xuất,01/03/2025\nCPTM-01/4,SQ-0076,Tham dự,10/03/2025\nCPTM-01/4,SQ-0076,Đạt,04/04/2025\n"),
               ("clearances", "Mã sĩ quan,Ngày sát hạch,Ngôn ngữ,Kết quả,Đọc\nSQ-0076,01/10/2026,Anh,Đạt,81 %\nSQ-0050,01/10/2026,Pháp,Đạt,81 %\n"),
               ("unit-lines", "Mã đơn vị,Tên dòng,Nhiệm vụ,Cần,Ngày đầu\nVNFPU1,Đội cơ động số 4,Nghiệp vụ,20,01/10/2026\nVNFPU1,Ban Chỉ huy,,7,\n"),
               ("unit-members", "Mã đơn vị,Mã sĩ quan,Dòng biên chế,Ngày vào\nVNFPU1,SQ-0060,Ban Chỉ huy,01/10/2026\nVNFPU1.2,SQ-0061,Ban Chỉ huy,01/10/2026\n"),
               ("deployments", "Mã sĩ quan,Phái bộ,Ngày đầu,Ngày cuối,Số quyết định,Ngày ký,Trích yếu\nSQ-0076,UNMISS,12/2026,11/2027,88/QĐ-CTN,20/11/2026,Về việc cử sĩ quan\nSQ-0001,UNMISS,12/2026,11/2027,88/QĐ-CTN,20/11/2026,Về việc cử sĩ quan\n"),
           }
           where engine is Engine.Sqlite || PostgresCluster.WhyNot is null
           select (engine, file.Kind, file.Csv),
    ];

    [Theory, MemberData(nameof(Files))]
    public async Task Leaves_every_record_as_before_and_the_ledger_tells_the_tables(Engine engine, string kind, string csv)
    {
        await using var app = await App.Start(engine);
        var before = await app.Rows(withVersions: false);
        var import = await app.Take(kind, csv);
        Assert.NotEqual(Guid.Empty, import);
        Assert.NotEqual(before, await app.Rows(withVersions: false));

        Assert.Null(await app.Undo(import));

        Assert.Equal(before, await app.Rows(withVersions: false));
        await AssertReplayed(app);
    }

    public static TheoryData<Engine, string, string, string> Corrections =>
    [
        .. from engine in Enum.GetValues<Engine>()
           from file in new (string Kind, string Csv, string Corrected)[]
           {
               ("ranks", "Mã,Cấp bậc,Từ ngày,Số quyết định\nSQ-0032,Thượng tá,01/11/2026,1177-QĐ/BCA\n", "Mã,Cấp bậc,Từ ngày,Số quyết định\nSQ-0032,Đại tá,01/11/2026,–\n"),
               ("appointments", "Mã,Đơn vị,Chức vụ,Từ ngày\nSQ-0032,CA-DN,Đội trưởng,01/11/2026\n", "Mã,Đơn vị,Chức vụ,Từ ngày,Chức vụ chính\nSQ-0032,CA-DN,Đội phó,01/11/2026,Không\n"),
               ("courses", "Mã khóa,Tên khóa,Loại khóa,Ngày đầu,Ngày cuối,Nơi học\nTH-01,Khóa thử,Tự tổ chức,10/2026,10/2026,Huế\n", "Mã khóa,Tên khóa,Ngày đầu,Ngày cuối,Nơi học\nTH-01,Khóa khác,10/2026,31/10/2026,–\n"),
               ("course-results", "Đợt,Mã sĩ quan,Bước,Ngày\nCPTM-01/4,SQ-0076,Đề xuất,01/03/2025\nCPTM-01/4,SQ-0076,Tham dự,10/03/2025\nCPTM-01/4,SQ-0076,Đạt,04/04/2025\n", "Đợt,Mã sĩ quan,Bước,Ngày\nCPTM-01/4,SQ-0076,Đề xuất,02/03/2025\nCPTM-01/4,SQ-0076,Không đạt,05/04/2025\n"),
               ("clearances", "Mã sĩ quan,Ngày sát hạch,Ngôn ngữ,Kết quả,Đọc,Lái xe\nSQ-0076,01/10/2026,Anh,Đạt,81 %,Đạt\n", "Mã sĩ quan,Ngày sát hạch,Ngôn ngữ,Kết quả,Đọc,Lái xe\nSQ-0076,01/10/2026,Anh,Không đạt,40 % không đạt,–\n"),
               ("unit-lines", "Mã đơn vị,Tên dòng,Nhiệm vụ,Cần,Ngày đầu\nVNFPU1,Đội cơ động số 4,Nghiệp vụ,20,01/10/2026\n", "Mã đơn vị,Tên dòng,Nhiệm vụ,Cần,Ngày đầu,Ngày cuối\nVNFPU1,Đội cơ động số 4,Y tế,18,02/10/2026,20/11/2026\n"),
               ("unit-members", "Mã đơn vị,Mã sĩ quan,Dòng biên chế,Ngày vào\nVNFPU1,SQ-0060,Ban Chỉ huy,01/10/2026\n", "Mã đơn vị,Mã sĩ quan,Dòng biên chế,Ngày vào\nVNFPU1,SQ-0060,\"Đội y tế, kỹ thuật\",01/10/2026\n"),
               ("deployments", Tours + "SQ-0076,UNMISS,UNMISS-01,8,01/2026,12/2026,88/QĐ-CTN,20/12/2025,Về việc cử sĩ quan,\n", Tours + "SQ-0076,UNMISS,UNMISS-02,–,01/2026,11/2026,89/QĐ-CTN,21/12/2025,Về việc điều chỉnh,12/01/2026\n"),
           }
           where engine is Engine.Sqlite || PostgresCluster.WhyNot is null
           select (engine, file.Kind, file.Csv, file.Corrected),
    ];

    [Theory, MemberData(nameof(Corrections))]
    public async Task Sets_back_what_a_correction_changed(Engine engine, string kind, string csv, string corrected)
    {
        await using var app = await App.Start(engine);
        Assert.NotEqual(Guid.Empty, await app.Take(kind, csv));
        var before = await app.Rows(withVersions: false);
        var plan = (await app.Try(kind, corrected)).Plan;
        Assert.Equal((0, plan.Rows), (plan.Added, plan.Changed));
        var import = await app.Take(kind, corrected);
        await AssertReplayed(app);

        Assert.Null(await app.Undo(import));

        Assert.Equal(before, await app.Rows(withVersions: false));
        await AssertReplayed(app);
    }

    [Theory, OnBothDatabases]
    public async Task Leaves_the_last_row_of_a_record_that_is_gone_with_an_empty_image(Engine engine)
    {
        await using var app = await App.Start(engine);
        var import = await app.Take("persons", People);
        await app.Undo(import);

        await using var db = app.Db();
        var added = (await db.Set<LedgerEntry>().SingleAsync(e => e.Act == import && e.Event == "PersonRegistered", Cancel)).Record;
        var last = await db.Set<LedgerEntry>().Where(e => e.Record == added).OrderBy(e => e.Version).LastAsync(Cancel);
        Assert.Equal(("AdditionTakenBack", "{}", null, 2), (last.Event, last.After, last.Personal, last.Version));
        Assert.Equal(ImportState.Undone, (await db.Set<Import>().SingleAsync(Cancel)).State);
    }

    [Theory, OnBothDatabases]
    public async Task Is_refused_while_a_later_change_rests_on_it(Engine engine)
    {
        await using var app = await App.Start(engine);
        var import = await app.Take("persons", People);
        await app.Take("appointments", "Mã,Đơn vị,Chức vụ,Từ ngày\nSQ-9001,CA-DN,Cán bộ,01/10/2020\n");
        var rows = await app.Rows();

        Assert.Contains("changed afterwards", (await app.Undo(import))!.Says.En, StringComparison.Ordinal);

        Assert.Equal(rows, await app.Rows());
    }

    [Theory, OnBothDatabases]
    public async Task Is_refused_while_another_record_names_what_it_added(Engine engine)
    {
        await using var app = await App.Start(engine);
        var import = await app.Take("persons", People);
        await Register(app, "SQ-9001");

        Assert.Contains("officers' files", (await app.Undo(import))!.Says.En, StringComparison.Ordinal);
        Assert.True(await app.Db().Set<Person>().AnyAsync(p => p.Code == "SQ-9001", Cancel));
    }

    [Theory, OnBothDatabases]
    public async Task Is_refused_while_another_record_names_a_part_that_it_added(Engine engine)
    {
        await using var app = await App.Start(engine);
        var import = await app.Take("courses", "Mã khóa,Ngày đầu,Ngày cuối\nCPTM-01,10/2026,10/2026\n");
        await app.Take("course-results", "Đợt,Mã sĩ quan,Bước,Ngày\nCPTM-01/5,SQ-0076,Đề xuất,20/09/2026\n");

        Assert.Contains("officers' files", (await app.Undo(import))!.Says.En, StringComparison.Ordinal);
        Assert.Equal(5, (await app.Db().Set<Course>().SingleAsync(c => c.Code == "CPTM-01", Cancel)).Sessions.Count);
    }

    [Fact]
    public async Task Is_refused_where_personal_values_from_before_were_erased()
    {
        await using var app = await App.Start(Engine.Sqlite);
        var import = await app.Take("persons", People);
        await app.Db().Database.ExecuteSqlRawAsync("""UPDATE ledger SET "Personal" = NULL""", Cancel);

        Assert.Contains("erased", (await app.Undo(import))!.Says.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Happens_once()
    {
        await using var app = await App.Start(Engine.Sqlite);
        var import = await app.Take("persons", People);
        await app.Undo(import);

        Assert.Contains("already", (await app.Undo(import))!.Says.En, StringComparison.Ordinal);
    }

    private static async Task Register(App app, string code)
    {
        await using var db = app.Db();
        var person = await db.Set<Person>().SingleAsync(p => p.Code == code, Cancel);
        var (file, registered) = OfficerFile.Register(person.Id, App.Today, null, "", App.Today);
        db.Record(file, registered, app.Act());
        await db.SaveChangesAsync(Cancel);
    }

    private static async Task AssertReplayed(App app)
    {
        await using var db = app.Db();
        var ledger = await db.Set<LedgerEntry>().AsNoTracking().OrderBy(e => e.Sequence).ToListAsync(Cancel);
        var told = Replay.Of(ledger);
        Assert.Empty(Chain.Faults(ledger));
        foreach (var table in TableRows.Followed(db))
        {
            Assert.Equal((await TableRows.Of(db, table)).Order(StringComparer.Ordinal), told.GetValueOrDefault(table.GetTableName()!, []).Order(StringComparer.Ordinal));
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
