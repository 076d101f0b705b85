using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Imports;

public sealed class Rights_of_importers(Apps apps) : IClassFixture<Apps>
{
    [Theory, InlineData("donvi"), InlineData("kieumau"), InlineData("quantri"), InlineData("kiemtra")]
    public async Task Without_the_permission_there_is_no_page(string userName)
    {
        using var visitor = await (await apps.On(Engine.Sqlite)).SignedInAs(userName);

        foreach (var url in (string[])["/imports", "/imports/persons", "/imports/persons/template/csv"])
        {
            Assert.Equal((url, 403), (url, (await visitor.Get(url)).Status));
        }
    }

    [Fact]
    public async Task A_withheld_column_stops_the_whole_file()
    {
        var app = await apps.On(Engine.Sqlite);
        var plan = (await app.Try("persons", "Mã cán bộ,Số hộ chiếu\nSQ-0001,P1\n", With(Reach.All, Permission.Import, Permission.EditPeople, Permission.ReadPeople))).Plan;

        Assert.Contains("may not read", Assert.Single(plan.Problems).En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_of_a_withheld_group_is_refused_and_stands_in_no_template()
    {
        await using var app = await App.Start(Engine.Sqlite);
        using var office = await app.SignedInAs("nhap");
        var template = (await office.Get("/imports/persons/template/csv")).Text;

        var page = await office.Submit(await office.Get("/imports/persons"), "form[enctype]", ("Pasted", "Mã cán bộ\tPhân loại sức khỏe\nSQ-0001\tLoại 3\n"));
        var dryRun = await office.Follow(page);

        Assert.Contains("Số hộ chiếu", template, StringComparison.Ordinal);
        Assert.DoesNotContain("Phân loại sức khỏe", template, StringComparison.Ordinal);
        Assert.Contains("Phân loại sức khỏe", dryRun.Text, StringComparison.Ordinal);
        Assert.Contains("không được đọc", dryRun.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_is_limited_to_a_unit_changes_nobody_else_and_registers_nobody(Engine engine)
    {
        var app = await apps.On(engine);
        await using var db = app.Db();
        var unit = await db.Set<Unit>().SingleAsync(u => u.Code == SampleIds.Unit, TestContext.Current.CancellationToken);
        var mine = await db.Set<Person>().Where(p => p.Appointments.Any(a => a.Unit == unit.Id)).Select(p => p.Code).FirstAsync(TestContext.Current.CancellationToken);
        var other = await db.Set<Person>().Where(p => p.Appointments.All(a => a.Unit != unit.Id)).Select(p => p.Code).FirstAsync(TestContext.Current.CancellationToken);
        var reader = With(new(false, [unit.Id.Value]), Permission.Import, Permission.EditPeople, Permission.ReadPeople);

        var plan = (await app.Try("persons", $"Mã cán bộ,Họ và tên,Giới tính\n{mine},Tên Mới,\n{other},Tên Mới,\nSQ-9001,Lê Thị Thử,Nữ\n", reader)).Plan;

        Assert.Equal((1, "3,4"), (plan.Changed, string.Join(',', plan.Faults.Select(f => f.Line))));
    }

    [Fact]
    public async Task A_group_that_is_readable_in_one_unit_alone_is_withheld_from_whoever_changes_everyone()
    {
        var unit = new Reach(false, [Guid.CreateVersion7()]);
        Reader reader = new(Guid.CreateVersion7(), "", new Dictionary<Permission, Reach> { [Permission.EditPeople] = Reach.All, [Permission.ReadContact] = unit });

        var plan = (await (await apps.On(Engine.Sqlite)).Try("persons", "Mã cán bộ,Điện thoại\nSQ-0001,1\n", reader)).Plan;

        Assert.Single(plan.Problems);
    }

    private static Reader With(Reach reach, params IEnumerable<Permission> permissions) =>
        new(Guid.CreateVersion7(), "", permissions.ToDictionary(p => p, _ => reach));
}
