using SuGia.Modules.Reading.Language;
using SuGia.Modules.Reading.Understanding.Days;

namespace SuGia.Modules.Reading.Understanding.Directives;

/// <summary>By when a task is to be done.</summary>
internal static class Deadlines
{
    private const int NearProduct = 10;

    public static ReadDirective Set(Context context, ReadDirective directive, int first, int last)
    {
        if (OnDemand(context, first, last) is { } words)
        {
            return directive with { DeadlineKind = DeadlineKind.OnDemand, DeadlineWords = [words] };
        }

        DaySpan? day = context.Days.Between(first, last).Cast<DaySpan?>().FirstOrDefault(d => IsAhead(context, d!.Value));
        return day is { } by && !IsEveryYear(context, first, last) ? Dated(context, directive, by) : directive with { DeadlineKind = Makes(context, first, last) ? DeadlineKind.Unset : DeadlineKind.Continuous };
    }

    private static ReadDirective Dated(Context context, ReadDirective directive, DaySpan day) => directive with
    {
        DeadlineKind = day.IsOneDay || IsLimit(context, day.First - 1) ? DeadlineKind.Fixed : DeadlineKind.Period,
        Deadline = DayReader.Told(context.Page, day),
        DeadlineWords = [context.Page.QuoteTokens(IsLimit(context, day.First - 1) ? day.First - 1 : day.First, day.Last)],
    };

    // "hằng năm … vào tháng 12".
    private static bool IsEveryYear(Context context, int first, int last) =>
        Enumerable.Range(first, last - first).Any(at => (context.IsAny(at, "hằng", "hàng") && context.IsAny(at + 1, "năm", "quý", "tháng", "tuần")) || (context.Is(at, "định") && context.Is(at + 1, "kỳ")));

    // A day that only dates a paper or an event is no deadline.
    private static bool IsAhead(Context context, DaySpan day) =>
        IsLimit(context, day.First - 1) || context.IsAny(day.First - 1, "trong", "đến", "vào", "từ") || context.IsAny(day.First, "trong", "từ");

    private static bool IsLimit(Context context, int at) => context.IsAny(at, "trước", "nhất", "hết", "xong", "hạn");

    /// <summary>"khi có yêu cầu".</summary>
    private static Quote? OnDemand(Context context, int first, int last)
    {
        for (var at = first; at + 3 < last; at++)
        {
            if (context.Is(at, "khi") && context.IsAny(at + 1, "có", "được") && context.Is(at + 2, "yêu"))
            {
                return context.Page.QuoteTokens(at, at + 4);
            }
        }

        return null;
    }

    /// <summary>Something is made, and it is a thing: "xây dựng … giáo trình".</summary>
    private static bool Makes(Context context, int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            if (WordLists.Makes.LongestEnd(context.Page.Tokens, at) is var end && end > at && HasProduct(context, end, Math.Min(last, end + NearProduct)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasProduct(Context context, int first, int last)
    {
        for (var at = first; at < last && !context.IsSign(at, ';'); at++)
        {
            if (WordLists.Products.Begins(context.Page.Tokens, at))
            {
                return true;
            }
        }

        return false;
    }
}
