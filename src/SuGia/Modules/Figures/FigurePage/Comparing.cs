using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Figures;

/// <summary>Two days of one figure beside each other: what came in, what went out, and what counts on both and says something else.</summary>
/// <remarks>
/// The value of the later day is that of the earlier, plus what came in, less what went out. One person's record that follows
/// another of theirs is neither: it is a change.
/// </remarks>
internal sealed class Comparing(FigureBook book)
{
    /// <summary>No list is longer; a longer one says that it is cut.</summary>
    public const int Most = 100;

    public async Task<Comparison> Compare(IFigure figure, DateOnly from, DateOnly to, Scope scope, Reader reader, CancellationToken cancel)
    {
        var (before, after) = (book.Visible(figure, figure.Records(from, scope), reader), book.Visible(figure, figure.Records(to, scope), reader));
        var (left, arrived) = (Without(before, after), Without(after, before));
        return new(
            await book.Value(figure.Is.Code, from, scope, cancel),
            await Turned(figure, Alone(figure, arrived, left), Turn.Began, to, to, cancel),
            await Turned(figure, Alone(figure, left, arrived), Turn.Ceased, from, to, cancel),
            [.. figure.SpeaksOfPeople ? await Followed(figure, left, arrived, from, to, cancel) : [], .. await Altered(figure, before, after, from, to, cancel)]);
    }

    private static IQueryable<Counted> Without(IQueryable<Counted> these, IQueryable<Counted> those) =>
        these.Where(c => !those.Any(o => o.Id == c.Id));

    private static IQueryable<Counted> Alone(IFigure figure, IQueryable<Counted> these, IQueryable<Counted> those) =>
        figure.SpeaksOfPeople ? these.Where(c => !those.Any(o => o.Person == c.Person)) : these;

    /// <param name="lookedAt">The day whose words the line has: a record is described as of the day on which it counts.</param>
    private static async Task<IReadOnlyList<Change>> Turned(IFigure figure, IQueryable<Counted> records, Turn turn, DateOnly lookedAt, DateOnly to, CancellationToken cancel)
    {
        var lines = await FigureBook.Describe(figure, records, lookedAt, Most, cancel);
        var happenings = await figure.Proof.Happenings([.. lines.Select(l => l.Id)], turn, to, cancel);
        return [.. lines.Select(l => new Change(l, Before: null, happenings.GetValueOrDefault(l.Id)))];
    }

    /// <summary>People whose one record ceased to count and whose other began.</summary>
    private static async Task<IReadOnlyList<Change>> Followed(IFigure figure, IQueryable<Counted> left, IQueryable<Counted> arrived, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        var pairs = await (
            from before in left
            join after in arrived on before.Person equals after.Person
            orderby after.Id
            select new { Before = before.Id, After = after.Id }).Take(Most).ToListAsync(cancel);
        if (pairs is [])
        {
            return [];
        }

        var old = (await figure.Proof.Lines([.. pairs.Select(p => p.Before).Distinct()], from, cancel)).ToDictionary(l => l.Id);
        var now = (await figure.Proof.Lines([.. pairs.Select(p => p.After).Distinct()], to, cancel)).ToDictionary(l => l.Id);
        var happenings = await figure.Proof.Happenings([.. now.Keys], Turn.Began, to, cancel);
        return [.. from pair in pairs where now.ContainsKey(pair.After) && old.ContainsKey(pair.Before) select new Change(now[pair.After], old[pair.Before], happenings.GetValueOrDefault(pair.After))];
    }

    /// <summary>Records of both days whose words are other now: a rank, a unit, an amount.</summary>
    private static async Task<IReadOnlyList<Change>> Altered(IFigure figure, IQueryable<Counted> before, IQueryable<Counted> after, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        var old = (await FigureBook.Describe(figure, before.Where(c => after.Any(o => o.Id == c.Id)), from, Most, cancel)).ToDictionary(l => l.Id);
        var now = await FigureBook.Describe(figure, after.Where(c => before.Any(o => o.Id == c.Id)), to, Most, cancel);
        return [.. now.Where(l => old.TryGetValue(l.Id, out var was) && !l.SaysTheSameAs(was)).Select(l => new Change(l, old[l.Id], What: null))];
    }
}

/// <param name="CameIn">Counts on the later day alone; <paramref name="WentOut"/> on the earlier alone.</param>
public sealed record Comparison(FigureValue Then, IReadOnlyList<Change> CameIn, IReadOnlyList<Change> WentOut, IReadOnlyList<Change> Changed);

/// <param name="Before">What was said on the earlier day, where the record or its person counted then as well.</param>
/// <param name="What">The event, where one is recorded.</param>
public sealed record Change(ProofLine Line, ProofLine? Before, Happening? What);
