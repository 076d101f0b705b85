using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Figures;

/// <summary>GET /figures: every figure, as of the day, with its rule; 25 on a page.</summary>
public static class ShowCatalogue
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get("/figures", Show).Needs(Permission.ReadFigures);

    private const int PageSize = 25;

    private static async Task<IResult> Show(string? scope, string? after, IFigures figures, ScopeReading scopes, Frame frame, CancellationToken cancel)
    {
        var within = await scopes.Read(scope, figure: null, frame.AsOf, cancel);
        var shown = figures.OpenTo(frame.Reader).SkipWhile(f => string.CompareOrdinal(f.Is.Code, after) <= 0).Take(PageSize + 1).ToList();
        return CataloguePage.Show(new(
            await Values(figures, [.. shown.Take(PageSize)], frame.AsOf, within.Ok ? within.Value : Scope.Whole, cancel),
            Typed.Echo(scope),
            within.Problems,
            shown.Count > PageSize ? shown[PageSize - 1].Is.Code : null));
    }

    /// <summary>Counts and shares in one query, each sum in its own; each within what it knows of the scope; what is withheld is not there.</summary>
    private static async Task<IReadOnlyList<FigureValue>> Values(IFigures figures, IReadOnlyList<IFigure> shown, DateOnly asOf, Scope scope, CancellationToken cancel)
    {
        List<(string, Scope)> together = [.. shown.Where(f => !f.Is.IsSum).Select(f => (f.Is.Code, scope.Only(f.Is.Scopes)))];
        List<FigureValue> values = together is [] ? [] : [.. await figures.Values(together, asOf, cancel)];
        foreach (var sum in shown.Where(f => f.Is.IsSum))
        {
            values.Add(await figures.Value(sum.Is.Code, asOf, scope, cancel));
        }

        return [.. values.OrderBy(v => v.Is.Code, StringComparer.Ordinal)];
    }

    /// <param name="Next">The code of the last figure shown, where another page follows.</param>
    public sealed record View(IReadOnlyList<FigureValue> Values, string Scope, IReadOnlyList<Problem> Problems, string? Next);
}
