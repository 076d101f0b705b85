using SuGia.Kernel;
using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Understanding.Bodies;
using SuGia.Modules.Reading.Understanding.Days;
using SuGia.Modules.Reading.Understanding.People;

namespace SuGia.Modules.Reading.Understanding.Papers;

/// <summary>Settles days, signers, subjects and references of the papers, and gathers mentions of one paper.</summary>
internal sealed class PaperReader(Page page, BodyReader bodies, DayIndex days, ILookup<Sentence, Mention> mentions, string? ministry)
{
    private const int Remembered = 80;
    private const int FarthestSigning = 32;

    private readonly List<ReadPaper> papers = [];
    private readonly Dictionary<Quote, string[]> words = [];

    public IReadOnlyList<ReadPaper> Read(IEnumerable<PaperSpan> spans)
    {
        foreach (var span in spans.OrderBy(s => s.TypeFirst))
        {
            Place(span);
        }

        return papers;
    }

    private void Place(PaperSpan span)
    {
        var paper = Paper(span);
        var same = papers.FindIndex(Math.Max(0, papers.Count - Remembered), p => IsSame(p, paper));
        if (same >= 0 && papers[same].OtherMentions.Count < Remembered)
        {
            papers[same] = papers[same] with { OtherMentions = [.. papers[same].OtherMentions, paper.Quote] };
        }
        else if (same < 0)
        {
            papers.Add(paper);
        }
    }

    private ReadPaper Paper(PaperSpan span)
    {
        var isHandedOver = span.Mention == PaperMention.Unnumbered && span.TypeFirst > 0 && page.Tokens[span.TypeFirst - 1].IsAny("trao", "bố", "nhận");
        var day = DayOf(span);
        return Settled(span) with
        {
            Day = isHandedOver ? null : day,
            Announced = isHandedOver ? day : null,
            Signer = SignerOf(span),
            Subject = Subject(span),
            ApprovedBy = span.ApprovedBy,
            Establishes = Established(span),
            Implements = span.Mention == PaperMention.Numbered && LineShapes.Count(page.Tokens.AsSpan(span.Sentence.First, span.TypeFirst - span.Sentence.First), t => t.Is("hiện")) > 0
                ? papers.FindLast(p => p.Mention == PaperMention.Numbered && p.Quote.Offset >= page.Text.StartOf(page.Tokens[span.Sentence.First].Start)) : null,
        };
    }

    private ReadPaper Settled(PaperSpan span)
    {
        var quote = page.QuoteTokens(span.TypeFirst, span.Last);
        var isInferred = span.Body is null && span.Mention is PaperMention.Named or PaperMention.Unnumbered && span.ApprovedBy is null && IsOfMinistry(span);
        var paper = new ReadPaper(span.Mention, quote, span.Type.Name, span.Type.Abbreviation, span.Number, span.Body ?? (isInferred ? ministry : null), isInferred && ministry is not null);
        return span.Mention == PaperMention.Reference && Meant(paper, span) is var meant ? paper with { SameAs = meant, Mention = meant is null ? PaperMention.Unnumbered : PaperMention.Reference, Body = BodyOfMeant(meant) ?? paper.Body } : paper;
    }

    private static bool IsOfMinistry(PaperSpan span) => span.Type.Abbreviation is "ĐA" or "QĐ" or "KH" or "CT" or "QC";

    // "Nghị quyết 13 của Đảng" is the congress by its number.
    private static string? BodyOfMeant(ReadPaper? meant) => meant?.Body is { } body && body.StartsWith("Đại hội", StringComparison.Ordinal) ? body : null;

    private ReadPaper? Meant(ReadPaper paper, PaperSpan span)
    {
        var number = Congresses.Number(page.Tokens, span.TypeFirst + 2);
        return papers.Find(p => p.Type == paper.Type && number is not null && p.Body == $"Đại hội {number} của Đảng")
            ?? papers.Find(p => p.Type == paper.Type && p.Mention == PaperMention.Numbered && p.Body is { } body && Folding.Fold(body) == Folding.Fold(paper.Body ?? ""));
    }

