namespace SuGia.Shell.Drawing;

/// <summary>An axis from 0 with at most four intervals of 1, 2 or 5 times a power of ten.</summary>
internal static class NiceSteps
{
    private const int MostIntervals = 4;

    /// <summary>0, the steps, and the first step that reaches the highest value. Whole values get whole steps.</summary>
    public static IReadOnlyList<decimal> Upto(decimal highest)
    {
        var step = Candidates(decimal.IsInteger(highest) ? 1m : 0.01m).First(step => Math.Ceiling(highest / step) <= MostIntervals);
        var count = Math.Max(1, (int)Math.Ceiling(highest / step));
        return [.. Enumerable.Range(0, count + 1).Select(i => i * step)];
    }

    private static IEnumerable<decimal> Candidates(decimal smallest)
    {
        for (var power = smallest; ; power *= 10)
        {
            yield return power;
            yield return 2 * power;
            yield return 5 * power;
        }
    }
}
