using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>How many papers of a period stand in which state; each count has the list behind it. Source: Decree 30/2020, annex VI.</summary>
/// <param name="From">As typed.</param>
public sealed record StateReport<TState>(DateOnly First, DateOnly Last, string? From, string? Until, IReadOnlyDictionary<TState, int> Counts, IReadOnlyList<Problem> Problems)
    where TState : struct, Enum
{
    public int All => Counts.Values.Sum();
}

/// <summary>The days that a report was asked for: from the first of the year to the day looked at where none are typed.</summary>
internal sealed record ReportDays(DateOnly First, DateOnly Last, string? From, string? Until, IReadOnlyList<Problem> Problems)
{
    public static ReportDays Typed(string? from, string? until, Frame frame)
    {
        var typed = Kernel.Typed.Together(Kernel.Typed.DayIfAny(from, nameof(from)), Kernel.Typed.DayIfAny(until, nameof(until)));
        var (first, last) = (typed.Ok ? typed.Value.Item1 : null, typed.Ok ? typed.Value.Item2 : null);
        return new(first ?? new(frame.AsOf.Year, 1, 1), last is { } day && day < frame.AsOf ? day : frame.AsOf, from, until, typed.Problems);
    }

    public StateReport<TState> Counting<TState>(IEnumerable<TState> states) where TState : struct, Enum =>
        new(First, Last, From, Until, states.GroupBy(s => s).ToDictionary(g => g.Key, g => g.Count()), Problems);
}
