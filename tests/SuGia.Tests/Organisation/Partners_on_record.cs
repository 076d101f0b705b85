using SuGia.Modules.Organisation;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Organisation;

public sealed class Partners_on_record(Apps apps) : IClassFixture<Apps>
{
    [Fact]
    public void Begin_with_every_country_once()
    {
        var countries = Countries.Shipped();

        Assert.Equal(249, countries.Count);
        Assert.Equal(249, countries.Select(c => c.Codes.Alpha3).Distinct().Count());
        Assert.Equal(205, countries.Select(c => c.Codes.Ioc).OfType<string>().Distinct().Count());
        Assert.All(countries, c => Assert.Matches(@"\A[A-Z]{3}[A-Z]{2}[0-9]{3}\z", $"{c.Codes.Alpha3}{c.Codes.Alpha2}{c.Codes.M49}"));
    }

    [Theory]
    [InlineData("VNM", "VN", "704", "VIE")]
    [InlineData("LAO", "LA", "418", "LAO")]
    [InlineData("KHM", "KH", "116", "CAM")]
    [InlineData("BRN", "BN", "096", "BRU")]
    [InlineData("BHR", "BH", "048", "BRN")]
    public void Bear_the_codes_that_others_use(string alpha3, string alpha2, string m49, string ioc) =>
        Assert.Equal(new(alpha3, alpha2, m49, ioc), Countries.Shipped().Single(c => c.Codes.Alpha3 == alpha3).Codes);

    [Theory, OnBothDatabases]
    public async Task Are_found_by_group_and_by_code(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        Assert.Equal(3, (await office.Get("/partners?tag=Neighbour")).Rows().Count);
        Assert.Equal(10, (await office.Get("/partners?tag=Asean")).Rows().Count);
        Assert.Contains("Nam Sudan", (await office.Get("/partners?name=ssd")).Rows());
        Assert.Equal(25, (await office.Get("/partners")).Rows().Count);
    }

    [Theory, OnBothDatabases]
    public async Task Stand_with_the_country_to_which_they_belong(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        var saved = await office.Submit(await office.Get("/partners/new"), TheirPages.Form,
            ("Kind", "TrainingCentre"), ("NameVi", "Trung tâm Huấn luyện Ví Dụ"), ("Acronym", "TTVD"), ("Country", "AUS"), ("Tags", "TrainsPeacekeepers"));
        var page = await office.Follow(saved);
        var corrected = await office.Submit(await office.Get($"{saved.Location}/edit"), TheirPages.Form, ("NameEn", "Sample Training Centre"), ("Reason", "Tên tiếng Anh"));

        Assert.Equal("Trung tâm Huấn luyện Ví Dụ", page.Heading);
        var country = page.Html.QuerySelector(".head a[href^='/partners/']")!;
        Assert.Contains("Trung tâm Huấn luyện Ví Dụ", (await office.Get(country.GetAttribute("href")!)).Text, StringComparison.Ordinal);
        Assert.Equal(303, corrected.Status);
    }

    [Theory, OnBothDatabases]
    public async Task Do_not_share_a_code(Engine engine)
    {
        var app = await apps.On(engine);
        using var office = await app.SignedInAs("nhap");

        var refused = await office.Submit(await office.Get("/partners/new"), TheirPages.Form, ("Kind", "Country"), ("NameVi", "Nước Thử"), ("Alpha3", "vnm"));

        Assert.Equal(["Mã VNM đã dùng cho đối tác khác."], refused.Problems);
    }
}
