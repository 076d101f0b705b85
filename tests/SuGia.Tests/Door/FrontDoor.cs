using System.Diagnostics;
using System.Text.RegularExpressions;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Door;

public sealed partial class FrontDoor
{
    private static readonly string[] Verbs =
        ["accept", "admin", "bench", "check", "figures", "help", "import", "read", "run", "search", "seed", "test", "watch"];

    [Fact]
    public async Task Help_names_every_verb() =>
        Assert.Equal(Verbs, VerbLine().Matches((await Do("help")).Said).Select(line => line.Groups[1].Value).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_verb_is_handled() =>
        Assert.Equal(Verbs, VerbFunction().Matches((await Inside("declare -F")).Said).Select(line => line.Groups[1].Value));

    [Fact]
    public async Task A_verb_that_is_not_there_is_refused() =>
        Assert.Equal(2, (await Do("nonsense")).Code);

    [Fact]
    public async Task Tests_of_a_module_that_is_not_there_are_refused() =>
        Assert.Equal(2, (await Do("test", "Nonsense")).Code);

    [Fact]
    public async Task The_last_line_sums_up_all_runs() =>
        Assert.Equal((1, "14 passed, 1 failed, 5 skipped\n"), await Inside("""
            count_run <(echo 'Total: 10, Errors: 0, Failed: 1, Skipped: 2, Not Run: 0, Time: 1s') 1
            count_run <(echo 'Total: 11, Errors: 0, Failed: 0, Skipped: 3, Not Run: 1, Time: 1s') 0
            verdict
            """));

    [Theory]
    [InlineData("count_run /dev/null 134", "0 passed, 1 failed, 0 skipped\n")]
    [InlineData("count_run <(echo 'Total: 3, Errors: 0, Failed: 0, Skipped: 3, Not Run: 0') 0", "0 passed, 0 failed, 3 skipped\n")]
    [InlineData("count_run <(echo 'Total: 3, Errors: 1, Failed: 0, Skipped: 0, Not Run: 0') 1", "3 passed, 1 failed, 0 skipped\n")]
    public async Task Broken_and_empty_runs_are_no_success(string run, string says) =>
        Assert.Equal((1, says), await Inside(run + "; verdict"));

    [Fact]
    public async Task Only_a_change_after_the_build_makes_it_stale() =>
        Assert.Equal((0, "missing fresh changed deleted\n"), await Inside("""
            root=$(mktemp -d); trap 'rm -rf "$root"' EXIT
            mkdir -p "$root/src/A"; touch "$root/Directory.Build.props" "$root/global.json" "$root/src/A/"{one,two}.cs
            ! is_stale "$root/stamp" src || printf 'missing '
            begin_stamp "$root/stamp"; touch "$root/src/A/bin/out.dll"
            is_stale "$root/stamp" src || printf 'fresh '
            sleep 0.01; touch "$root/src/A/one.cs"; ! is_stale "$root/stamp" src || printf 'changed '
            begin_stamp "$root/stamp"
            sleep 0.01; rm "$root/src/A/one.cs"; ! is_stale "$root/stamp" src || printf 'deleted\n'
            """));

    [GeneratedRegex(@"^  ([a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex VerbLine();

    [GeneratedRegex(@"^declare -f verb_(\w+)$", RegexOptions.Multiline)]
    private static partial Regex VerbFunction();

    private static Task<(int Code, string Said)> Do(params string[] arguments) => Run([Repository.PathOf("do"), .. arguments]);

    private static Task<(int Code, string Said)> Inside(string script) => Run(["-c", $"source '{Repository.PathOf("do")}'\n{script}"]);

    private static async Task<(int Code, string Said)> Run(string[] arguments)
    {
        using var bash = Process.Start(new ProcessStartInfo("bash", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _ = bash.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await bash.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await bash.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (bash.ExitCode, said);
    }
}
