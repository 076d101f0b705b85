using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Figures;

/// <summary>GET /figures/{code}: definition, value, trend, the records; and with another day, what came in and went out.</summary>
public static class ShowFigure
{
    private const int PageSize = 25;
    private const int MostDifferences = 100;

    internal static void Map(IEndpointRouteBuilder app) => app.MapGet("/figures/{code}", Show).Needs(Permission.ReadFigures);

    private static async Task<IResult> Show(string code, string? scope, string? from, Guid? after, FigureBook book, Frame frame, CancellationToken cancel)
    {
        var within = Scope.Parse(scope);
        if (book.Find(code) is not { } figure || !within.Ok)
        {
            return Results.NotFound();
        }

        var value = await book.Value(code, frame.AsOf, within.Value, cancel);
        var lines = await book.Lines(figure, frame.AsOf, within.Value, frame.Reader, after, PageSize, cancel);
        var visible = await book.CountVisible(figure, frame.AsOf, within.Value, frame.Reader, cancel);
        var trend = figure is IRatio ? [] : await book.Trend(code, Months(frame.AsOf), within.Value, cancel);
        return FigurePage.Show(new(value with { Proof = lines }, value.Records - visible, trend, lines.Count == PageSize ? lines[^1].Id : null,
            await Compare(book, figure, within.Value, from, frame, cancel)));
    }

    /// <summary>The last day of each of the 24 months before, then the day itself.</summary>
    private static IReadOnlyList<DateOnly> Months(DateOnly asOf)
    {
        DateOnly first = new(asOf.Year, asOf.Month, 1);
        return [.. Enumerable.Range(0, 24).Select(i => first.AddMonths(i - 23).AddDays(-1)), asOf];
    }

    private static async Task<Difference?> Compare(FigureBook book, IFigure figure, Scope scope, string? typed, Frame frame, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var day = Typed.Day(typed, "from");
        return !day.Ok
            ? new(typed, null, [], [], day.Problems)
            : new(typed, await book.Value(figure.Is.Code, day.Value, scope, cancel),
                await book.Difference(figure, frame.AsOf, day.Value, scope, frame.Reader, MostDifferences, cancel),
                await book.Difference(figure, day.Value, frame.AsOf, scope, frame.Reader, MostDifferences, cancel), []);
    }

    /// <param name="Hidden">How many of the records the reader may not see.</param>
    /// <param name="Next">The last record of this page, where another page follows.</param>
    public sealed record View(FigureValue Value, long Hidden, IReadOnlyList<(DateOnly On, decimal Value)> Trend, Guid? Next, Difference? Compared);

    public sealed record Difference(string Typed, FigureValue? Then, IReadOnlyList<ProofLine> CameIn, IReadOnlyList<ProofLine> WentOut, IReadOnlyList<Problem> Problems);
}
