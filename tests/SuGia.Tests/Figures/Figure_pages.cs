using System.Text.Json;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Figures;

public sealed class Figure_pages
{
    private const string EverCleared = "/figures/peacekeeping.ever-cleared?asOf=2023-06-13";

    [Theory, OnBothDatabases]
    public async Task Say_how_many_records_were_entered_after_the_day(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var page = await office.Get(EverCleared);
        Assert.Contains("2 trên 14 nhập sau 13/06/2023", page.Text, StringComparison.Ordinal);
        Assert.Equal(14, page.Html.QuerySelectorAll("main table.fold tbody tr").Length);
    }

    [Theory, OnBothDatabases]
    public async Task Show_the_same_value_to_all_and_the_records_within_reach(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        using var unit = await app.SignedInAs("donvi");
        var (whole, cut) = (await office.Get(EverCleared), await unit.Get(EverCleared));
        Assert.Equal(whole.Html.QuerySelector(".figs .fig")!.TextContent, cut.Html.QuerySelector(".figs .fig")!.TextContent);
        var seen = cut.Html.QuerySelectorAll("main table.fold tbody tr").Length;
        Assert.InRange(seen, 1, 13);
        Assert.Contains($"và {14 - seen} hồ sơ ngoài phạm vi của bạn", cut.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Compare_two_days(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var page = await office.Get("/figures/peacekeeping.field?asOf=2023-08-19&from=13/06/2023");
        var (proof, cameIn) = (page.Html.QuerySelectorAll("main table.fold")[0], page.Html.QuerySelectorAll("main table.fold")[1]);
        Assert.Equal((6, 3), (proof.QuerySelectorAll("tbody tr").Length, cameIn.QuerySelectorAll("tbody tr").Length));
        Assert.Contains("1044/QĐ-CTN", cameIn.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bắt đầu nhiệm kỳ theo quyết định16/08/2023", cameIn.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Say_what_is_wrong_with_a_day_to_compare_with(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var page = await office.Get("/figures/peacekeeping.field?from=31/02/2023");
        Assert.Equal((200, "31/02/2023"), (page.Status, page.Html.QuerySelector("input[name=from]")!.GetAttribute("value")));
        Assert.NotNull(page.Html.QuerySelector("#from-problem"));
    }

    [Theory, OnBothDatabases]
    public async Task Of_an_unknown_figure_are_not_found(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        Assert.Equal(404, (await office.Get("/figures/peacekeeping.nothing")).Status);
    }

    [Theory, OnBothDatabases]
    public async Task As_JSON_name_value_base_and_proof(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var answer = JsonDocument.Parse((await office.Get("/api/v1/figures/peacekeeping.women-share-field?asOf=2023-06-13&scope=mission:UNMISS")).Text).RootElement;
        Assert.Equal(("peacekeeping.women-share-field", "2023-06-13", "mission:UNMISS"), (answer.GetProperty("code").GetString(), answer.GetProperty("asOf").GetString(), answer.GetProperty("scope").GetString()));
        Assert.Equal(1m / 3m, answer.GetProperty("value").GetDecimal());
        Assert.Equal(3, answer.GetProperty("base").GetProperty("value").GetDecimal());
        Assert.Equal(answer.GetProperty("proofCount").GetInt64(), answer.GetProperty("proof").GetArrayLength());
    }

    [Theory, OnBothDatabases]
    public async Task As_JSON_list_every_figure_and_null_for_a_share_over_nothing(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var all = JsonDocument.Parse((await office.Get("/api/v1/figures?asOf=2022-01-01")).Text).RootElement;
        var share = all.EnumerateArray().Single(f => f.GetProperty("code").GetString() == "peacekeeping.women-share-field");
        Assert.Equal(JsonValueKind.Null, share.GetProperty("value").ValueKind);
        Assert.All(all.EnumerateArray(), f => Assert.False(string.IsNullOrEmpty(f.GetProperty("title").GetProperty("en").GetString())));
    }

    [Theory]
    [OnBothDatabases("asOf=yesterday")]
    [OnBothDatabases("scope=nonsense")]
    [OnBothDatabases("scope=mission:NOWHERE")]
    [OnBothDatabases("scope=sex:banana")]
    [OnBothDatabases("scope=unit:NOBODY")]
    [OnBothDatabases("scope=from:nonsense")]
    public async Task As_JSON_never_guess(Engine engine, string query)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var answer = await office.Get($"/api/v1/figures?{query}");
        Assert.Equal(400, answer.Status);
        Assert.NotEqual("", JsonDocument.Parse(answer.Text).RootElement.GetProperty("problem").GetProperty("vi").GetString());
    }
}
