namespace SuGia.Modules.Reading.Understanding.Days;

/// <summary>The days of a text in order, found by place.</summary>
internal sealed class DayIndex(IReadOnlyList<DaySpan> days)
{
    private readonly HashSet<int> starts = [.. days.Select(d => d.First)];

    public IReadOnlyList<DaySpan> All => days;

    public bool StartsAt(int token) => starts.Contains(token);

    /// <summary>Days wholly between two tokens, in order.</summary>
    public IEnumerable<DaySpan> Between(int first, int last)
    {
        for (var at = FirstFrom(first); at < days.Count && days[at].First < last; at++)
        {
            if (days[at].Last <= last)
            {
                yield return days[at];
            }
        }
    }

    public DaySpan? FirstBetween(int first, int last) => Between(first, last).Cast<DaySpan?>().FirstOrDefault();

    public DaySpan? LastBetween(int first, int last) => Between(first, last).Cast<DaySpan?>().LastOrDefault();

    private int FirstFrom(int token)
    {
        var (low, high) = (0, days.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = days[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
