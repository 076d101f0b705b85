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
            within.Ok ? await Values(figures, frame.AsOf, within.Value, cancel) : await Values(figures, frame.AsOf, Scope.Whole, cancel),
            Typed.Echo(scope),
            within.Problems));
    }

    /// <summary>Counts and shares in one query, each sum in its own; each within what it knows of the scope.</summary>
    private static async Task<IReadOnlyList<FigureValue>> Values(IFigures figures, DateOnly asOf, Scope scope, CancellationToken cancel)
    {
        var together = figures.Catalogue.Where(f => !f.Is.IsSum).Select(f => (f.Is.Code, scope.Only(f.Is.Scopes))).ToList();
        List<FigureValue> values = [.. await figures.Values(together, asOf, cancel)];
        foreach (var sum in figures.Catalogue.Where(f => f.Is.IsSum))
        {
            values.Add(await figures.Value(sum.Is.Code, asOf, scope, cancel));
        }

        return [.. values.OrderBy(v => v.Is.Code, StringComparer.Ordinal)];
    }

    public sealed record View(IReadOnlyList<FigureValue> Values, string Scope, IReadOnlyList<Problem> Problems);
}
