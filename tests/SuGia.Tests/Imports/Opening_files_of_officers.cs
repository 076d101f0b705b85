using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Organisation;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Imports;

/// <summary>Rows about someone who is registered, and no officer yet, open the officer's file.</summary>
public sealed class Opening_files_of_officers
{
    private const string Someone = "Mã cán bộ,Họ và tên,Giới tính\nSQ-9001,Lê Thị Thử,Nữ\n";
    private const string Assessments = "Mã sĩ quan,Ngày sát hạch,Ngôn ngữ,Kết quả\nSQ-9001,01/10/2026,Anh,Đạt\nSQ-9001,15/06/2026,Pháp,Đạt\n";

    public static TheoryData<Engine, string, string, string> Files =>
    [
        .. from engine in Enum.GetValues<Engine>()
           where engine is Engine.Sqlite || PostgresCluster.WhyNot is null
           from file in new (string Kind, string Csv, string Day)[]
           {
               ("clearances", Assessments, "2026-06-15"),
               ("course-results", "Đợt,Mã sĩ quan,Bước,Ngày\nCPTM-01/4,SQ-9001,Tham dự,10/03/2025\nCPTM-01/4,SQ-9001,Đề xuất,01/03/2025\n", "2025-03-01"),
               ("deployments", "Mã sĩ quan,Phái bộ,Ngày đầu,Ngày cuối,Số quyết định,Ngày ký,Trích yếu\nSQ-9001,UNMISS,01/2026,11/2026,88/QĐ-CTN,20/12/2025,Về việc cử sĩ quan\n", "2025-12-20"),
               ("deployments", "Mã sĩ quan,Phái bộ,Ngày đầu,Ngày cuối\nSQ-9001,UNMISS,01/2030,11/2030\n", $"{App.Today:yyyy-MM-dd}"),
           }
           select (engine, file.Kind, file.Csv, file.Day),
    ];

    [Theory, MemberData(nameof(Files))]
    public async Task The_dry_run_tells_it_the_taking_does_it_and_the_undoing_takes_it_back(Engine engine, string kind, string csv, string day)
    {
        await using var app = await App.Start(engine);
        await app.Take("persons", Someone);
        var before = await app.Rows(withVersions: false);

        var plan = (await app.Try(kind, csv)).Plan;
        var import = await app.Take(kind, csv);

        Assert.Contains(plan.Notes, n => n is { Count: 1 } && n.Says.En.Contains("no officer's file yet", StringComparison.Ordinal));
        Assert.Equal(day, $"{(await FileOf(app)).Stages.Single(s => s.Stage is Stage.Registered).FirstOn:yyyy-MM-dd}");
        Assert.Equal(1, await app.Db().Set<LedgerEntry>().CountAsync(e => e.Act == import && e.Event == "CandidateRegistered", Cancel));
        Assert.Null(await app.Undo(import));
        Assert.Equal(before, await app.Rows(withVersions: false));
    }

    [Fact]
    public async Task Whoever_is_not_registered_is_named_with_what_to_do_first()
    {
        await using var app = await App.Start(Engine.Sqlite);

        foreach (var (kind, csv) in new[] { ("clearances", Assessments), ("ranks", "Mã,Cấp bậc,Từ ngày\nSQ-9001,Đại tá,01/11/2026\n") })
        {
            var faults = (await app.Try(kind, csv)).Plan.Faults;
            Assert.All(faults, f => Assert.Contains("import “People” first", f.Says.En, StringComparison.Ordinal));
            Assert.Equal([(2, 0, "SQ-9001")], faults.Take(1).Select(f => (f.Line, f.Column, f.Value)));
        }
    }

    [Fact]
    public async Task The_page_of_the_dry_run_names_the_line()
    {
        await using var app = await App.Start(Engine.Sqlite);
        await app.Take("persons", Someone);
        using var office = await app.SignedInAs("nhap", "en-GB");

        var page = await office.Follow(await office.Submit(await office.Get("/imports/clearances"), "form[enctype]", ("Pasted", Assessments.Replace(',', '\t'))));

        var row = page.Html.QuerySelectorAll("tr").Single(r => r.TextContent.Contains("no officer's file yet", StringComparison.Ordinal));
        Assert.Equal("3", row.LastElementChild!.TextContent.Trim());
    }

    private static async Task<OfficerFile> FileOf(App app)
    {
        var person = (await app.Db().Set<Person>().SingleAsync(p => p.Code == "SQ-9001", Cancel)).Id;
        return await app.Db().Set<OfficerFile>().SingleAsync(f => f.Person == person, Cancel);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
