using SuGia.Sheets;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Imports;

public sealed class Trying_a_file(Apps apps) : IClassFixture<Apps>
{
    private const string People = "Mã cán bộ,Họ và tên,Giới tính,Điện thoại\nSQ-9001,Lê Thị Thử,Nữ,\nSQ-0001,,,0000 999 999\nSQ-0002,Hoàng Văn Ví Dụ,Nam,0000 000 001\n";

    [Theory, OnBothDatabases]
    public async Task Changes_nothing(Engine engine)
    {
        var app = await apps.On(engine);
        var (rows, ledger) = (await app.Rows(), await app.LedgerLength());

        await app.Try("persons", People);
        await app.Try("missions", "Acronym,Name in English,Start date\nUNTSO,United Nations Truce Supervision Organization,1948-05-29\nUNMISS,Other name,\n");
        await app.Try("deployments", "Mã sĩ quan,Phái bộ,Ngày đầu,Ngày cuối,Số quyết định,Ngày ký,Trích yếu\nSQ-0042,UNMISS,01/2027,12/2027,77/QĐ-CTN,01/11/2026,Về việc cử sĩ quan\n");

        Assert.Equal((rows.Count, ledger), ((await app.Rows()).Count, await app.LedgerLength()));
        Assert.Equal(rows, await app.Rows());
    }

    [Fact]
    public async Task Tells_what_is_added_changed_and_the_same()
    {
        var plan = (await (await apps.On(Engine.Sqlite)).Try("persons", People)).Plan;

        Assert.Equal((3, 1, 1, 1, 0), (plan.Rows, plan.Added, plan.Changed, plan.Same, plan.FaultCount));
        var change = Assert.Single(plan.Shown.Single(r => r.Outcome is RowOutcome.Changed).Changes);
        Assert.Equal(("Phone", "0000 000 000", "0000 999 999"), (change.Column, change.Before.Vi, change.After.Vi));
        Assert.Equal((2, "SQ-9001"), plan.Shown.Where(r => r.Outcome is RowOutcome.Added).Select(r => (r.Line, r.Key)).Single());
    }

    [Fact]
    public async Task Names_every_bad_cell_with_what_it_says_and_how_to_mend_it()
    {
        var plan = (await (await apps.On(Engine.Sqlite)).Try("persons",
            "Mã cán bộ,Họ và tên,Giới tính,Ngày sinh\nSQ-9001,Lê Thị Thử,Nử,31/02/1990\nSQ-9002,,Nam,\n" + $"SQ-9003,{new string('x', 300)},Nam,\n")).Plan;

        Assert.Equal([(2, 2, "Nử"), (2, 3, "31/02/1990"), (3, 1, ""), (4, 1, new string('x', 200))], plan.Faults.Select(f => (f.Line, f.Column, f.Value)));
        Assert.Contains("Male, Female", plan.Faults[0].Says.En, StringComparison.Ordinal);
        Assert.Contains("not in the calendar", plan.Faults[1].Says.En, StringComparison.Ordinal);
        Assert.Contains("Full name", plan.Faults[2].Says.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_key_that_comes_twice()
    {
        var plan = (await (await apps.On(Engine.Sqlite)).Try("persons", "Mã cán bộ,Họ và tên,Giới tính\nSQ-9001,Lê Thị Thử,Nữ\nSQ-9001,Lê Thị Thử,Nữ\n")).Plan;

        var fault = Assert.Single(plan.Faults);
        Assert.Equal((3, -1), (fault.Line, fault.Column));
        Assert.Contains("line 2", fault.Says.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Puts_what_a_rule_refuses_at_the_column_of_its_field()
    {
        var plan = (await (await apps.On(Engine.Sqlite)).Try("ranks", "Mã cán bộ,Cấp bậc,Từ ngày\nSQ-0001,Thiếu tá,01/01/1999\n")).Plan;

        var fault = Assert.Single(plan.Faults);
        Assert.Equal((2, 2, "01/01/1999"), (fault.Line, fault.Column, fault.Value));
        Assert.Contains("before joining", fault.Says.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_the_rules_of_one_record_with_all_its_rows_together()
    {
        const string head = "Đợt,Mã sĩ quan,Bước,Ngày\nCPTM-01/4,SQ-0032,Đạt,04/04/2025\n";
        var between = string.Concat(Enumerable.Range(0, 900).Select(at => $"CPTM-01/4,SQ-X{at},Đề xuất,01/03/2025\n"));
        const string last = "CPTM-01/4,SQ-0032,Tham dự,10/03/2025\nCPTM-01/4,SQ-0032,Đề xuất,01/03/2025\n";

        var plan = (await (await apps.On(Engine.Sqlite)).Try("course-results", head + between + last)).Plan;

        Assert.Equal((3, 900), (plan.Added, plan.FaultCount));
    }

    [Fact]
    public async Task Tells_of_a_new_person_who_bears_a_known_name()
    {
        var plan = (await (await apps.On(Engine.Sqlite)).Try("persons", "Mã,Họ tên,Giới\nSQ-9001,LE GIA THIET,Nam\nSQ-9002,Người Mới Toanh,Nam\n")).Plan;

        Assert.Equal([2], Assert.Single(plan.Notes).Lines);
    }

    [Fact]
    public async Task Of_pasted_rows_is_the_try_of_their_file()
    {
        var app = await apps.On(Engine.Sqlite);

        Assert.Equal((await app.Try("persons", People)).Plan.Fingerprint, (await app.Try("persons", People.Replace(',', '\t'))).Plan.Fingerprint);
    }

    [Theory]
    [InlineData("Binh nhì", 1), InlineData("thiếu uý", 6), InlineData("Đại uý", 9), InlineData("MAJOR", 10), InlineData("1//", 10), InlineData("4//", 13), InlineData("4/", 9), InlineData("Colonel", 12)]
    public void Reads_ranks_as_people_write_them(string written, int rank) =>
        Assert.Equal(rank, (int)SuGia.Modules.Organisation.RankNames.All.Read(written, "Rank").Value);

    [Fact]
    public async Task Knows_the_headers_of_every_kind_s_own_template()
    {
        await using var scope = (await apps.On(Engine.Sqlite)).Services.CreateAsyncScope();
        foreach (var kind in scope.ServiceProvider.GetRequiredService<IEnumerable<IImportKind>>())
        {
            foreach (var language in new[] { "vi", "en" })
            {
                var headers = string.Join('\t', kind.Columns.Select(c => c.Title.In(language)));
                var match = ColumnMatch.Of([.. kind.Columns.Select(c => c.OfSheet)], SheetReader.OfPaste(headers + "\nx").Value!);

                Assert.Equal((kind.Code, 0, 0, kind.Columns.Count), (kind.Code, match.Problems.Count, match.Warnings.Count, match.Places.Count));
            }
        }
    }
}
