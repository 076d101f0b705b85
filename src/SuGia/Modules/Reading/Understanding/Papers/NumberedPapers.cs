using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Gazetteers;
using SuGia.Modules.Reading.Understanding.Bodies;
using SuGia.Modules.Reading.Understanding.Days;

namespace SuGia.Modules.Reading.Understanding.Papers;

/// <summary>Papers with a number, the words for their type before it, the day and body after it.</summary>
internal sealed class NumberedPapers(Page page, GazetteerIndex names, BodyGrammar bodies, DayGrammar days)
{
    private const int FarthestType = 24;

    public IEnumerable<PaperSpan> All()
    {
        var sentences = page.Sentences;
        var at = 0;
        foreach (var found in DocumentNumber.Find(page.Text.Plain))
        {
            while (at < sentences.Count && page.Tokens[sentences[at].Last - 1].End <= found.Offset)
            {
                at++;
            }

            if (at < sentences.Count && page.Tokens[sentences[at].First].Start <= found.Offset)
            {
                yield return Span(sentences[at], found);
            }
        }
    }

    private PaperSpan Span(Sentence sentence, FoundNumber found)
    {
        var first = TokenAt(sentence, found.Offset);
        var last = TokenAt(sentence, found.Offset + found.Length);
        var (start, type) = TypeBefore(sentence, first);
        var end = AfterDay(last, sentence.Last);
        var body = BodyAfter(end, sentence.Last);
        return new(PaperMention.Numbered, sentence, start, body?.Last ?? end, type ?? TypeOf(found.Number))
        {
            Number = found.Number,
            Body = body is { } told ? page.Words(told.First, told.Last) : BodyOf(found.Number),
        };
    }

    private int TokenAt(Sentence sentence, int place)
    {
        var at = sentence.First;
        while (at < sentence.Last && page.Tokens[at].Start < place)
        {
            at++;
        }

        return at;
    }

    /// <summary>"Quyết định số", or further left in the same clause: "Luật Cảnh vệ số".</summary>
    private (int First, PaperType? Type) TypeBefore(Sentence sentence, int number)
    {
        for (var at = number - 1; at >= Math.Max(sentence.First, number - FarthestType) && !page.Tokens[at].IsSign(';'); at--)
        {
            if (page.Tokens[at].IsWord && PaperType.Tree.Longest(page.Tokens, at, out var type) is var end && end > at && (end >= number - 1 || page.Tokens[at].IsCapital))
            {
                return (at, type);
            }
        }

        return (number, null);
    }

    private static PaperType TypeOf(DocumentNumber number) => number.Type is { } type
        ? new(type.Title.Vi, type.Abbreviation, Introduction.Numbered)
        : number.Shape switch
        {
            DocumentNumberShape.LawBody => new("Luật", "QH", Introduction.Numbered),
            DocumentNumberShape.Standard => new("Quy chuẩn", null, Introduction.Numbered),
            DocumentNumberShape.UnitedNations => new("Tài liệu Liên hợp quốc", null, Introduction.Numbered),
            _ => new("Công văn", null, Introduction.Numbered),
        };

    private int AfterDay(int at, int last)
    {
        var start = at < last && page.Tokens[at].IsSign(',') ? at + 1 : at;
        return start < last && days.At(start) is { IsOneDay: true } day && day.Last <= last ? day.Last : at;
    }

    // "của Bộ …", "của Thủ tướng Chính phủ", "của Bộ trưởng Bộ Công an".
    private BodySpan? BodyAfter(int at, int last)
    {
        if (at + 1 >= last || !page.Tokens[at].Is("của"))
        {
            return null;
        }

        var end = names.Posts.LongestEnd(page.Tokens.AsSpan(0, last), at + 1);
        return end > at + 1 ? new(at + 1, bodies.At(end, last)?.Last ?? end, "post", null, false) : bodies.At(at + 1, last);
    }

    private string? BodyOf(DocumentNumber number) =>
        number.Body is not { } symbol ? null
        : names.Expansions.GetValueOrDefault(symbol) ?? names.Expansions.GetValueOrDefault(symbol.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));
}
