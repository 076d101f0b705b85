using SuGia.Modules.Reading.Cleaning;

namespace SuGia.Modules.Reading.Understanding.Days;

/// <summary>All days of the article.</summary>
internal static class DayReader
{
    /// <param name="anchor">The day of the event or of publication.</param>
    public static IReadOnlyList<DaySpan> Of(Page page, DateOnly? anchor)
    {
        var grammar = new DayGrammar(page.Tokens, anchor);
        return [.. page.Sentences.SelectMany(s => grammar.Between(s.First, s.Last))];
    }

    public static ReadDay Told(Page page, DaySpan day) =>
        new(page.QuoteTokens(day.First, day.Last), day.From, day.To, day.Precision, day.Part, day.Inferred);
}
