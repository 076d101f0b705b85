using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Figures;

/// <summary>GET /api/v1/figures and /api/v1/figures/{code}, with asOf and scope.</summary>
public static class FiguresApi
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1/figures").Needs(Permission.ReadFigures);
        api.Get("", All);
        api.Get("/{code}", One);
    }

    /// <summary>Each figure with its first proof, in the order of the codes.</summary>
    internal static async Task<IReadOnlyList<FigureValue>> Values(IFigures figures, IEnumerable<IFigure> asked, DateOnly asOf, Scope scope, Reader reader, CancellationToken cancel)
    {
        List<FigureValue> all = [];
        foreach (var figure in asked)
        {
            all.Add(await figures.WithProof(figure.Is.Code, asOf, scope, reader, FigureJson.MostProof, cancel));
        }

        return all;
    }

    private static async Task<IResult> All(string? scope, IFigures figures, ScopeReading scopes, ProofReadings readings, Frame frame, CancellationToken cancel)
    {
        var within = await scopes.Read(scope, figure: null, frame.AsOf, cancel);
        return Refusal(within, frame) ?? await Told(await Values(figures, figures.OpenTo(frame.Reader), frame.AsOf, within.Value!, frame.Reader, cancel), readings, cancel);
    }

    private static async Task<IResult> Told(IReadOnlyList<FigureValue> values, ProofReadings readings, CancellationToken cancel)
    {
        foreach (var value in values)
        {
            await readings.Note(value, cancel);
        }

        return Results.Json(values.Select(FigureJson.Of), FigureJson.Options);
    }

    private static async Task<IResult> One(string code, string? scope, IFigures figures, ScopeReading scopes, ProofReadings readings, Frame frame, CancellationToken cancel)
    {
        if (figures.Find(code) is not { } figure || !figure.Is.IsOpenTo(frame.Reader))
        {
            return Results.NotFound();
        }

        var within = await scopes.Read(scope, figure, frame.AsOf, cancel);
        if (Refusal(within, frame) is { } refused)
        {
            return refused;
        }

        var value = await figures.WithProof(code, frame.AsOf, within.Value!, frame.Reader, FigureJson.MostProof, cancel);
        await readings.Note(value, cancel);
        return Results.Json(FigureJson.Of(value), FigureJson.Options);
    }

    /// <summary>400 with the words for a day or a scope that is none: an API never guesses.</summary>
    private static IResult? Refusal(Result<Scope> scope, Frame frame) => (scope.Problems, frame.Refused) switch
    {
        ([var problem, ..], _) => Results.Json(new { problem = problem.Says }, statusCode: StatusCodes.Status400BadRequest),
        (_, { } day) => Results.Json(new { problem = ShellWords.NotADay(day) }, statusCode: StatusCodes.Status400BadRequest),
        _ => null,
    };
}
