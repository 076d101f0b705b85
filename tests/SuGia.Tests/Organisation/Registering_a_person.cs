using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Organisation;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Organisation;

public sealed class Registering_a_person(Apps apps) : IClassFixture<Apps>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Into_a_unit_makes_a_person_whom_the_unit_sees(Engine engine)
    {
        var app = await apps.On(engine);
        using var staff = await app.SignedInAs("donvi");

        var saved = await staff.Submit(await staff.Get("/people/new"), TheirPages.Form,
            ("Code", "SQ-9001"), ("FullName", "Phan Thị Mới"), ("Sex", "Female"), ("BirthYear", "1995"), ("Unit", "CA-DN"), ("Post", "Cán bộ"), ("FirstOn", "1/10/2026"));

        Assert.Equal("Phan Thị Mới", (await staff.Follow(saved)).Heading);
    }

    [Theory, OnBothDatabases]
    public async Task Without_a_unit_is_refused_to_who_reaches_only_one(Engine engine)
    {
        var app = await apps.On(engine);
        using var staff = await app.SignedInAs("donvi");

        var refused = await staff.Submit(await staff.Get("/people/new"), TheirPages.Form, ("Code", "SQ-9002"), ("FullName", "Phan Văn Mới"), ("Sex", "Male"));

        Assert.Equal(["Nhập mã hoặc tên đơn vị."], refused.Problems);
    }

    [Theory, OnBothDatabases]
    public async Task Asks_first_whether_it_is_someone_on_record(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        (string, string)[] typed = [("Code", "SQ-9003"), ("FullName", "Trinh Thi Minh Hoa"), ("Sex", "Female")];

        var asked = await office.Submit(await office.Get("/people/new"), TheirPages.Form, typed);
        var saved = await office.Submit(asked, TheirPages.Form, ("Different", "yes"));

        Assert.Equal((422, 303), (asked.Status, saved.Status));
        Assert.Contains("Trịnh Thị Minh Họa", asked.Html.QuerySelector("#alike")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Does_not_suspect_a_namesake_of_another_year(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        var saved = await office.Submit(await office.Get("/people/new"), TheirPages.Form, ("Code", "SQ-9004"), ("FullName", "Lê Giả Thiết"), ("Sex", "Male"), ("BirthYear", "1955"));

        Assert.Equal(303, saved.Status);
    }

    [Theory, OnBothDatabases]
    public async Task Tells_beside_the_field_that_the_code_is_taken(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        var refused = await office.Submit(await office.Get("/people/new"), TheirPages.Form, ("Code", "SQ-0001"), ("FullName", "Ai Đó"), ("Sex", "Male"));

        Assert.Equal("Mã SQ-0001 đã dùng cho người khác.", refused.Html.QuerySelector("#Code-problem")!.TextContent);
    }

    [Theory, OnBothDatabases]
    public async Task Comes_back_with_every_problem_and_as_typed(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        var refused = await office.Submit(await office.Get("/people/new"), TheirPages.Form, ("Code", "SQ-9005"), ("BirthYear", "mười"), ("BornOn", "30/2/1990"));

        Assert.Equal(4, refused.Problems.Count);
        Assert.Equal(("mười", "30/2/1990"), (refused.Html.QuerySelector("#BirthYear")!.GetAttribute("value"), refused.Html.QuerySelector("#BornOn")!.GetAttribute("value")));
    }

    [Theory, OnBothDatabases]
    public async Task Gives_back_the_first_200_characters_of_ten_megabytes(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        var refused = await office.Submit(await office.Get("/people/new"), TheirPages.Form, ("Code", "SQ-9006"), ("FullName", new string('a', 10 << 20)), ("Sex", "Male"));

        Assert.Equal(new string('a', 200), refused.Html.QuerySelector("#FullName")!.GetAttribute("value"));
        Assert.Contains("tối đa 80", Assert.Single(refused.Problems), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Twice_by_a_second_press_makes_one_person(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        var form = await office.Get("/people/new");
        (string, string)[] typed = [("Code", "SQ-9007"), ("FullName", "Người Bấm Hai Lần"), ("Sex", "Male")];

        var (first, second) = (await office.Submit(form, TheirPages.Form, typed), await office.Submit(form, TheirPages.Form, typed));

        Assert.Equal(first.Location, second.Location);
        await using var db = app.Db();
        Assert.Equal(1, await db.Set<Person>().CountAsync(p => p.Code == "SQ-9007", Cancel));
    }
}
