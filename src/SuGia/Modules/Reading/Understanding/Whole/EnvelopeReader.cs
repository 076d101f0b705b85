using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Gazetteers;
using SuGia.Modules.Reading.Language;
using SuGia.Modules.Reading.Understanding.Bodies;

namespace SuGia.Modules.Reading.Understanding.Whole;

/// <summary>What the page says about the article itself, apart from its days.</summary>
internal sealed class EnvelopeReader(Page page, BodyGrammar bodies)
{
    private const int LongestAddress = 8;

    public Envelope Read() => new()
    {
        Title = page.Of(BlockKind.Title).Select(page.Quote).Cast<Quote?>().FirstOrDefault(),
        Publisher = Publisher(),
        OriginalSource = Source(),
        Section = page.Of(BlockKind.Section).Select(b => Told(b, b.First)).FirstOrDefault(),
        Author = Author(),
        Event = Event(),
        Credits = [.. page.Of(BlockKind.Caption).Select(Credit).OfType<Credit>()],
    };

    private Told? Publisher() =>
        page.Of(BlockKind.Publisher).Select(b => new Told(NewsIn(b).Name ?? page.Words(b.First, b.Last), page.Quote(b))).FirstOrDefault()
        ?? page.Of(BlockKind.DateLine).Select(FromFooter).OfType<Told>().FirstOrDefault()
        ?? DateLine()
        ?? page.Blocks.Where(b => b.Kind == BlockKind.Noise && b.Noise is NoiseKind.Copyright or NoiseKind.Menu).Select(FromFooter).OfType<Told>().FirstOrDefault();

    /// <summary>"(Bocongan.gov.vn) - Ngày …", "ANTD.VN - Ngày …": an address or a newspaper before the first sentence.</summary>
    private Told? DateLine()
    {
        if (page.Of(BlockKind.Body).FirstOrDefault() is not { } body)
        {
            return null;
        }

        var first = page.Tokens[body.First].IsSign('(') ? body.First + 1 : body.First;
        var last = first;
        while (last < Math.Min(body.Last, first + LongestAddress) && !page.Tokens[last].IsSign(')') && !page.Tokens[last].IsSign('-') && !page.Tokens[last].IsSign('–'))
        {
            last++;
        }

        return last > first && last < Math.Min(body.Last, first + LongestAddress) && (IsAddress(first, last) || ShippedNames.News.LongestEnd(page.Tokens, first) == last) ? new(page.Words(first, last), page.QuoteTokens(first, last)) : null;
    }

    private bool IsAddress(int first, int last) => last - first is 3 or 5 && Enumerable.Range(first + 1, last - first - 1).All(page.IsGlued) && page.Tokens[last - 1].IsAny("vn", "com", "org", "net");

    private Told? FromFooter(Block block) => NewsIn(block) is ({ } name, var first, var last) ? new(name, page.QuoteTokens(first, last)) : null;

    private (string? Name, int First, int Last) NewsIn(Block block)
    {
        for (var at = block.First; at < block.Last; at++)
        {
            if (ShippedNames.News.Longest(page.Tokens, at, out var name) is var end && end > at && end <= block.Last)
            {
                return (name, at, end);
            }
        }

        return (null, block.First, block.Last);
    }

    private Told? Source()
    {
        var block = page.Of(BlockKind.Source).FirstOrDefault();
        return block is null ? null : NewsIn(block) is ({ } name, _, _) ? new(name, page.Quote(block)) : Told(block, AfterLabel(block));
    }

    private Told? Author() => page.Of(BlockKind.Author).Select(b => Told(b, AfterLabel(b))).FirstOrDefault();

    private int AfterLabel(Block block)
    {
        for (var at = block.First; at < block.Last - 1; at++)
        {
            if (page.Tokens[at].IsSign(':'))
            {
                return at + 1;
            }
        }

        var opening = page.Tokens[block.First].IsSign('(') ? block.First + 1 : block.First;
        return page.Tokens[opening].IsAny("theo", "nguồn") ? opening + 1 : block.First;
    }

    private Told Told(Block block, int first)
    {
        var last = first > block.First && page.Tokens[block.Last - 1].IsSign(')') ? block.Last - 1 : block.Last;
        return new(page.Words(first, last), page.QuoteTokens(first, last));
    }

    /// <summary>"(Ảnh: N. V. A/TTXVN)": the name before the agency.</summary>
    private Credit? Credit(Block block)
    {
        if (LineShapes.PhotoCredit(page, block) is not (>= 0 and var photo))
        {
            return null;
        }

        var (name, last) = (photo + 2, photo + 2);
        while (last < block.Last && page.Tokens[last].IsName)
        {
            last++;
        }

        var end = last < block.Last && page.Tokens[last].IsSign('/') ? Math.Min(last + 2, block.Last) : last;
        return last - name >= 2 && !ShippedNames.News.Begins(page.Tokens, name) ? new(page.Words(name, last), false, page.QuoteTokens(photo, end)) : null;
    }

    /// <summary>"Bộ … tổ chức Hội nghị …" in the first paragraphs.</summary>
    private NamedEvent? Event()
    {
        foreach (var sentence in page.Sentences.Where(s => s.Block.Kind == BlockKind.Body).Take(6))
        {
            for (var at = sentence.First + 2; at < sentence.Last; at++)
            {
                if (page.Tokens[at].IsCapital && page.Tokens[at - 1].Is("chức") && page.Tokens[at - 2].Is("tổ") && WordLists.Events.Begins(page.Tokens, at))
                {
                    return new(page.QuoteTokens(at, EndOfName(at, sentence.Last)), HostBefore(sentence, at - 2));
                }
            }
        }

        return null;
    }

    private int EndOfName(int at, int last)
    {
        var end = at;
        while (end < last && (page.Tokens[end].Kind != TokenKind.Sign || page.Tokens[end].IsSign('/') || page.Tokens[end].IsSign('-') || (page.Tokens[end].IsSign(',') && end + 1 < last && !page.Tokens[end + 1].IsCapital)))
        {
            end++;
        }

        return end;
    }

    private string? HostBefore(Sentence sentence, int verb)
    {
        for (var at = sentence.First; at < verb; at++)
        {
            if (bodies.At(at, verb) is { } body)
            {
                return page.Words(body.First, body.Last);
            }
        }

        return null;
    }
}
