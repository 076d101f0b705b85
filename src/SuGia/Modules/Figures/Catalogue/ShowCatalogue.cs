using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Figures;

/// <summary>GET /figures: every figure, as of the day, with its rule.</summary>
public static class ShowCatalogue
{
    internal static void Map(IEndpointRouteBuilder app) => app.MapGet("/figures", Show).Needs(Permission.ReadFigures);

    private static async Task<IResult> Show(string? scope, IFigures figures, Frame frame, CancellationToken cancel)
    {
        var within = Scope.Parse(scope);
        return CataloguePage.Show(new(
            within.Ok ? await Values(figures, frame.AsOf, within.Value, cancel) : await Values(figures, frame.AsOf, Scope.Whole, cancel),
            Typed.Echo(scope),
            within.Problems));
    }

    internal static async Task<IReadOnlyList<FigureValue>> Values(IFigures figures, DateOnly asOf, Scope scope, CancellationToken cancel)
    {
        List<FigureValue> values = [];
        foreach (var figure in figures.Catalogue)
        {
            values.Add(await figures.Value(figure.Is.Code, asOf, scope, cancel));
        }

        return values;
    }

    public sealed record View(IReadOnlyList<FigureValue> Values, string Scope, IReadOnlyList<Problem> Problems);
}
