using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Imports;

/// <summary>Strength lines and members of formed units brought in by file.</summary>
public sealed class Formed_units_by_file
{
    private const string Lines = "Mã đơn vị,Tên dòng,Tên tiếng Anh,Nhiệm vụ,Cần,Nữ cần có,Ngày đầu,Ngày cuối\n";
    private const string Members = "Mã đơn vị,Mã sĩ quan,Dòng biên chế,Ngày vào,Số văn bản,Ngày ký,Trích yếu\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task A_line_is_added_and_a_known_one_takes_what_the_file_says(Engine engine)
    {
        await using var app = await App.Start(engine);
        const string good = Lines + "VNFPU1,Đội cơ động số 4,Mobile team no. 4,Nghiệp vụ,20,4,01/10/2026,\nVNFPU1,Ban chỉ huy,,,7,,,\n";
        var plan = (await app.Try("unit-lines", good)).Plan;
        Assert.Equal((1, 1, 0), (plan.Added, plan.Changed, plan.FaultCount));
        Assert.NotEqual(Guid.Empty, await app.Take("unit-lines", good));

        var unit = await Unit(app, "VNFPU1");
        Assert.Equal((7, 20, 4), (unit.Lines[0].Needed, unit.Lines[^1].Needed, unit.Lines[^1].WomenWanted));
        Assert.Equal(2, (await app.Try("unit-lines", good)).Plan.Same);
    }

    [Fact]
    public async Task Every_bad_line_is_named_with_its_cell_and_nothing_is_taken()
    {
        await using var app = await App.Start(Engine.Sqlite);
        const string csv = Lines
            + "VNKHONG,Đội 1,,Nghiệp vụ,20,4,01/10/2026,\n"
            + "VNFPU1,Đội mới,,,,,,\n"
            + "VNFPU1,Đội nữ,,Nghiệp vụ,3,4,01/10/2026,\n"
            + "VNFPU1,Đội y tế,,Bác sĩ,3,1,01/10/2026,\n"
            + "VNFPU1,Đội sớm,,Y tế,3,1,01/10/2020,\n"
            + "VNFPU1,Ban Chỉ huy,,,6,,,01/01/2024\n";

        var faults = (await app.Try("unit-lines", csv)).Plan.Faults.Select(f => (f.Line, f.Column)).Distinct().ToList();

        Assert.Equal([(2, 0), (3, 3), (3, 4), (3, 6), (4, 5), (5, 3), (6, 6), (7, 6), (7, 7)], faults.Order());
        Assert.Equal(Guid.Empty, await app.Take("unit-lines", csv));
    }

    [Theory, OnBothDatabases]
    public async Task Members_join_whole_or_not_at_all_and_a_known_one_takes_another_line(Engine engine)
    {
        await using var app = await App.Start(engine);
        const string csv = Members + "VNFPU1,SQ-0060,Ban Chỉ huy,01/10/2026,55/QĐ-MẪU,28/09/2026,Điều động\nVNFPU1,SQ-0061,Ban Chỉ huy,01/10/2026,55/QĐ-MẪU,28/09/2026,Điều động\nVNFPU1.2,SQ-0062,Operations team no. 1,02/10/2026,,,\n";

        Assert.Equal((3, 0), ((await app.Try("unit-members", csv)).Plan.Added, (await app.Try("unit-members", csv)).Plan.FaultCount));
        var import = await app.Take("unit-members", csv);
        await using var db = app.Db();
        Assert.Equal(2, await db.Set<LedgerEntry>().CountAsync(e => e.Act == import && e.Event == "MembersJoined", Cancel));
        Assert.Equal(3, (await app.Try("unit-members", csv)).Plan.Same);

        const string corrected = Members + "VNFPU1,SQ-0060,Đội nghiệp vụ số 2,01/10/2026,,,\n";
        var change = Assert.Single((await app.Try("unit-members", corrected)).Plan.Shown).Changes;
        Assert.Equal(["Line: Ban Chỉ huy → Đội nghiệp vụ số 2"], change.Select(c => $"{c.Column}: {c.Before.Vi} → {c.After.Vi}"));
        Assert.NotEqual(Guid.Empty, await app.Take("unit-members", corrected));
        var unit = await Unit(app, "VNFPU1");
        Assert.Equal(["Ban Chỉ huy", "Đội nghiệp vụ số 2"], unit.Members.Where(m => m.FirstOn == new DateOnly(2026, 10, 1)).Select(m => unit.Lines.Single(l => l.Id == m.Line).TitleVi).Order());
        Assert.All(unit.Members.Where(m => m.FirstOn == new DateOnly(2026, 10, 1)), m => Assert.NotNull(m.Paper));
    }

    [Theory, OnBothDatabases]
    public async Task Every_bad_member_is_named_with_the_cell(Engine engine)
    {
        await using var app = await App.Start(engine);
        const string csv = Members
            + "VNFPU1,SQ-9999,Ban Chỉ huy,01/10/2026,,,\n"
            + "VNFPU1,SQ-0060,Ban lạ,01/10/2026,,,\n"
            + "VNFPU1,SQ-0027,Ban Chỉ huy,01/10/2026,,,\n"
            + "VNFPU1,SQ-0040,Ban Chỉ huy,01/10/2026,,,\n"
            + "VNFPU1,SQ-0061,Ban Chỉ huy,01/10/2026,,,\n"
            + "VNFPU1.2,SQ-0061,Ban Chỉ huy,15/10/2026,,,\n"
            + "VNFPU1,SQ-0062,Ban Chỉ huy,01/01/2030,,,\n"
            + "VNFPU1,SQ-0063,Ban Chỉ huy,32/13/2026,,,\n";

        var plan = (await app.Try("unit-members", csv)).Plan;

        Assert.Equal([(2, 1), (3, 2), (4, 1), (5, 1), (7, 1), (8, 3), (9, 3)], plan.Faults.Select(f => (f.Line, f.Column)).Distinct().Order());
        Assert.Contains("VNFPU1.2", plan.Faults.Single(f => f.Line == 5).Says.Vi, StringComparison.Ordinal);
        Assert.Contains("VNFPU1", plan.Faults.Single(f => f.Line == 7).Says.Vi, StringComparison.Ordinal);
        Assert.Equal(Guid.Empty, await app.Take("unit-members", csv));
    }

    private static async Task<FormedUnit> Unit(App app, string code)
    {
        await using var db = app.Db();
        return await db.Set<FormedUnit>().AsNoTracking().SingleAsync(u => u.Code == code, Cancel);
    }
}
