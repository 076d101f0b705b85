using System.Diagnostics;
using System.Text;

namespace SuGia.Modules.Documents;

/// <summary>Programs of the machine that read files for us. What they get lies in a private folder that is wiped.</summary>
internal static class OtherPrograms
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    /// <returns>Where the program lies, or null where it is not installed.</returns>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>What the program writes of a file; empty where it fails or takes too long.</summary>
    /// <param name="arguments">Of the program, given the path of the file.</param>
    public static Task<string> Ask(string program, byte[] file, string extension, Func<string, IReadOnlyList<string>> arguments, CancellationToken cancel) =>
        Apart(file, extension, path => Run(program, arguments(path), cancel), cancel);

    /// <summary>What one program writes of each picture that another makes of a file, one page after the other.</summary>
    /// <param name="pictures">Arguments of the painter, given the path of the file and how the names of its pictures must begin.</param>
    /// <param name="arguments">Of the reader, given the path of a picture.</param>
    public static Task<string> AskOfPages(
        string painter, byte[] file, string extension, Func<string, string, IReadOnlyList<string>> pictures, string reader, Func<string, IReadOnlyList<string>> arguments, CancellationToken cancel) =>
        Apart(file, extension, async path =>
        {
            var folder = Path.GetDirectoryName(path)!;
            await Run(painter, pictures(path, Path.Combine(folder, "page")), cancel);
            List<string> pages = [];
            foreach (var page in Directory.EnumerateFiles(folder, "page*").Order(StringComparer.Ordinal))
            {
                pages.Add(await Run(reader, arguments(page), cancel));
            }

            return string.Join('\n', pages);
        }, cancel);

    private static async Task<string> Apart(byte[] file, string extension, Func<string, Task<string>> ask, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("sugia-");
        try
        {
            var path = Path.Combine(folder.FullName, $"file{extension}");
            await File.WriteAllBytesAsync(path, file, cancel);
            return await ask(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> Run(string program, IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(LongestWait);
        using var process = Process.Start(start)!;
        try
        {
            var (said, _) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
            return process.ExitCode == 0 ? await said : "";
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            process.Kill(entireProcessTree: true);
            return "";
        }
    }
}
