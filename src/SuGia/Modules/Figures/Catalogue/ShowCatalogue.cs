using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Figures;

/// <summary>GET /figures: every figure, as of the day, with its rule.</summary>
public static class ShowCatalogue
{
    internal static void Map(IEndpointRouteBuilder app) => app.MapGet("/figures", Show).Needs(Permission.ReadFigures);

    private static async Task<IResult> Show(string? scope, IFigures figures, ScopeReading scopes, Frame frame, CancellationToken cancel)
    {
        var within = await scopes.Read(scope, figure: null, frame.AsOf, cancel);
        return CataloguePage.Show(new(
            await Values(figures, frame, within.Ok ? within.Value : Scope.Whole, cancel),
            Typed.Echo(scope),
            within.Problems));
    }

    /// <summary>Counts and shares in one query, each sum in its own; each within what it knows of the scope; what is withheld is not there.</summary>
    private static async Task<IReadOnlyList<FigureValue>> Values(IFigures figures, Frame frame, Scope scope, CancellationToken cancel)
    {
        var open = figures.OpenTo(frame.Reader);
        List<FigureValue> values = [.. await figures.Values([.. open.Where(f => !f.Is.IsSum).Select(f => (f.Is.Code, scope.Only(f.Is.Scopes)))], frame.AsOf, cancel)];
        foreach (var sum in open.Where(f => f.Is.IsSum))
        {
            values.Add(await figures.Value(sum.Is.Code, frame.AsOf, scope, cancel));
        }

        return [.. values.OrderBy(v => v.Is.Code, StringComparer.Ordinal)];
    }

    public sealed record View(IReadOnlyList<FigureValue> Values, string Scope, IReadOnlyList<Problem> Problems);
}
