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
    public static async Task<string> Ask(string program, byte[] file, string extension, Func<string, IReadOnlyList<string>> arguments, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("sugia-");
        try
        {
            var path = Path.Combine(folder.FullName, $"file{extension}");
            await File.WriteAllBytesAsync(path, file, cancel);
            return await Run(new(program, arguments(path)) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 }, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> Run(ProcessStartInfo start, CancellationToken cancel)
    {
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
