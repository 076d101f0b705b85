using System.Text.Json;
using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>Public holidays as shipped (Rules/holidays.json); they only warn, for the days of a year are set by notice.</summary>
internal static class Holidays
{
    private const int FirstYear = 2020;
    private const int LastYear = 2035;

    public static WorkingDays Working { get; } = new(RuleFiles.Book.All.Where(r => r.Code.StartsWith("HOL-", StringComparison.Ordinal)).SelectMany(r => Spans(r.Value)));

    private static IEnumerable<DateSpan> Spans(JsonElement value) => value.TryGetProperty("from", out var from)
        ? [Span(DateOnly.ParseExact(from.GetString()!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), value)]
        : Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Select(year => Span(new(year, value.GetProperty("month").GetInt32(), value.GetProperty("day").GetInt32()), value));

    private static DateSpan Span(DateOnly first, JsonElement value) => new(first, first.AddDays(value.GetProperty("days").GetInt32() - 1));
}
