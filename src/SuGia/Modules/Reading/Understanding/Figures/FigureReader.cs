using SuGia.Kernel;
using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Language;
using SuGia.Modules.Reading.Understanding.Days;

namespace SuGia.Modules.Reading.Understanding.Figures;

/// <summary>Gives each figure its quotation, day, status and relation to earlier ones.</summary>
/// <param name="article">The day of the event, else of publication; null where neither is known.</param>
internal sealed class FigureReader(Page page, DayIndex days, ReadDay? article)
{
    private const int MostVerbs = 8;
    private const int Remembered = 60;
    private const int NextClaim = 6;

    private static readonly string[] Governing =
        ["cử", "thêm", "được", "có", "đã", "cho", "tuyển", "chọn", "đào", "tạo", "tổ", "chức", "tự", "đề", "xuất", "tiếp", "tục", "gồm", "tặng", "trao", "trong", "qua", "bảo", "vệ", "mở", "ký", "kết", "đón", "tiếp", "hơn", "gần", "khoảng", "trên", "với", "tổng", "số", "huy", "động"];

    private static readonly string[] Approximate = ["khoảng", "gần", "hơn", "trên", "ít", "nhất", "tối", "thiểu", "over", "about", "nearly"];

    private static readonly string[] Leading = ["và", "với", "trong", "hơn", "gần", "khoảng", "cùng", "tại", "từ", "có", "là", "cho", "đến", "vào", "tới", "gồm", "so"];

    private static readonly string[] TimeUnits = ["năm", "tháng", "tuần", "ngày", "giờ", "quý"];

    private readonly List<ReadFigure> figures = [];

    public IReadOnlyList<ReadFigure> Read(IEnumerable<FigureSpan> spans)
    {
        List<FigureSpan> all = [.. spans];
        for (var i = 0; i < all.Count; i++)
        {
            var next = i + 1 < all.Count && all[i + 1].Sentence == all[i].Sentence ? all[i + 1].Number.First : all[i].Sentence.Last;
            figures.Add(Figure(all[i], next));
        }

        return figures;
    }

    private ReadFigure Figure(FigureSpan span, int next)
    {
        var (number, last) = (span.Number, EndOfClause(span, next));
        var unit = page.Words(span.UnitFirst, span.UnitLast);
        var counts = page.Words(span.UnitFirst, last);
        return new(number.Value, unit, counts, DayOf(span), StatusOf(span), page.QuoteTokens(Start(span), last))
        {
            Number = page.QuoteTokens(number.First, number.Last),
            IsInWords = number.IsInWords,
            IsCumulative = Clause(span) is var clause && Any(WordLists.Cumulative, clause.First, clause.Last),
            IsApproximate = number.First > span.Sentence.First && page.Tokens[number.First - 1].IsAny(Approximate),
            Restates = figures.Skip(figures.Count - Remembered).FirstOrDefault(f => f.Value == number.Value && IsSameUnit(f.Unit, unit) && Shares(f.Counts, counts)),
        };
    }

    // Verbs right before the number belong to the claim: "tuyển chọn được 31 …".
    private int Start(FigureSpan span)
    {
        var start = span.Number.First;
        while (start > span.Sentence.First && span.Number.First - start < MostVerbs && page.Tokens[start - 1].IsAny(Governing))
        {
            start--;
        }

        // "sơ kết 5 năm" is no signing.
        return page.Tokens[start].Is("kết") && start < span.Number.First ? start + 1 : start;
    }

    private int EndOfClause(FigureSpan span, int next)
    {
        var end = span.UnitLast;
        while (end < next && page.Tokens[end] is { Kind: not TokenKind.Sign } && !IsDay(end) && !IsOther(end, next))
        {
            end++;
        }

        return Trimmed(IsPair(end) ? end + 3 : end, span.UnitLast);
    }

    // Small words that lead on to what follows; but "cảnh sát sở tại".
    private int Trimmed(int end, int unit)
    {
        while (end > unit && page.Tokens[end - 1].IsAny(Leading) && !(page.Tokens[end - 1].Is("tại") && page.Tokens[end - 2].Is("sở")))
        {
            end--;
        }

        return end;
    }

    // "…, trong đó …", "… do Đại tá … dẫn đầu", "… theo Quyết định …", "… và chấp thuận một phần …": no longer what is counted.
    private bool IsOther(int at, int next) =>
        WordLists.CountEnds.Begins(page.Tokens, at) || (page.Tokens[at].IsAny("do", "theo") && page.Tokens[at + 1].IsCapital)
        || (page.Tokens[at].Is("và") && (WordLists.Acts.Begins(page.Tokens, at + 1) || (next - at <= NextClaim && page.Tokens[next].IsNumber)));

