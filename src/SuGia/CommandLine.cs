using System.Text.Json;
using SuGia.Kernel;
using SuGia.Modules.Accounts;
using SuGia.Modules.Figures;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Imports;

namespace SuGia;

/// <summary>What the program does besides serving.</summary>
public static class CommandLine
{
    public static bool Knows(string verb) => verb is "figures" or "import" or "seed" or "admin";

    public static async Task<int> Run(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        Server.AddSuGia(builder);
        await using var app = builder.Build();
        await Beginning.Prepare(app.Services, withSample: args[0] is not "admin", CancellationToken.None);
        await using var scope = app.Services.CreateAsyncScope();
        return args[0] switch
        {
            "figures" => await Figures(scope.ServiceProvider, args),
            "import" => await ImportCommand.Run(scope.ServiceProvider, args, Console.Out, CancellationToken.None),
            "admin" => await ActivatorUtilities.CreateInstance<FirstAdministrator>(scope.ServiceProvider).Open(args.ElementAtOrDefault(1), Console.IsInputRedirected ? Console.In : new HiddenLine(), Console.Out),
            _ => 0,
        };
    }

    private static async Task<int> Figures(IServiceProvider services, string[] args)
    {
        var typed = After(args, "--as-of");
        var today = services.GetRequiredService<TimeProvider>().DayInHanoi;
        var asOf = typed is null ? today : Typed.Day(typed, "--as-of");
        var scope = Scope.Parse(After(args, "--scope"));
        if (!asOf.Ok || !scope.Ok)
        {
            foreach (var problem in asOf.Problems.Concat(scope.Problems))
            {
                await Console.Error.WriteLineAsync(problem.Says.Vi + " / " + problem.Says.En);
            }

            return 2;
        }

        var figures = await FiguresApi.Answer(services.GetRequiredService<IFigures>(), asOf.Value, scope.Value, Reader.System, CancellationToken.None);
        await Console.Out.WriteLineAsync(args.Contains("--json") ? JsonSerializer.Serialize(figures, FigureJson.Options) : Table(figures));
        return 0;
    }

    private static string Table(IReadOnlyList<FigureJson> figures) => string.Join('\n', figures.Select(f =>
        $"{f.Code,-56} {(f.Base is null ? f.Value?.ToString("0", System.Globalization.CultureInfo.InvariantCulture) : f.Value?.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture)) ?? "–",8}  {f.Title.Vi}"));

    private static string? After(string[] args, string option) =>
        Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
