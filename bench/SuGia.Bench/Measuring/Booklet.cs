using SuGia.Bench.Data;
using SuGia.Kernel;

namespace SuGia.Bench.Measuring;

/// <summary>docs/bench.md: each bench has its place between two marks; what stands outside them is written by hand.</summary>
internal static class Booklet
{
    private static string File { get; } = Path.Combine(Checkout.Root, "docs", "bench.md");

    public static async Task Put(string bench, IEnumerable<Sheet> sheets)
    {
        var (begin, end) = ($"<!-- {bench} -->\n", $"<!-- /{bench} -->\n");
        var text = System.IO.File.Exists(File) ? await System.IO.File.ReadAllTextAsync(File) : "# Bench\n";
        var tables = $"{begin}\n## {bench}\n\nMeasured on {Days.Iso(TimeProvider.System.DayInHanoi)}: {Machine.Says}\n\n{string.Join('\n', sheets)}\n{end}";
        var (from, until) = (text.IndexOf(begin, StringComparison.Ordinal), text.IndexOf(end, StringComparison.Ordinal));
        text = from < 0 ? $"{text}\n{tables}" : text[..from] + tables + text[(until + end.Length)..];
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        await System.IO.File.WriteAllTextAsync(File, text);
    }
}
