using System.Globalization;
using System.Text.Json;
using SuGia.Kernel;
using SuGia.Modules.Accounts;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Documents.Searching;
using SuGia.Modules.Figures;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Imports;
using SuGia.Modules.Reading;
using SuGia.Modules.Reading.Gazetteers;
using FigureJson = SuGia.Modules.Figures.FigureJson;

namespace SuGia;

/// <summary>What the program can be told to do. Told nothing, it serves.</summary>
public static class CommandLine
{
    private const int NotUnderstood = 2;

    private static readonly Verb[] Verbs =
    [
        new("serve", [], ["--empty"], told => Server.Run(isEmpty: told.Has("--empty"))),
        new("figures", [], ["--as-of DAY", "--scope SCOPE", "--json"], told => Within(withSample: true, services => Figures(services, told))),
        new("import", ["KIND", "FILE"], ["--try"], told => Within(withSample: true, services => Import(services, told))),
        new("read", ["FILE"], ["--published DAY", "--json", "--register", "--score"], Read),
        new("search", ["TEXT"], ["--json", "--score"], told => Within(withSample: true, services => Search(services, told))),
        new("seed", [], [], _ => Within(withSample: true, _ => Task.FromResult(0))),
        new("admin", ["NAME"], [], told => Within(withSample: false, services => OpenAdministrator(services, told))),
    ];

    /// <returns>What the verb answers; 2 where what was typed is not understood: nothing was done then.</returns>
    public static async Task<int> Run(IReadOnlyList<string> typed, TextWriter refusals)
    {
        var (name, rest) = typed is [not ['-', ..], ..] ? (typed[0], typed.Skip(1)) : ("serve", typed);
        if (Array.Find(Verbs, v => v.Name == name) is not { } verb)
        {
            return await Refuse(refusals, CommandProblems.NoSuchVerb(name, string.Join(", ", Verbs.Select(v => v.Name))));
        }

        var told = verb.Read(rest);
        if (told.Ok)
        {
            return await verb.Do(told.Value);
        }

        await Refuse(refusals, told.Problems);
        await refusals.WriteLineAsync($"Cách dùng / usage: {verb.Usage}");
        return NotUnderstood;
    }

    /// <summary>Does something with the system's services, without serving.</summary>
    private static async Task<int> Within(bool withSample, Func<IServiceProvider, Task<int>> work)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        Server.AddSuGia(builder);
        await using var app = builder.Build();
        await Beginning.Prepare(app.Services, withSample, CancellationToken.None);
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    private static async Task<int> Figures(IServiceProvider services, Command told)
    {
        var typed = told["--as-of"];
        var asOf = typed is null ? services.GetRequiredService<TimeProvider>().DayInHanoi : Typed.Day(typed, "--as-of");
        var scope = asOf.Ok ? await services.GetRequiredService<ScopeReading>().Read(told["--scope"], figure: null, asOf.Value, CancellationToken.None) : Scope.Whole;
        if (!asOf.Ok || !scope.Ok)
        {
            return await Refuse(Console.Error, [.. asOf.Problems, .. scope.Problems]);
        }

        // Nobody is signed in here whose reading could be journalled: figures that need a right of their own are left out.
        var book = services.GetRequiredService<IFigures>();
        var values = await FiguresApi.Values(book, book.Catalogue.Where(f => f.Is.Group is null), asOf.Value, scope.Value!, Reader.System, CancellationToken.None);
        var figures = values.Select(FigureJson.Of).ToList();
        await Console.Out.WriteLineAsync(told.Has("--json") ? JsonSerializer.Serialize<IReadOnlyList<FigureJson>>(figures, FigureJson.Options) : Table(figures));
        return 0;
    }

    /// <summary>Needs no database, unless the names of the register are asked for besides those that are shipped.</summary>
    private static Task<int> Read(Command told) =>
        told.Has("--score") ? ReadCommand.Score(told.Arguments[0], Console.Out, Console.Error, CancellationToken.None)
        : told.Has("--register") ? Within(withSample: true, services => Read(told, text => RegisterNames.Today(services, text, CancellationToken.None)))
        : Read(told, _ => Task.FromResult(Gazetteer.Shipped()));

    private static Task<int> Read(Command told, Func<string, Task<Gazetteer>> names) =>
        ReadCommand.Run(told.Arguments[0], told["--published"], told.Has("--json"), names, Console.Out, Console.Error, CancellationToken.None);

    private static Task<int> Search(IServiceProvider services, Command told)
    {
        var search = ActivatorUtilities.CreateInstance<SearchCommand>(services);
        return told.Has("--score")
            ? search.Score(told.Arguments[0], Console.Out, Console.Error, CancellationToken.None)
            : search.Run(told.Arguments[0], told.Has("--json"), Console.Out, CancellationToken.None);
    }

    private static Task<int> Import(IServiceProvider services, Command told) => told.Arguments[0] == LegalCode.Import
        ? LegalCode.Take(services, told.Arguments[1], told.Has("--try"), Console.Out, CancellationToken.None)
        : ImportCommand.Run(services, told.Arguments[0], told.Arguments[1], isTry: told.Has("--try"), Console.Out, CancellationToken.None);

    private static Task<int> OpenAdministrator(IServiceProvider services, Command told) =>
        ActivatorUtilities.CreateInstance<FirstAdministrator>(services).Open(told.Arguments[0], Console.IsInputRedirected ? Console.In : new HiddenLine(), Console.Out);

    private static string Table(IReadOnlyList<FigureJson> figures) => string.Join('\n', figures.Select(f =>
        $"{f.Code,-56} {f.Value?.ToString(f.Base is null ? "0" : "0.000", CultureInfo.InvariantCulture) ?? "–",8}  {f.Title.Vi}"));

    private static async Task<int> Refuse(TextWriter to, params IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
        {
            await to.WriteLineAsync($"{problem.Says.Vi} / {problem.Says.En}");
        }

        return NotUnderstood;
    }
}
