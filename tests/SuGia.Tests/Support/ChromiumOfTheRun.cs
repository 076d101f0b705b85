using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(SuGia.Tests.Support.ChromiumOfTheRun))]

namespace SuGia.Tests.Support;

/// <summary>Starts the browser for the first who asks and closes it when the last test is over.</summary>
public sealed class ChromiumOfTheRun : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static readonly Lazy<Task<IPlaywright>> Playwright = new(Microsoft.Playwright.Playwright.CreateAsync);
    private static readonly Lazy<Task<IBrowser>> Browser = new(Launch);

    internal static string? Program { get; } = Find();

    internal static Task<IBrowser> Shared => Browser.Value;

    public async ValueTask DisposeAsync()
    {
        if (Browser.IsValueCreated)
        {
            await (await Browser.Value).CloseAsync();
            (await Playwright.Value).Dispose();
        }
    }

    private static async Task<IBrowser> Launch() =>
        await (await Playwright.Value).Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Flags });

    private static string? Find()
    {
        IEnumerable<string> folders = ["/usr/bin", .. Environment.GetEnvironmentVariable("PATH")?.Split(':') ?? []];
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
