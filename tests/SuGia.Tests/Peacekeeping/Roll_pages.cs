using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Roll_pages
{
    [Theory, OnBothDatabases]
    public async Task Have_the_columns_asked_for_in_the_order_asked_for(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var form = await office.Get(ShowRoll.Url);
        Assert.Equal(200, form.Status);
        var made = await office.Submit(form, "main form", ("o.code", "0"), ("c", "code"), ("c", "phone"));
        Assert.Contains("columns=code%2Cname%2Crank", made.Location, StringComparison.Ordinal);
        Assert.DoesNotContain("o.code", made.Location, StringComparison.Ordinal);
        var roll = await office.Follow(made);
        Assert.Equal(["STT", "Mã", "Họ và tên"], Heads(roll).Take(3));
        Assert.Equal("Điện thoại", Heads(roll)[^1]);
        Assert.Equal(["STT", "Cấp bậc", "Họ và tên"], Heads(await office.Get($"{ShowRoll.Url}?columns=rank,nothing,name,rank")));
    }

    [Theory, OnBothDatabases]
    public async Task Show_25_and_print_all_in_groups_numbered_as_asked(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var first = await office.Get($"{ShowRoll.Url}?group=Unit");
        Assert.Equal(25, Numbers(first).Count);
        Assert.Equal(Enumerable.Range(26, Numbers(await office.Get($"{ShowRoll.Url}?group=Unit&page=2")).Count), Numbers(await office.Get($"{ShowRoll.Url}?group=Unit&page=2")));
        var whole = await office.Get($"{ShowRoll.Url}?group=Unit&as=print&title=Danh sách A&post=Chánh Văn phòng&place=Hà Nội");
        var total = int.Parse(whole.Html.QuerySelector("section h2")!.TextContent.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(Enumerable.Range(1, total), Numbers(whole));
        Assert.Equal("Danh sách A", whole.Heading);
        Assert.Contains("Chánh Văn phòng", whole.Text, StringComparison.Ordinal);
        var again = Numbers(await office.Get($"{ShowRoll.Url}?group=Unit&restart=true&as=print"));
        Assert.Equal((total, whole.Html.QuerySelectorAll("main tbody").Length), (again.Count, again.Count(n => n == 1)));
        var pages = Enumerable.Range(1, (total + 24) / 25).Select(p => office.Get($"{ShowRoll.Url}?group=Unit&restart=true&page={p}"));
        Assert.Equal(again, (await Task.WhenAll(pages)).SelectMany(Numbers));
    }

    [Theory, OnBothDatabases]
    public async Task Are_narrowed_by_stage_mission_and_unit_as_of_the_day(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var serving = await office.Get($"{ShowRoll.Url}?columns=name,stage,mission&stage=Serving&mission=unmiss&as=print");
        Assert.NotEmpty(Numbers(serving));
        Assert.All(serving.Html.QuerySelectorAll("main tbody tr"), row => Assert.Equal(("Đang làm nhiệm vụ", "UNMISS"), (row.Children[2].TextContent, row.Children[3].TextContent)));
        Assert.Empty(Numbers(await office.Get($"{ShowRoll.Url}?stage=Serving&asOf=2010-01-01")));
        var unit = await office.Get($"{ShowRoll.Url}?unit=ca-dn&as=print");
        Assert.InRange(Numbers(unit).Count, 1, Numbers(await office.Get($"{ShowRoll.Url}?as=print")).Count - 1);
    }

    [Theory, OnBothDatabases]
    public async Task Withhold_columns_and_people_that_the_reader_may_not_read(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var unit = await app.SignedInAs("donvi");
        var seen = await unit.Get($"{ShowRoll.Url}?columns=name,passport,phone&as=print");
        Assert.Equal(["STT", "Họ và tên", "Điện thoại"], Heads(seen));
        Assert.DoesNotContain("Số hộ chiếu", (await unit.Get(ShowRoll.Url)).Text, StringComparison.Ordinal);
        var (all, cut) = (Numbers(await office.Get($"{ShowRoll.Url}?as=print")).Count, Numbers(seen).Count);
        Assert.InRange(cut, 1, all - 1);
        Assert.Contains($"và {all - cut} người ngoài phạm vi của bạn", seen.Text, StringComparison.Ordinal);
        Assert.Equal(403, (await unit.Get(TakeRoll.Url)).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Leave_as_a_file_only_with_the_statement_and_stand_in_the_ledger(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var asked = await office.Get($"{TakeRoll.Url}?columns=code,name&stage=Serving&group=Unit&title=Danh sách B&signer=Mai Thị Nháp");
        var unstated = await office.Submit(asked, "main form");
        Assert.Equal((422, "Đánh dấu vào ô xác nhận trước khi tải xuống."), (unstated.Status, unstated.Html.QuerySelector("#Stated-problem")!.TextContent));
        await using var db = app.Db();
        IQueryable<RollTaken> TakenToday() => db.Set<RollTaken>().Where(r => r.TakenOn == App.Today);
        Assert.Empty(await TakenToday().ToListAsync(TestContext.Current.CancellationToken));

        var file = await office.Submit(unstated, "main form", ("Stated", "yes"));
        Assert.Equal((byte)'P', file.Bytes[0]);
        using System.IO.Compression.ZipArchive zip = new(new MemoryStream(file.Bytes));
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var sheet = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.All(["Danh sách B", "STT", "Họ và tên", "(Ký, ghi rõ họ tên)", "Mai Thị Nháp", "landscape", "ySplit=\"3\""], text => Assert.Contains(text, sheet, StringComparison.Ordinal));
        var taken = await TakenToday().SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("code,name", "Serving", App.Today, "Mai Thị Nháp"), (taken.Columns, taken.Choice, taken.TakenOn, taken.ByName));
        Assert.Contains($"<row r=\"{taken.Count}\"", sheet, StringComparison.Ordinal);
        Assert.Contains("code,name", (await office.Get(ListRollsTaken.Url)).Text, StringComparison.Ordinal);
        Assert.Contains("xác nhận không thuộc bí mật nhà nước", (await office.Get($"/history/{taken.Id.Value}")).Text, StringComparison.Ordinal);
        Assert.Equal(303, (await office.Submit(unstated, "main form", ("Stated", "yes"))).Status);
        Assert.Equal(1, await TakenToday().CountAsync(TestContext.Current.CancellationToken));
    }

    private static IReadOnlyList<string> Heads(Page page) => [.. page.Html.QuerySelectorAll("main table.fold thead th").Select(h => h.TextContent.Trim())];

    private static IReadOnlyList<int> Numbers(Page page) =>
        [.. page.Html.QuerySelectorAll("main table.fold tbody td.n[data-l=STT]").Select(n => int.Parse(n.TextContent, System.Globalization.CultureInfo.InvariantCulture))];
}
