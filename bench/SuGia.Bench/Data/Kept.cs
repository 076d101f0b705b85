using System.Diagnostics;

namespace SuGia.Bench.Data;

/// <summary>What is made once and stays under .build/bench.</summary>
internal static class Kept
{
    public static DirectoryInfo Folder { get; } = Directory.CreateDirectory(Path.Combine(Checkout.Root, ".build", "bench"));

    /// <summary>A database counts as built only once its mark stands: one that broke off is built anew.</summary>
    public static async Task Once(string name, Func<Task> build)
    {
        var mark = Path.Combine(Folder.FullName, $"{name}.ready");
        if (!File.Exists(mark))
        {
            var clock = Stopwatch.StartNew();
            Console.Error.WriteLine($"Building {name} …");
            await build();
            await File.WriteAllTextAsync(mark, "");
            Console.Error.WriteLine($"Built in {clock.Elapsed.TotalSeconds:0} s.");
        }
    }
}
