using System.Text.Json;
using SuGia.Modules.Reading;
using Xunit;

namespace SuGia.Tests.Reading;

public sealed class Reading_at_the_command_line
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Writes_one_object_with_the_facts_in_their_place()
    {
        using StringWriter said = new(), refused = new();
        var file = await Written("Ngày 13/6/2023, Bộ Công an ban hành Quyết định số 77/QĐ-BCA. Đến nay đã cử 05 sĩ quan.");

        var code = await ReadCommand.Run(file, "13/6/2023", isJson: true, said, refused, Cancel);
        using var json = JsonDocument.Parse(said.ToString());

        Assert.Equal((0, ""), (code, refused.ToString()));
        Assert.Equal("77/QĐ-BCA", json.RootElement.GetProperty("documents")[0].GetProperty("number").GetString() + "/" + json.RootElement.GetProperty("documents")[0].GetProperty("symbol").GetString());
        Assert.Equal(5, json.RootElement.GetProperty("figures")[0].GetProperty("value").GetDecimal());
    }

    [Theory]
    [InlineData("13/13/2023", "13/13/2023")]
    [InlineData(null, "không")]
    public async Task Says_what_is_wrong_and_writes_nothing(string? published, string says)
    {
        using StringWriter said = new(), refused = new();
        var file = published is null ? Path.Combine(Path.GetTempPath(), "khong-co-tep-nay.txt") : await Written("Văn bản");

        var code = await ReadCommand.Run(file, published, isJson: true, said, refused, Cancel);

        Assert.Equal((2, ""), (code, said.ToString()));
        Assert.Contains(says, refused.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<string> Written(string text)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("sugia-").FullName, "bai.txt");
        await File.WriteAllTextAsync(file, text, Cancel);
        return file;
    }
}
