using System.Diagnostics;
using System.Net;

namespace SuGia.Bench.Measuring;

/// <summary>A few kept connections to one server, with the cookies of one account.</summary>
internal sealed class Browser : IDisposable
{
    private readonly HttpClient client;

    public Browser(Uri address, int connections = 4) => client = new(new SocketsHttpHandler
    {
        MaxConnectionsPerServer = connections,
        AllowAutoRedirect = false,
        UseCookies = true,
        AutomaticDecompression = DecompressionMethods.None,
    })
    { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };

    public static async Task<Browser> SignedIn(BenchHost host, string account)
    {
        Browser browser = new(host.Address);
        await browser.Get($"/bench/enter/{account}");
        return browser;
    }

    /// <exception cref="InvalidOperationException">The answer is no page.</exception>
    public async Task<byte[]> Get(string path, string? encoding = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        if (encoding is not null)
        {
            request.Headers.Add("Accept-Encoding", encoding);
        }

        using var response = await client.SendAsync(request);
        return response.IsSuccessStatusCode ? await response.Content.ReadAsByteArrayAsync() : throw new InvalidOperationException($"{path} answers {(int)response.StatusCode}.");
    }

    /// <summary>Asks again and again on all connections.</summary>
    /// <returns>Requests per second, and the time in milliseconds within which 95 of 100 were answered.</returns>
    public async Task<(double PerSecond, double P95)> Load(string path, TimeSpan during, int connections = 4)
    {
        var clock = Stopwatch.StartNew();
        var times = (await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Ask(path, clock, during)))).SelectMany(t => t).Order().ToList();
        return (times.Count / clock.Elapsed.TotalSeconds, times[(int)(times.Count * 0.95)]);
    }

    public void Dispose() => client.Dispose();

    private async Task<IReadOnlyList<double>> Ask(string path, Stopwatch clock, TimeSpan during)
    {
        List<double> times = [];
        while (times.Count == 0 || clock.Elapsed < during)
        {
            var begun = Stopwatch.GetTimestamp();
            await Get(path);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        return times;
    }
}
