using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Figures;

/// <summary>GET /figures/{code}: definition, value, trend, the records; and with another day, what came in, went out and changed.</summary>
public static class ShowFigure
{
    private const int PageSize = 25;

    internal static void Map(IEndpointRouteBuilder app) => app.Get("/figures/{code}", Show).Needs(Permission.ReadFigures);

    private static async Task<IResult> Show(string code, string? scope, string? from, Guid? after, FigureBook book, ScopeReading scopes, Comparing comparing, ProofReadings readings, Frame frame, CancellationToken cancel)
    {
        if (book.Find(code) is not { } figure || !figure.Is.IsOpenTo(frame.Reader))
        {
            return Results.NotFound();
        }

        if (ScopeField.Of(frame.Query) is { } chosen)
        {
            return Results.Redirect(Canonical(figure, chosen, frame));
        }

        var read = await scopes.Read(scope, figure, frame.AsOf, cancel);
        var within = read.Ok ? read.Value : Scope.Whole;
        var view = await Look(figure, within, after, book, frame, cancel) with
        {
            Fields = await scopes.Fields(figure, within, cancel),
            Problems = read.Problems,
            Compared = await Compare(comparing, figure, within, from, frame, cancel),
        };
        await Note(view, readings, cancel);
        return FigurePage.Show(view);
    }

    private static async Task Note(View view, ProofReadings readings, CancellationToken cancel)
    {
        await readings.Note(view.Value, cancel);
        if (view.Compared?.Comparison is { } compared)
        {
            await readings.Note(view.Value, view.Value.AsOf, [.. compared.CameIn.Select(c => c.Line), .. compared.Changed.Select(c => c.Line)], cancel);
            await readings.Note(view.Value, compared.Then.AsOf, compared.WentOut.Select(c => c.Line), cancel);
        }
    }

    private static async Task<View> Look(IFigure figure, Scope within, Guid? after, FigureBook book, Frame frame, CancellationToken cancel)
    {
        var value = await book.Value(figure.Is.Code, frame.AsOf, within, cancel);
        var lines = await book.Lines(figure, frame.AsOf, within, frame.Reader, after, PageSize, cancel);
        var visible = await book.CountVisible(figure, frame.AsOf, within, frame.Reader, cancel);
        var trend = figure is IRatio || figure.Is.IsMean ? [] : await book.Trend(figure.Is.Code, Months(frame.AsOf), within, cancel);
        return new(value with { Proof = lines }, value.Records - visible, trend, lines.Count == PageSize ? lines[^1].Id : null);
    }

    /// <summary>The same page with the scope that the form chose, in its one spelling.</summary>
    private static string Canonical(IFigure figure, Scope chosen, Frame frame)
    {
        List<(string, string?)> changes = [.. figure.Is.Scopes.Select(k => (new ScopeField(k, default, null, []).Name, (string?)null))];
        return frame.Here([.. changes, ("after", null), ("scope", chosen.ToString())]);
    }

    /// <summary>The last day of each of the 24 months before, then the day itself.</summary>
    private static IReadOnlyList<DateOnly> Months(DateOnly asOf)
    {
        DateOnly first = new(asOf.Year, asOf.Month, 1);
        return [.. Enumerable.Range(0, 24).Select(i => first.AddMonths(i - 23).AddDays(-1)), asOf];
    }

    private static async Task<Compared?> Compare(Comparing comparing, IFigure figure, Scope scope, string? typed, Frame frame, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var day = Typed.Day(typed, "from");
        return new(typed, day.Ok ? await comparing.Compare(figure, day.Value, frame.AsOf, scope, frame.Reader, cancel) : null, day.Problems);
    }

    /// <param name="Hidden">How many of the records the reader may not see.</param>
    /// <param name="Next">The last record of this page, where another page follows.</param>
    public sealed record View(FigureValue Value, long Hidden, IReadOnlyList<(DateOnly On, decimal Value)> Trend, Guid? Next)
    {
        public IReadOnlyList<ScopeField> Fields { get; init; } = [];

        /// <summary>Of the scope in the address; the page then shows the whole.</summary>
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        public Compared? Compared { get; init; }
    }

    /// <param name="Comparison">Null where the day is none.</param>
    public sealed record Compared(string Typed, Comparison? Comparison, IReadOnlyList<Problem> Problems);
}
