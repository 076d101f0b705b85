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
        var value = await Count(figure, asOf, scope, cancel);
        return figure is IRatio ratio ? await Divide(ratio, value, cancel) : value;
    }

    public async Task<IReadOnlyList<FigureValue>> Values(IReadOnlyList<(string Code, Scope Scope)> asked, DateOnly asOf, CancellationToken cancel)
    {
        var figures = asked.Select(a => Get(a.Code)).ToList();
        if (figures.Any(f => f.Is.IsSum || f is IRatio))
        {
            throw new ArgumentException("Only counts are asked together.", nameof(asked));
        }

        var counts = figures.Select((f, at) => Counts(f.Records(asOf, asked[at].Scope), at, asOf));
        var found = await counts.Aggregate((all, next) => all.Concat(next)).ToDictionaryAsync(c => c.At, cancel);
        return [.. figures.Select((f, at) => found.TryGetValue(at, out var c)
            ? new FigureValue(f.Is, asOf, asked[at].Scope, c.Records, c.Records, c.EnteredAfter, c.OnMonth)
            : new FigureValue(f.Is, asOf, asked[at].Scope, 0, 0, 0, 0))];
    }

    public async Task<FigureValue> WithProof(string code, DateOnly asOf, Scope scope, Reader reader, int most, CancellationToken cancel)
    {
        var value = await Value(code, asOf, scope, cancel);
        var lines = await Lines(Get(code), asOf, scope, reader, after: null, most, cancel);
        return value with { Proof = lines };
    }

    public async Task<IReadOnlyList<(DateOnly On, decimal Value)>> Trend(string code, IReadOnlyList<DateOnly> days, Scope scope, CancellationToken cancel)
    {
        var figure = Get(code);
        var points = days.Select(day => figure.Is.IsSum
            ? figure.Records(day, scope).GroupBy(_ => 1).Select(g => new { Day = day, Value = g.Sum(c => c.Amount) })
            : figure.Records(day, scope).GroupBy(_ => 1).Select(g => new { Day = day, Value = g.LongCount() }));
        var counted = await points.Aggregate((all, next) => all.Concat(next)).ToDictionaryAsync(p => p.Day, p => p.Value, cancel);
        return [.. days.Select(d => (d, (decimal)counted.GetValueOrDefault(d)))];
    }

    /// <summary>Records that the reader may see, in the order of their ids, after the one named.</summary>
    public async Task<IReadOnlyList<ProofLine>> Lines(IFigure figure, DateOnly asOf, Scope scope, Reader reader, Guid? after, int most, CancellationToken cancel)
    {
        var seen = Visible(figure, figure.Records(asOf, scope), reader);
        var ids = await seen.Where(c => after == null || c.Id > after).OrderBy(c => c.Id).Take(most).Select(c => c.Id).ToListAsync(cancel);
        return await Describe(figure, ids, asOf, cancel);
    }

    public Task<long> CountVisible(IFigure figure, DateOnly asOf, Scope scope, Reader reader, CancellationToken cancel) =>
        Visible(figure, figure.Records(asOf, scope), reader).LongCountAsync(cancel);

    /// <summary>What counts on the later day and did not on the earlier, or the other way round.</summary>
    public async Task<IReadOnlyList<ProofLine>> Difference(IFigure figure, DateOnly on, DateOnly butNotOn, Scope scope, Reader reader, int most, CancellationToken cancel)
    {
        var other = figure.Records(butNotOn, scope);
        var ids = await Visible(figure, figure.Records(on, scope), reader)
            .Where(c => !other.Any(o => o.Id == c.Id)).OrderBy(c => c.Id).Take(most).Select(c => c.Id).ToListAsync(cancel);
        return await Describe(figure, ids, on, cancel);
    }

    private static async Task<IReadOnlyList<ProofLine>> Describe(IFigure figure, IReadOnlyList<Guid> ids, DateOnly asOf, CancellationToken cancel)
    {
        var lines = ids.Count == 0 ? [] : await figure.Prove(ids, asOf, cancel);
        return [.. lines.OrderBy(l => l.Id)];
    }

    private IQueryable<Counted> Visible(IFigure figure, IQueryable<Counted> records, Reader reader)
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
        return new(figure.Is, asOf, scope, tally.Value, tally.Records, tally.EnteredAfter, tally.OnMonth);
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

    private async Task<FigureValue> Divide(IRatio ratio, FigureValue part, CancellationToken cancel)
    {
        var whole = await Count(Get(ratio.Over), part.AsOf, part.Scope, cancel);
        return part with { Value = whole.Value is > 0 ? part.Value / whole.Value : null, Base = whole, Target = ratio.TargetOn(part.AsOf) };
    }

    private sealed class Counting
    {
        public required int At { get; init; }

        public required long Records { get; init; }

        public required long EnteredAfter { get; init; }

        public required long OnMonth { get; init; }
    }

    private IFigure Get(string code) => Find(code) ?? throw new KeyNotFoundException(code);
}
