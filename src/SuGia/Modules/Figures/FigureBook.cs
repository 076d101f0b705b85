using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Figures;

/// <summary>Asks the figures: one definition, one query for the value, one for the records.</summary>
internal sealed class FigureBook(IEnumerable<IFigure> figures, IPeople people) : IFigures
{
    public IReadOnlyList<IFigure> Catalogue { get; } = [.. figures.OrderBy(f => f.Is.Code, StringComparer.Ordinal)];

    public IFigure? Find(string code) => Catalogue.FirstOrDefault(f => f.Is.Code == code);

    public async Task<FigureValue> Value(string code, DateOnly asOf, Scope scope, CancellationToken cancel)
    {
        var figure = Get(code);
        var value = await Count(figure, asOf, scope.Only(figure.Is.Scopes), cancel);
        return figure is IRatio ratio ? await Divide(ratio, value, cancel) : value;
    }

    public async Task<IReadOnlyList<FigureValue>> Values(IReadOnlyList<(string Code, Scope Scope)> asked, DateOnly asOf, CancellationToken cancel)
    {
        var figures = asked.Select(a => (Figure: Get(a.Code), a.Scope)).ToList();
        var wholes = from f in figures where f.Figure is IRatio select (Get(((IRatio)f.Figure).Over), f.Scope);
        var counted = await CountAll([.. figures, .. wholes], asOf, cancel);
        Queue<FigureValue> whole = new(counted.Skip(figures.Count));
        return [.. figures.Zip(counted, (f, value) => f.Figure is IRatio ratio ? Share(ratio, value, whole.Dequeue()) : value)];
    }

    public async Task<FigureValue> WithProof(string code, DateOnly asOf, Scope scope, Reader reader, int most, CancellationToken cancel) =>
        await Prove(await Value(code, asOf, scope, cancel), reader, most, cancel);

    public async Task<FigureValue> Prove(FigureValue value, Reader reader, int most, CancellationToken cancel) =>
        value with { Proof = await Lines(Get(value.Is.Code), value.AsOf, value.Scope, reader, after: null, most, cancel) };

    public async Task<IReadOnlyList<(DateOnly On, decimal Value)>> Trend(string code, IReadOnlyList<DateOnly> days, Scope scope, CancellationToken cancel)
    {
        var figure = Get(code);
        if (figure.Is.IsMean)
        {
            throw new ArgumentException("A mean has no trend.", nameof(code));
        }

        var points = days.Select(day => figure.Is.IsSum
            ? figure.Records(day, scope).GroupBy(_ => 1).Select(g => new { Day = day, Value = g.Sum(c => c.Amount) })
            : figure.Records(day, scope).GroupBy(_ => 1).Select(g => new { Day = day, Value = g.LongCount() }));
        var counted = await points.Aggregate((all, next) => all.Concat(next)).ToDictionaryAsync(p => p.Day, p => p.Value, cancel);
        return [.. days.Select(d => (d, (decimal)counted.GetValueOrDefault(d)))];
    }

    /// <summary>Records that the reader may see, in the order of their ids, after the one named.</summary>
    public Task<IReadOnlyList<ProofLine>> Lines(IFigure figure, DateOnly asOf, Scope scope, Reader reader, Guid? after, int most, CancellationToken cancel) =>
        Describe(figure, Visible(figure, figure.Records(asOf, scope), reader).Where(c => after == null || c.Id > after), asOf, most, cancel);

    public Task<long> CountVisible(IFigure figure, DateOnly asOf, Scope scope, Reader reader, CancellationToken cancel) =>
        Visible(figure, figure.Records(asOf, scope), reader).LongCountAsync(cancel);

    internal static async Task<IReadOnlyList<ProofLine>> Describe(IFigure figure, IQueryable<Counted> records, DateOnly asOf, int most, CancellationToken cancel)
    {
        var amounts = await records.OrderBy(c => c.Id).Take(most).Select(c => new { c.Id, c.Amount }).ToDictionaryAsync(c => c.Id, c => c.Amount, cancel);
        var lines = amounts.Count == 0 ? [] : await figure.Proof.Lines([.. amounts.Keys], asOf, cancel);
        return [.. lines.Select(l => l with { Amount = amounts[l.Id] }).OrderBy(l => l.Id)];
    }

    internal IQueryable<Counted> Visible(IFigure figure, IQueryable<Counted> records, Reader reader)
    {
        var reach = reader.ReachOf(Permission.ReadPeople);
        if (reach.Everything || !figure.SpeaksOfPeople)
        {
            return records;
        }

        var within = people.Within(reach);
        return records.Where(c => c.Person == null || within.Any(p => p.Person == c.Person));
    }

    private static async Task<FigureValue> Count(IFigure figure, DateOnly asOf, Scope scope, CancellationToken cancel)
    {
        var records = figure.Records(asOf, scope);
        var tally = figure.Is.IsSum ? await Tally.AddUp(records, asOf, cancel) : await Tally.Count(records, asOf, cancel);
        return new(figure.Is, asOf, scope, ValueOf(figure.Is, tally), tally.Records, tally.EnteredAfter, tally.OnMonth);
    }

    private static decimal? ValueOf(FigureDefinition figure, Tally tally) =>
        !figure.IsMean ? tally.Value : tally.Records > 0 ? (decimal)tally.Value / tally.Records : null;

    /// <exception cref="ArgumentException">One of them is a sum.</exception>
    private static async Task<IReadOnlyList<FigureValue>> CountAll(IReadOnlyList<(IFigure Figure, Scope Scope)> asked, DateOnly asOf, CancellationToken cancel)
    {
        if (asked.Any(a => a.Figure.Is.IsSum))
        {
            throw new ArgumentException("Only counts and shares are asked together.", nameof(asked));
        }

        var counts = asked.Select((a, at) => Counts(a.Figure.Records(asOf, a.Scope), at, asOf));
        var found = await counts.Aggregate((all, next) => all.Concat(next)).ToDictionaryAsync(c => c.At, cancel);
        return [.. asked.Select((a, at) => found.TryGetValue(at, out var c)
            ? new FigureValue(a.Figure.Is, asOf, a.Scope, c.Records, c.Records, c.EnteredAfter, c.OnMonth)
            : new FigureValue(a.Figure.Is, asOf, a.Scope, 0, 0, 0, 0))];
    }

    /// <returns>One row; none where nothing counts.</returns>
    private static IQueryable<Counting> Counts(IQueryable<Counted> records, int at, DateOnly asOf) =>
        records.GroupBy(_ => 1).Select(g => new Counting
        {
            At = at,
            Records = g.LongCount(),
            EnteredAfter = g.LongCount(c => c.EnteredOn > asOf),
            OnMonth = g.LongCount(c => c.RestsOnMonth),
        });

    private async Task<FigureValue> Divide(IRatio ratio, FigureValue part, CancellationToken cancel) =>
        Share(ratio, part, await Count(Get(ratio.Over), part.AsOf, part.Scope, cancel));

    private static FigureValue Share(IRatio ratio, FigureValue part, FigureValue whole) =>
        part with { Value = whole.Value is > 0 ? part.Value / whole.Value : null, Base = whole, Target = ratio.TargetOn(part.AsOf) };

    private sealed class Counting
    {
        public required int At { get; init; }

        public required long Records { get; init; }

        public required long EnteredAfter { get; init; }

        public required long OnMonth { get; init; }
    }

    private IFigure Get(string code) => Find(code) ?? throw new KeyNotFoundException(code);
}
