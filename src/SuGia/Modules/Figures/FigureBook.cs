using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Figures;

/// <summary>Asks the figures: one definition, one query for the value, one for the records.</summary>
internal sealed class FigureBook(IEnumerable<IFigure> figures, IPeople people) : IFigures
{
    /// <summary>So many counts make one query; a page asks for fewer.</summary>
    private const int MostInOneQuery = 100;

    public IReadOnlyList<IFigure> Catalogue { get; } = [.. figures.OrderBy(f => f.Is.Code, StringComparer.Ordinal)];

    public IFigure? Find(string code) => Catalogue.FirstOrDefault(f => f.Is.Code == code);

    public async Task<FigureValue> Value(string code, DateOnly asOf, Scope scope, CancellationToken cancel)
    {
        var figure = Get(code);
        var value = await Count(figure, asOf, scope.Only(figure.Is.Scopes), cancel);
        return figure is IRatio ratio ? await Divide(ratio, value, cancel) : value;
    }

    public Task<IReadOnlyList<FigureValue>> Values(IReadOnlyList<(string Code, Scope Scope)> asked, DateOnly asOf, CancellationToken cancel) =>
        Together([.. asked.Select(a => new Asked(Get(a.Code), a.Scope, asOf))], cancel);

    public async Task<IReadOnlyList<FigureValue>> On(IReadOnlyList<(string Code, Scope Scope, DateOnly On)> asked, CancellationToken cancel)
    {
        List<Asked> all = [.. asked.Select(a => new Asked(Get(a.Code), a.Scope, a.On))];
        Queue<FigureValue> counts = new(await Together([.. all.Where(a => !a.Figure.Is.IsSum)], cancel));
        List<FigureValue> values = [];
        foreach (var one in all)
        {
            values.Add(one.Figure.Is.IsSum ? await Count(one.Figure, one.On, one.Scope, cancel) : counts.Dequeue());
        }

        return values;
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

    private async Task<IReadOnlyList<FigureValue>> Together(IReadOnlyList<Asked> asked, CancellationToken cancel)
    {
        var wholes = from a in asked where a.Figure is IRatio select a with { Figure = Get(((IRatio)a.Figure).Over) };
        var counted = await CountAll([.. asked, .. wholes], cancel);
        Queue<FigureValue> whole = new(counted.Skip(asked.Count));
        return [.. asked.Zip(counted, (a, value) => a.Figure is IRatio ratio ? Share(ratio, value, whole.Dequeue()) : value)];
    }

    /// <exception cref="ArgumentException">One of them is a sum.</exception>
    private static async Task<IReadOnlyList<FigureValue>> CountAll(IReadOnlyList<Asked> asked, CancellationToken cancel)
    {
        if (asked.Any(a => a.Figure.Is.IsSum))
        {
            throw new ArgumentException("Only counts and shares are asked together.", nameof(asked));
        }

        Dictionary<int, Counting> found = [];
        foreach (var some in asked.Index().Chunk(MostInOneQuery))
        {
            var counts = some.Select(a => Counts(a.Item.Figure.Records(a.Item.On, a.Item.Scope), a.Index, a.Item.On));
            (await counts.Aggregate((all, next) => all.Concat(next)).ToListAsync(cancel)).ForEach(c => found[c.At] = c);
        }

        return [.. asked.Select((a, at) => found.TryGetValue(at, out var c)
            ? new FigureValue(a.Figure.Is, a.On, a.Scope, c.Records, c.Records, c.EnteredAfter, c.OnMonth)
            : new FigureValue(a.Figure.Is, a.On, a.Scope, 0, 0, 0, 0))];
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

    private sealed record Asked(IFigure Figure, Scope Scope, DateOnly On);

    private sealed class Counting
    {
        public required int At { get; init; }

        public required long Records { get; init; }

        public required long EnteredAfter { get; init; }

        public required long OnMonth { get; init; }
    }

    private IFigure Get(string code) => Find(code) ?? throw new KeyNotFoundException(code);
}
