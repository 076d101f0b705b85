using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Figures;

/// <summary>A figure that tells of absences, health or conduct is shown whole to whoever may read that of everyone, and does not exist for others.</summary>
public sealed class Figures_withheld
{
    private const string Compassionate = "peacekeeping.absent-compassionate";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Do_not_exist_for_whoever_may_not_read_their_group(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        Assert.Equal(404, (await office.Get($"/figures/{Compassionate}")).Status);
        Assert.Equal(404, (await office.Get($"/api/v1/figures/{Compassionate}")).Status);
        Assert.DoesNotContain("absent-", (await office.Get("/figures")).Html.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("absent-", (await office.Get("/api/v1/figures")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Are_shown_whole_to_welfare_and_each_reading_of_their_proof_is_journalled(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var welfare = await app.SignedInAs("hauphuong");
        var page = await welfare.Get($"/figures/{Compassionate}");
        Assert.Single(page.Html.QuerySelectorAll("main table.fold tbody tr"));
        Assert.Equal(1, await Reads(app));
        var told = JsonDocument.Parse((await welfare.Get($"/api/v1/figures/{Compassionate}")).Text).RootElement;
        Assert.Equal(1, told.GetProperty("value").GetInt32());
        Assert.Equal(2, await Reads(app));
        await welfare.Get("/figures/peacekeeping.field");
        Assert.Equal(2, await Reads(app));
    }

    private static async Task<int> Reads(App app)
    {
        await using var db = app.Db();
        return await db.Set<ReadOfPerson>().CountAsync(r => r.Group == FieldGroup.AbsenceReasons, Cancel);
    }
}
