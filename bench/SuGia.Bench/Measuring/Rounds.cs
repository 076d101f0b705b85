using System.Diagnostics;

namespace SuGia.Bench.Measuring;

/// <summary>Contestants measured in turn, round after round, so that a noisy moment hits all of them alike.</summary>
internal static class Rounds
{
    private const int WarmUps = 4;
    private const int Fewest = 9;
    private const int FewestOfSlow = 4;
    private const int Most = 301;

    /// <param name="budget">When it is spent, and <see cref="Fewest"/> rounds are done, no new round begins; where it is spent four times over, a few must do.</param>
    /// <returns>The median of each in milliseconds, in the order given.</returns>
    public static async Task<IReadOnlyList<double>> Medians(TimeSpan budget, params IReadOnlyList<Func<Task>> contestants)
    {
        var clock = Stopwatch.StartNew();
        for (var warmUp = 0; warmUp < WarmUps && (warmUp == 0 || clock.Elapsed < budget); warmUp++)
        {
            await Round(contestants, first: warmUp);
        }

        List<IReadOnlyList<double>> rounds = [];
        clock.Restart();
        while (rounds.Count < Most && (rounds.Count < FewestOfSlow || (rounds.Count < Fewest && clock.Elapsed < 4 * budget) || clock.Elapsed < budget))
        {
            rounds.Add(await Round(contestants, first: rounds.Count));
        }

        return [.. contestants.Select((_, at) => Median(rounds.Select(r => r[at])))];
    }

    public static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }

    /// <summary>Each once; who begins changes from round to round.</summary>
    private static async Task<IReadOnlyList<double>> Round(IReadOnlyList<Func<Task>> contestants, int first)
    {
        var times = new double[contestants.Count];
        for (var turn = 0; turn < times.Length; turn++)
        {
            var at = (first + turn) % times.Length;
            var begun = Stopwatch.GetTimestamp();
            await contestants[at]();
            times[at] = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        }

        return times;
    }
}
