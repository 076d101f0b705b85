using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

public sealed class Training_corrections
{
    [Theory, OnBothDatabases]
    public async Task Put_right_and_take_out_what_was_entered_wrongly(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        const string removal = "main form[action$='/removal']";
        var programme = await office.Take(
            $"{ListProgrammes.Url}/new", ("Code", "CT-MAU"), ("TitleVi", "Chương trình mẫu"), ("TitleEn", "Sample programme"), ("Purpose", "Induction"), ("Label", "2026"), ("FirstOn", "1/6/2026"));
        var filling = programme.Html.QuerySelector("main a[href$='/filling']")!.GetAttribute("href")!;
        await office.Take(filling);
        var lesson = await office.Get(filling.Replace("filling", "2", StringComparison.Ordinal));
        Assert.NotEmpty((await office.Submit(lesson, removal)).Beside("Reason"));
        var fewer = await office.Follow(await office.Submit(lesson, removal, ("Reason", "Trùng bài")));
        Assert.Equal((44, false), (fewer.Html.QuerySelectorAll("main table tbody tr").Length, fewer.Text.Contains("CPTM 2<", StringComparison.Ordinal)));

        var material = await office.Take($"{ListMaterials.Url}/new", ("Code", "TL-MAU"), ("TitleVi", "Tài liệu mẫu"), ("TitleEn", "Sample material"), ("Kind", "Sop"), ("Owner", "Liên hợp quốc"));
        var url = material.Url.Split('?')[0];
        var corrected = await office.Take($"{url}/edit", ("TitleVi", "Tài liệu đã sửa"), ("Reason", "Gõ nhầm"));
        Assert.Contains("Tài liệu đã sửa", corrected.Html.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tài liệu đã sửa", (await office.Get("/find?q=tai lieu da sua")).Text, StringComparison.Ordinal);
        await office.Take($"{url}/editions/new", ("Label", "1"), ("Language", "Anh"), ("IssuedOn", "1/3/2024"), ("Origin", "UnitedNations"));
        var first = (await office.Get(url)).Html.QuerySelector("main tbody th a")!.GetAttribute("href")!;
        await office.Take($"{url}/editions/new", ("Label", "2"), ("Language", "Anh"), ("IssuedOn", "1/3/2025"), ("Origin", "UnitedNations"), ("Supersedes", first.Split('/')[^1]));
        Assert.Equal(422, (await office.Submit(await office.Get(first), removal, ("Reason", "Nhầm"))).Status);
        var second = (await office.Get(url)).Html.QuerySelectorAll("main tbody th a").Single(a => a.TextContent == "2").GetAttribute("href")!;
        Assert.Single((await office.Follow(await office.Submit(await office.Get(second), removal, ("Reason", "Nhầm")))).Html.QuerySelectorAll("main tbody tr"));
    }
}
