using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Organisation;
using SuGia.Modules.Reading;
using SuGia.Modules.Reading.Gazetteers;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Reading;

public sealed class Reading_at_the_command_line(Apps apps) : IClassFixture<Apps>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Writes_one_object_with_the_facts_in_their_place()
    {
        using StringWriter said = new(), refused = new();
        var file = await Written("Ngày 13/6/2023, Bộ Công an ban hành Quyết định số 77/QĐ-BCA. Đến nay đã cử 05 sĩ quan.");

        var code = await ReadCommand.Run(file, "13/6/2023", isJson: true, Shipped, said, refused, Cancel);
        using var json = JsonDocument.Parse(said.ToString());

        Assert.Equal((0, ""), (code, refused.ToString()));
        Assert.Equal("77/QĐ-BCA", json.RootElement.GetProperty("documents")[0].GetProperty("number").GetString() + "/" + json.RootElement.GetProperty("documents")[0].GetProperty("symbol").GetString());
        Assert.Equal(5, json.RootElement.GetProperty("figures")[0].GetProperty("value").GetDecimal());
    }

    [Theory, OnBothDatabases]
    public async Task Knows_the_people_of_the_register_by_their_bare_names_where_it_is_asked_for(Engine engine)
    {
        var app = await apps.On(engine);
        await using var scope = app.Services.CreateAsyncScope();
        var name = (await scope.ServiceProvider.GetRequiredService<AppDb>().Set<Person>().OrderBy(p => p.Id).FirstAsync(Cancel)).FullName;
        var file = await Written($"Ngày 13/6/2023, Đoàn công tác làm việc tại Hà Nội. {name} báo cáo kết quả.");

        Assert.Empty(await PeopleIn(file, Shipped));
        Assert.Equal(name, Assert.Single(await PeopleIn(file, text => RegisterNames.Today(scope.ServiceProvider, text, Cancel))));
    }

    [Theory]
    [InlineData("13/13/2023", "13/13/2023")]
    [InlineData(null, "không")]
    public async Task Says_what_is_wrong_and_writes_nothing(string? published, string says)
    {
        using StringWriter said = new(), refused = new();
        var file = published is null ? Path.Combine(Path.GetTempPath(), "khong-co-tep-nay.txt") : await Written("Văn bản");

        var code = await ReadCommand.Run(file, published, isJson: true, Shipped, said, refused, Cancel);

        Assert.Equal((2, ""), (code, said.ToString()));
        Assert.Contains(says, refused.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<IReadOnlyList<string?>> PeopleIn(string file, Func<string, Task<Gazetteer>> names)
    {
        using StringWriter said = new();
        await ReadCommand.Run(file, published: null, isJson: true, names, said, TextWriter.Null, Cancel);
        using var json = JsonDocument.Parse(said.ToString());
        return [.. json.RootElement.GetProperty("people").EnumerateArray().Select(p => p.GetProperty("name").GetString())];
    }

    private static Task<Gazetteer> Shipped(string text) => Task.FromResult(Gazetteer.Shipped());

    private static async Task<string> Written(string text)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("sugia-").FullName, "bai.txt");
        await File.WriteAllTextAsync(file, text, Cancel);
        return file;
    }
}
