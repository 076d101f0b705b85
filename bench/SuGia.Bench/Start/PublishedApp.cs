using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using SuGia.Bench.Data;

namespace SuGia.Bench.Start;

/// <summary>What one start has cost.</summary>
internal sealed record Started(double ListensMs, double FirstPageMs, double SecondPageMs, double Megabytes);

/// <summary>The program as ./do publishes it into .build/app.</summary>
internal static class PublishedApp
{
    private const int Port = 5089;
    private const string Page = "/sign-in";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <exception cref="InvalidOperationException">It could not be built.</exception>
    public static async Task Publish()
    {
        const string build = """source ./do; mkdir -p "$work/log"; if is_stale "$app/.built" src; then locked publish_if_stale; fi""";
        using var door = Process.Start(new ProcessStartInfo("bash", ["-c", build]) { WorkingDirectory = Checkout.Root })!;
        await door.WaitForExitAsync();
        if (door.ExitCode != 0)
        {
            throw new InvalidOperationException("The program could not be published.");
        }
    }

    public static async Task<Started> Start(DirectoryInfo data)
    {
        var clock = Stopwatch.StartNew();
        using var program = Process.Start(Program(data))!;
        using HttpClient client = new() { BaseAddress = new($"http://127.0.0.1:{Port}") };
        await Until(() => Listens(), clock);
        var listens = clock.Elapsed;
        await client.GetStringAsync(Page);
        var first = clock.Elapsed;
        await client.GetStringAsync(Page);
        var second = clock.Elapsed - first;
        var memory = Memory(program);
        program.Kill();
        await program.WaitForExitAsync();
        return new(listens.TotalMilliseconds, first.TotalMilliseconds, second.TotalMilliseconds, memory);
    }

    private static ProcessStartInfo Program(DirectoryInfo data)
    {
        var app = Path.Combine(Checkout.Root, ".build", "app");
        ProcessStartInfo program = new("dotnet", [Path.Combine(app, "SuGia.dll"), "serve"]) { RedirectStandardOutput = true };
        (program.Environment["SUGIA_DATA"], program.Environment["SUGIA_URLS"]) = (data.FullName, $"http://127.0.0.1:{Port}");
        program.Environment["ASPNETCORE_CONTENTROOT"] = app;
        return program;
    }

    private static async Task Until(Func<Task<bool>> so, Stopwatch clock)
    {
        while (!await so())
        {
            await Task.Delay(2);
            if (clock.Elapsed > Patience)
            {
                throw new TimeoutException("The program does not listen.");
            }
        }
    }

    private static async Task<bool> Listens()
    {
        try
        {
            using TcpClient probe = new();
            await probe.ConnectAsync("127.0.0.1", Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>Resident memory in megabytes, as the kernel counts it.</summary>
    private static double Memory(Process program)
    {
        var line = File.ReadLines($"/proc/{program.Id}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2].Trim(), CultureInfo.InvariantCulture) / 1024;
    }
}
