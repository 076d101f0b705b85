using System.Text.RegularExpressions;

namespace SuGia.Modules.Documents.Searching;

/// <summary>Cuts a text where its author did: at articles first, then between paragraphs, and within one only when it is too long.</summary>
/// <remarks>What is not white space is in exactly one passage, and the passages stand in the order of the text.</remarks>
public static partial class Passages
{
    /// <summary>Paragraphs are gathered until a passage has this many characters.</summary>
    public const int EnoughLength = 1_500;

    /// <summary>No passage is longer.</summary>
    public const int LongestLength = 2_500;

    public const int LongestHeading = 240;

    public static IReadOnlyList<Passage> Of(string text)
    {
        List<Passage> passages = [];
        foreach (var (heading, paragraphs) in Articles(text))
        {
            passages.AddRange(Gathered(text, heading, paragraphs));
        }

        return passages;
    }

    /// <summary>A text is its articles; what stands before the first has no heading.</summary>
    private static List<(string Heading, List<Range> Paragraphs)> Articles(string text)
    {
        List<(string, List<Range>)> articles = [("", [])];
        foreach (var paragraph in Paragraphs(text))
        {
            if (HeadingOf(text[paragraph]) is { } heading)
            {
                articles.Add((heading, []));
            }

            articles[^1].Item2.Add(paragraph);
        }

        return articles;
    }

    private static string? HeadingOf(string paragraph) =>
        Article().Match(paragraph) is { Success: true } article
            ? paragraph.Length <= LongestHeading ? paragraph : article.Value.TrimEnd('.', ':', ' ')
            : null;

    private static IEnumerable<Passage> Gathered(string text, string heading, List<Range> paragraphs)
    {
        for (var first = 0; first < paragraphs.Count;)
        {
            var last = LastBeside(first, paragraphs);
            var (from, until) = (paragraphs[first].Start.Value, paragraphs[last].End.Value);
            foreach (var piece in Pieces(text, from, until))
            {
                yield return piece with { Heading = heading };
            }

            first = last + 1;
        }
    }

    /// <summary>The paragraph with which a passage that begins with <paramref name="first"/> is long enough.</summary>
    private static int LastBeside(int first, List<Range> paragraphs)
    {
        var (last, from) = (first, paragraphs[first].Start.Value);
        while (last + 1 < paragraphs.Count && paragraphs[last].End.Value - from < EnoughLength && paragraphs[last + 1].End.Value - from <= LongestLength)
        {
            last++;
        }

        return last;
    }

    private static IEnumerable<Passage> Pieces(string text, int from, int until)
    {
        while (until - from > LongestLength)
        {
            var end = Breaks.Before(text, from + LongestLength, noEarlierThan: from + EnoughLength);
            yield return new(from, end - from, "");
            from = Breaks.SkipSpace(text, end, until);
        }

        if (until > from)
        {
            yield return new(from, until - from, "");
        }
    }

    /// <summary>Lines with something on them, without the white space around it.</summary>
    private static IEnumerable<Range> Paragraphs(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text.AsSpan(at).IndexOfAny('\n', '\r') is var line and >= 0 ? at + line : text.Length;
            var (from, until) = Breaks.Trim(text, at, end);
            if (until > from)
            {
                yield return from..until;
            }

            at = end + 1;
        }
    }

    [GeneratedRegex(@"^(?:Điều|ĐIỀU|Article|ARTICLE)\s+\d{1,4}[a-zđ]?(?:[.:](?!\d)|\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Article();
}