    // "lượt cán bộ, chiến sĩ": one noun written with a comma.
    private bool IsPair(int at) => page.Tokens[at].IsSign(',') && page.Tokens[at - 1].Is("bộ") && page.Tokens[at + 1].Is("chiến") && page.Tokens[at + 2].Is("sĩ");

    private bool IsDay(int at) => days.StartsAt(at);

    private bool Says(int first, int last, string word) => LineShapes.Count(page.Tokens.AsSpan(first, last - first), t => t.Is(word)) > 0;

    /// <summary>The words of the clause before the number.</summary>
    private (int First, int Last) Clause(FigureSpan span)
    {
        var first = span.Number.First;
        while (first > span.Sentence.First && !page.Tokens[first - 1].IsSign(';'))
        {
            first--;
        }

        return (first, span.Number.First);
    }

    private FigureStatus StatusOf(FigureSpan span)
    {
        var (first, last) = Clause(span);
        return Any(WordLists.Proposed, first, last) ? FigureStatus.Proposed
            : Any(WordLists.Planned, first, last) && !Says(first, last, "đã") ? FigureStatus.Planned : FigureStatus.Asserted;
    }

    private bool Any(PhraseTree<string> tree, int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            if (tree.Begins(page.Tokens, at))
            {
                return true;
            }
        }

        return false;
    }

    private ReadDay? DayOf(FigureSpan span)
    {
        var inSentence = days.Between(span.Sentence.First, span.Sentence.Last).ToList();
        if (page.Tokens[span.Number.Last].IsAny(TimeUnits))
        {
            return Told(inSentence.Cast<DaySpan?>().FirstOrDefault(d => d!.Value.Precision == DayPrecision.Range && d.Value.First >= span.UnitLast && !page.Tokens[d.Value.First].IsAny("giai", "nhiệm"))
                ?? inSentence.Cast<DaySpan?>().FirstOrDefault(d => d!.Value.Precision == DayPrecision.Length && d.Value.First <= span.Number.First && span.Number.First < d.Value.Last)) ?? article;
        }

        var (before, after) = (inSentence.Cast<DaySpan?>().LastOrDefault(d => d!.Value.Last <= span.Number.First && !IsCompared(d.Value.First)), After(inSentence, span));
        return before is { } day && !(after is not null && day.First < Clause(span).First) ? IsUntilNow(day.Last, span.Number.First) ? article : Told(day) : Told(after) ?? article;
    }

    // "3 vòng đàm phán trong giai đoạn 2022-2024": the clause of the figure says its time behind it.
    private DaySpan? After(List<DaySpan> days, FigureSpan span) => days.Cast<DaySpan?>().FirstOrDefault(d => d!.Value.First >= span.UnitLast && d.Value.First - span.UnitLast < 12
        && page.Tokens[d.Value.First - 1].IsAny("trong", "vào") && LineShapes.Count(page.Tokens.AsSpan(span.UnitLast, d.Value.First - span.UnitLast), t => t.Kind != TokenKind.Word) == 0);

    // "so với năm 2020", "so với cùng kỳ năm 2020".
    private bool IsCompared(int at) => at >= 2 && ((page.Tokens[at - 1].Is("với") && page.Tokens[at - 2].Is("so")) || (page.Tokens[at - 1].Is("kỳ") && page.Tokens[at - 2].Is("cùng")));

    private bool IsUntilNow(int first, int last)
    {
        for (var at = first; at + 1 < last; at++)
        {
            if (page.Tokens[at].Is("đến") && page.Tokens[at + 1].Is("nay"))
            {
                return true;
            }
        }

        return false;
    }

    private ReadDay? Told(DaySpan? day) => day is { } told ? DayReader.Told(page, told) : null;

    private static bool IsSameUnit(string one, string other) => Folding.Fold(one).Replace('y', 'i') == Folding.Fold(other).Replace('y', 'i');

    private static bool Shares(string one, string other)
    {
        var (words, again) = (Folding.Fold(one).Split(' '), Folding.Fold(other).Split(' '));
        return words.Intersect(again).Count() * 10 >= Math.Min(words.Distinct().Count(), again.Distinct().Count()) * 7;
    }
}