    private bool IsSame(ReadPaper one, ReadPaper other) =>
        one.Type == other.Type && other.Mention != PaperMention.Reference && (one.Number is { } number && other.Number is { } again
            ? number.Key == again.Key
            : one.Number is null && other.Number is null && one.Mention != PaperMention.Reference && IsSameTitle(one, other));

    private bool IsSameTitle(ReadPaper one, ReadPaper other)
    {
        var (mine, again) = (WordsOf(one), WordsOf(other));
        var (longer, shorter) = mine.Length >= again.Length ? (mine, again) : (again, mine);
        return shorter.Length >= 3 && shorter.All(longer.Contains);
    }

    private string[] WordsOf(ReadPaper paper)
    {
        if (!words.TryGetValue(paper.Quote, out var known))
        {
            words[paper.Quote] = known = bodies.KeyOf(paper.Quote.ToString()).Split(' ');
        }

        return known;
    }

    private ReadDay? DayOf(PaperSpan span)
    {
        var inside = days.Between(span.TypeFirst, span.Sentence.Last).Cast<DaySpan?>().FirstOrDefault(d => d!.Value.First <= span.Last + 1 && d.Value.Precision is not (DayPrecision.Range or DayPrecision.Length or DayPrecision.Open));
        var before = days.Between(span.Sentence.First, span.TypeFirst).Cast<DaySpan?>().LastOrDefault(d => IsSigning(d!.Value.Last, span.TypeFirst) && !IsOfPaper(d.Value));
        var after = days.Between(span.Last, span.Sentence.Last).Cast<DaySpan?>().FirstOrDefault(d => page.Tokens[d!.Value.First - 1].Is("ký") && IsOneClause(span.Last, d.Value.First));
        return (inside ?? after ?? before) is { } day ? DayReader.Told(page, day) : null;
    }

    // "Hiệp định … giữa … và … ký ngày …".
    private bool IsOneClause(int first, int last) => last - first < FarthestSigning && LineShapes.Count(page.Tokens.AsSpan(first, last - first), t => t.IsSign(';') || t.IsSign('.')) == 0;

    // The day of a paper named before says nothing of this one.
    private bool IsOfPaper(DaySpan day) => papers.Exists(p => p.Day is { } known && known.Quote.Offset == page.QuoteTokens(day.First, day.Last).Offset);

    private bool IsSigning(int from, int to) => to - from is >= 0 and < 40
        && LineShapes.Count(page.Tokens.AsSpan(from, to - from), t => t.IsAny("ký", "hành", "duyệt")) > 0 && LineShapes.Count(page.Tokens.AsSpan(from, to - from), t => t.IsSign(';')) == 0;

    private string? SignerOf(PaperSpan span) => mentions[span.Sentence].LastOrDefault(m => m.Last < span.TypeFirst && IsSigning(m.Last, span.TypeFirst) && span.TypeFirst - m.Last <= 4) is { } signer
        ? page.Words(signer.First, signer.Last)
        : null;

    private string? Subject(PaperSpan span)
    {
        var start = span.Last < span.Sentence.Last && page.Tokens[span.Last].Is("về") ? span.Last + 1 : span.Last;
        if (span.Number is null || start >= span.Sentence.Last || !(start > span.Last || page.Tokens[start].IsAny("thành", "phê", "ban", "quy", "sửa")))
        {
            return null;
        }

        var end = start;
        while (end < span.Sentence.Last && page.Tokens[end].IsWord && !page.Tokens[end].IsAny("đặt", "đã", "được") && !IsNextPaper(end))
        {
            end++;
        }

        return end > start ? page.Words(start, end) : null;
    }

    private bool IsNextPaper(int at) => page.Tokens[at].Is("và") && PaperType.Tree.Begins(page.Tokens, at + 1) && page.Tokens[at + 1].IsCapital;

    private string? Established(PaperSpan span)
    {
        for (var at = span.TypeFirst; at + 2 < Math.Min(span.Sentence.Last, span.Last + 4); at++)
        {
            if (page.Tokens[at].Is("thành") && page.Tokens[at + 1].Is("lập"))
            {
                return bodies.Spans(span.Sentence with { First = at + 2 }).Cast<BodySpan?>().FirstOrDefault() is { } body && body.First == at + 2 ? page.Words(body.First, body.Last) : null;
            }
        }

        return null;
    }
}
