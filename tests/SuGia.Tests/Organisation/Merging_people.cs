using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Organisation;

public sealed class Merging_people(Apps apps) : IClassFixture<Apps>
{
    [Theory, OnBothDatabases]
    public async Task Leads_the_duplicate_to_the_kept_and_can_be_taken_back(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");
        var (kept, other) = (await app.UrlOf("SQ-0050"), await app.UrlOf("SQ-0051"));

        var compared = await office.Get($"{kept}/merge?other=SQ-0051");
        var merged = await office.Submit(compared, TheirPages.Form, ("Reason", "Một người ghi hai lần"));

        Assert.Contains("Doãn Thị Vần", compared.Text, StringComparison.Ordinal);
        Assert.Equal(303, merged.Status);
        Assert.Equal(kept, (await office.Get(other)).Location);
        Assert.Empty((await office.Get("/people?name=SQ-0051")).Rows());

        var undo = (await office.Get(kept)).Html.QuerySelector("a[href*=unmerge]")!.GetAttribute("href")!;
        var restored = await office.Submit(await office.Get(undo), TheirPages.Form, ("Reason", "Là hai người"));

        Assert.Equal(303, restored.Status);
        Assert.Equal(200, (await office.Get(other)).Status);
        Assert.Single((await office.Get("/people?name=SQ-0051")).Rows());
    }

    [Theory, OnBothDatabases]
    public async Task Into_itself_is_refused(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        var page = await office.Get($"{await app.UrlOf("SQ-0052")}/merge?other=SQ-0052");

        Assert.Contains("Không gộp một hồ sơ vào chính nó.", page.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Is_closed_to_unit_staff(Engine engine)
    {
        var app = await apps.On(engine);
        using var staff = await app.SignedInAs("donvi");

        Assert.Equal(403, (await staff.Get($"{await app.UrlOf("SQ-0009")}/merge")).Status);
    }
}
