using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Accounts;

public sealed class Signing_in(Apps apps) : IClassFixture<Apps>
{
    [Theory, OnBothDatabases]
    public async Task By_name_opens_the_sample_world(Engine engine)
    {
        var app = await apps.On(engine);
        using var visitor = await app.SignedInAs("nhap");

        Assert.Equal("Mai Thị Nháp", (await visitor.Get("/account")).Heading);
    }
}
