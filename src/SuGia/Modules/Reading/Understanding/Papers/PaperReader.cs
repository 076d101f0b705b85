using SuGia.Kernel;
using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Understanding.Bodies;
using SuGia.Modules.Reading.Understanding.Days;
using SuGia.Modules.Reading.Understanding.People;

namespace SuGia.Modules.Reading.Understanding.Papers;

/// <summary>Settles days, signers, subjects and references of the papers, and gathers mentions of one paper.</summary>
internal sealed class PaperReader(Page page, BodyReader bodies, IReadOnlyList<DaySpan> days, IReadOnlyList<Mention> mentions, string? ministry)
{
    private readonly List<ReadPaper> papers = [];

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
        var same = papers.FindIndex(p => IsSame(p, paper));
        if (same >= 0)
        {
            papers[same] = papers[same] with { OtherMentions = [.. papers[same].OtherMentions, paper.Quote] };
        }
        else
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
            Implements = span.Mention == PaperMention.Numbered && page.Tokens[span.Sentence.First..span.TypeFirst].Any(t => t.Is("hiện"))
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
        var (words, again) = (bodies.KeyOf(one.Quote.ToString()).Split(' '), bodies.KeyOf(other.Quote.ToString()).Split(' '));
        var (longer, shorter) = words.Length >= again.Length ? (words, again) : (again, words);
        return shorter.Length >= 3 && shorter.All(longer.Contains);
    }

    private ReadDay? DayOf(PaperSpan span)
    {
        DaySpan? inside = days.Cast<DaySpan?>().FirstOrDefault(d => d!.Value.First >= span.TypeFirst && d.Value.First <= span.Last + 1 && d.Value.Last <= span.Sentence.Last);
        DaySpan? before = days.Cast<DaySpan?>().LastOrDefault(d => d!.Value.First >= span.Sentence.First && d.Value.Last <= span.TypeFirst && IsSigning(d.Value.Last, span.TypeFirst));
        return (inside ?? before) is { } day ? DayReader.Told(page, day) : null;
    }

    private bool IsSigning(int from, int to) => page.Tokens[from..to] is { Length: < 40 } between && between.Any(t => t.IsAny("ký", "hành", "duyệt")) && !between.Any(t => t.IsSign(';'));

    private string? SignerOf(PaperSpan span) => mentions.LastOrDefault(m => m.Sentence == span.Sentence && m.Last < span.TypeFirst && IsSigning(m.Last, span.TypeFirst) && span.TypeFirst - m.Last <= 4) is { } signer
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
