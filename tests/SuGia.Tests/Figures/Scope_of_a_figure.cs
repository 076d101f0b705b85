using System.Text.Json;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Figures;

public sealed class Scope_of_a_figure
{
    private const string Field = "/figures/peacekeeping.field?asOf=2023-06-13";

    [Theory, OnBothDatabases]
    public async Task Is_chosen_in_a_form_and_gets_one_address(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var pressed = await office.Get($"{Field}&in-mission=UNMISS&in-sex=female&in-unit=&in-kind=");
        Assert.Equal($"{Field}&scope=mission%3AUNMISS%3Bsex%3Afemale", pressed.Location);
        var page = await office.Follow(pressed);
        Assert.Equal(("UNMISS", "female"), (Chosen(page, "in-mission"), Chosen(page, "in-sex")));
    }

    [Theory]
    [OnBothDatabases("planet:mars")]
    [OnBothDatabases("mission:NOWHERE")]
    [OnBothDatabases("sex:banana")]
    [OnBothDatabases("from:2023-01-01")]
    public async Task That_names_nothing_is_refused_and_the_whole_is_shown(Engine engine, string scope)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var page = await office.Get($"{Field}&scope={scope}");
        Assert.Equal(200, page.Status);
        Assert.NotNull(page.Html.QuerySelector("main .flash.bad"));
        Assert.Contains("Phạm vi: toàn bộ.", page.Html.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Says_of_each_figure_of_the_list_what_it_was_really_counted_within(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var all = JsonDocument.Parse((await office.Get("/api/v1/figures?asOf=2023-06-13&scope=mission:UNMISS")).Text).RootElement.EnumerateArray().ToList();
        Assert.Equal("mission:UNMISS", ScopeOf(all, "peacekeeping.field"));
        Assert.Equal("", ScopeOf(all, "peacekeeping.ever-cleared"));
    }

    private static string? ScopeOf(IEnumerable<JsonElement> figures, string code) =>
        figures.Single(f => f.GetProperty("code").GetString() == code).GetProperty("scope").GetString();

    private static string? Chosen(Page page, string field) => page.Html.QuerySelector($"#{field} option[selected]")?.GetAttribute("value");
}
