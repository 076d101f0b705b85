using Xunit;

namespace SuGia.Tests.Door;

/// <summary>What is typed after the program's name: understood whole, or refused before anything is done.</summary>
public sealed class Command_line
{
    private static readonly Verb Figures = new("figures", [], ["--as-of DAY", "--scope SCOPE", "--json"], _ => Task.FromResult(0));
    private static readonly Verb Import = new("import", ["KIND", "FILE"], ["--try"], _ => Task.FromResult(0));

    [Theory]
    [InlineData("figures --as-off 2026-01-01", "Không có tùy chọn “--as-off”. / There is no option “--as-off”.")]
    [InlineData("figures --as-of", "Sau --as-of phải có DAY. / --as-of must be followed by DAY.")]
    [InlineData("figures --as-of --json", "Sau --as-of phải có DAY. / --as-of must be followed by DAY.")]
    [InlineData("figures --scope", "Sau --scope phải có SCOPE. / --scope must be followed by SCOPE.")]
    [InlineData("figures --json --json", "Tùy chọn --json chỉ ghi một lần. / The option --json may stand once.")]
    [InlineData("figures 2026-01-01", "Thừa “2026-01-01”. / “2026-01-01” is too much.")]
    [InlineData("import persons people.csv --dry-run", "Không có tùy chọn “--dry-run”. / There is no option “--dry-run”.")]
    [InlineData("import persons", "Thiếu FILE. / FILE is missing.")]
    [InlineData("seed --again", "Không có tùy chọn “--again”. / There is no option “--again”.")]
    [InlineData("seed now", "Thừa “now”. / “now” is too much.")]
    [InlineData("admin", "Thiếu NAME. / NAME is missing.")]
    [InlineData("admin chu.quan -f", "Không có tùy chọn “-f”. / There is no option “-f”.")]
    [InlineData("serve --emtpy", "Không có tùy chọn “--emtpy”. / There is no option “--emtpy”.")]
    [InlineData("--emtpy", "Không có tùy chọn “--emtpy”. / There is no option “--emtpy”.")]
    [InlineData("serve --empty now", "Thừa “now”. / “now” is too much.")]
    public async Task Not_understood_is_refused_with_its_usage(string typed, string says)
    {
        var (code, said) = await Run(typed);

        Assert.Equal((2, says), (code, said[0]));
        Assert.StartsWith("Cách dùng / usage: ", said[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_every_verb_where_there_is_none_such() => Assert.Equal(
        (2, "Không có lệnh “figure”. Có: serve, figures, import, read, search, seed, admin. / There is no verb “figure”. There are: serve, figures, import, read, search, seed, admin."),
        await Run("figure --json") is var (code, said) ? (code, said[0]) : default);

    [Fact]
    public async Task Shows_what_may_follow() =>
        Assert.Equal("Cách dùng / usage: figures [--as-of DAY] [--scope SCOPE] [--json]", (await Run("figures --no")).Said[1]);

    [Fact]
    public void Understood_gives_options_in_any_order_and_arguments_in_theirs()
    {
        var figures = Figures.Read(["--json", "--as-of", "2026-01-01"]).Value!;
        var import = Import.Read(["persons", "--try", "people.csv"]).Value!;

        Assert.Equal((true, "2026-01-01", null), (figures.Has("--json"), figures["--as-of"], figures["--scope"]));
        Assert.Equal(["persons", "people.csv"], import.Arguments);
        Assert.True(import.Has("--try"));
        Assert.False(Import.Read(["persons", "people.csv"]).Value!.Has("--try"));
    }

    private static async Task<(int Code, IReadOnlyList<string> Said)> Run(string typed)
    {
        await using StringWriter refusals = new();
        var code = await CommandLine.Run(typed.Split(' '), refusals);
        return (code, refusals.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
