namespace SuGia.Modules.Reading;

/// <summary>A paragraph of the article as a page shows it: runs of text, some of them marked.</summary>
/// <param name="Skipped">How many paragraphs without a mark stand before it.</param>
public sealed record MarkedParagraph(int Skipped, bool IsTitle, IReadOnlyList<MarkedRun> Runs);

/// <param name="Number">Of the finding that it belongs to, counted from 1; 0 where it is not marked.</param>
public sealed record MarkedRun(string Text, int At, int Number);

/// <summary>Cuts the article into the paragraphs that hold findings. What is noise is left out. Pure.</summary>
internal static class MarkedText
{
    /// <summary>Of a longer paragraph only what stands about its marks is shown.</summary>
    private const int LongParagraph = 3_000;

    private const int AroundMarks = 400;

    /// <param name="marks">In the order in which they are numbered; one that overlaps an earlier one is not marked.</param>
    public static IReadOnlyList<MarkedParagraph> Of(ArticleReading reading, IReadOnlyList<Quote> marks)
    {
        var numbered = marks.Select((quote, at) => (Quote: quote, Number: at + 1)).OrderBy(m => m.Quote.Offset).ToList();
        List<MarkedParagraph> shown = [];
        var skipped = 0;
        foreach (var paragraph in Paragraphs(reading))
        {
            var within = Apart(numbered.Where(m => m.Quote.Overlaps(paragraph)));
            if (within.Count == 0)
            {
                skipped++;
                continue;
            }

            shown.Add(new(skipped, reading.Envelope.Title is { } title && title.Overlaps(paragraph), [.. Runs(reading.Text, Narrowed(paragraph, within), within)]));
            skipped = 0;
        }

        return skipped == 0 ? shown : [.. shown, new(skipped, false, [])];
    }

    private static IEnumerable<Quote> Paragraphs(ArticleReading reading)
    {
        var at = 0;
        foreach (var line in reading.Text.Split('\n'))
        {
            Quote paragraph = new(line, at);
            if (!string.IsNullOrWhiteSpace(line) && !reading.Noise.Any(n => n.Quote.Overlaps(paragraph)))
            {
                yield return paragraph;
            }

            at += line.Length + 1;
        }
    }

    private static List<(Quote Quote, int Number)> Apart(IEnumerable<(Quote Quote, int Number)> marks)
    {
        List<(Quote Quote, int Number)> apart = [];
        foreach (var mark in marks.Where(m => apart.Count == 0 || m.Quote.Offset >= apart[^1].Quote.End))
        {
            apart.Add(mark);
        }

        return apart;
    }

    private static Quote Narrowed(Quote paragraph, List<(Quote Quote, int Number)> marks)
    {
        if (paragraph.Length <= LongParagraph)
        {
            return paragraph;
        }

        var from = Math.Max(paragraph.Offset, marks[0].Quote.Offset - AroundMarks);
        var until = Math.Min(paragraph.End, Math.Min(marks[^1].Quote.End, marks[0].Quote.Offset + LongParagraph) + AroundMarks);
        return new(paragraph.Text[(from - paragraph.Offset)..(until - paragraph.Offset)], from);
    }

    private static IEnumerable<MarkedRun> Runs(string text, Quote paragraph, IEnumerable<(Quote Quote, int Number)> marks)
    {
        var at = paragraph.Offset;
        foreach (var (quote, number) in marks)
        {
            var (from, until) = (Math.Clamp(quote.Offset, at, paragraph.End), Math.Clamp(quote.End, at, paragraph.End));
            yield return new(text[at..from], at, 0);
            yield return new(text[from..until], from, number);
            at = until;
        }

        yield return new(text[at..paragraph.End], at, 0);
    }
}
