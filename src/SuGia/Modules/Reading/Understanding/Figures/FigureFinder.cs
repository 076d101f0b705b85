using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.Figures;

/// <summary>Numbers that count something; not those of days, papers, places, ordinals and names.</summary>
/// <param name="covered">Tokens that belong to days and papers.</param>
internal sealed class FigureFinder(Page page, bool[] covered, bool isEnglish)
{
    private const int GreatestFraction = 10;

    private static readonly string[] PartyUnits = ["bên", "nước", "bộ", "ngành", "phía", "đơn", "cơ", "lực", "quốc", "mặt", "chiều", "miền", "cấp", "nhà", "vị", "lần"];

    private static readonly string[] TimeBefore = ["trong", "hàng", "hằng", "mỗi", "cả", "đầu", "cuối", "giữa", "nhiều", "những", "các", "mấy", "từng", "qua", "suốt", "từ"];

    public IEnumerable<FigureSpan> In(Sentence sentence)
    {
        List<FigureSpan> found = [];
        for (var at = sentence.First; at < sentence.Last; at++)
        {
            if (!covered[at] && (Share(sentence, at) ?? At(sentence, at)) is { } figure)
            {
                found.AddRange(figure.UnitFirst == figure.Number.Last ? [figure] : [figure, figure with { Number = WholeOf(figure) }]);
                at = figure.UnitLast - 1;
            }
        }

        return found.Where(f => !IsArticleOne(f) || HasSibling(found, f));
    }

    private FigureSpan? At(Sentence sentence, int at)
    {
        if (NumberGrammar.At(page.Tokens.AsSpan(0, sentence.Last), at, isEnglish) is not { } number || IsName(sentence, number))
        {
            return null;
        }

        var end = UnitGrammar.End(page, number.Last, sentence.Last, number.IsInWords, isEnglish);
        return end == number.Last || page.Tokens[number.Last].Is("tuổi") || IsFrequency(end, sentence.Last) || IsAgo(end) || (number.IsInWords && !IsCounted(sentence, number)) ? null : new(sentence, number, end);
    }

    /// <summary>"209/241 khuyến nghị": so many of so many; "2/3 đại biểu" is a fraction and counts nothing.</summary>
    private FigureSpan? Share(Sentence sentence, int at)
    {
        if (at + 3 > sentence.Last || !page.Tokens[at + 1].IsSign('/') || !page.IsGlued(at + 1) || !page.IsGlued(at + 2) || IsLabelled(sentence, at) || (at > sentence.First && page.IsGlued(at))
            || Whole(at) is not { } part || Whole(at + 2) is not { } whole || part.Value > whole.Value || whole.Value <= GreatestFraction)
        {
            return null;
        }

        var end = UnitGrammar.End(page, whole.Last, sentence.Last, isInWords: false, isEnglish);
        return end == whole.Last ? null : new(sentence, part, end) { UnitFirst = whole.Last };
    }

    private NumberSpan WholeOf(FigureSpan part) => Whole(part.Number.Last + 1)!.Value;

    private NumberSpan? Whole(int at) =>
        page.Tokens[at].IsNumber && NumberGrammar.Value(page.Tokens[at].Norm, isEnglish) is { } value && value == decimal.Truncate(value) ? new(at, at + 1, value, false) : null;

    // "20 giờ trước".
    private bool IsAgo(int end) => page.Tokens[end].Is("trước") && page.Tokens[end - 1].IsAny("giây", "phút", "giờ", "ngày", "tuần", "tháng", "năm");

    /// <summary>The number is part of a name, a fraction, a range, a time or a code.</summary>
    private bool IsName(Sentence sentence, NumberSpan number)
    {
        var (before, after) = (number.First - 1, number.Last);
        return IsLabelled(sentence, number.First) || IsCelebration(sentence, number.First)
            || (before > sentence.First && page.Tokens[before].Is("giờ") && page.Tokens[before - 1].IsNumber)
            || (before >= sentence.First && (page.Tokens[before].IsSign('/') || IsCode(before, number.First) || IsRange(before)))
            || (after < sentence.Last && (page.Tokens[after].IsSign('/') || IsTime(after) || (IsRange(after) && page.IsGlued(after))));
    }

    // "6 tháng một lần", "2 lần/năm".
    private bool IsFrequency(int end, int last) =>
        end < last && ((page.Tokens[end].Is("một") && end + 1 < last && page.Tokens[end + 1].Is("lần")) || page.Tokens[end].IsSign('/'));

    // "Lễ … Kỷ niệm 50 năm Ngày …" is a name; "kỷ niệm 2 năm" counts.
    private bool IsCelebration(Sentence sentence, int at) => at - 3 >= sentence.First && page.Tokens[at - 1].Is("niệm") && page.Tokens[at - 2].IsCapital;

    // "Điều 5", "số 12", "thứ hai", but "tổng số 15 đồng chí".
    private bool IsLabelled(Sentence sentence, int at)
    {
        var start = WordLists.LabelBefore.StartOfEnding(page.Tokens, at, mostWords: 3);
        return start < at && start >= sentence.First && !(page.Tokens[at - 1].Is("số") && at - 2 >= sentence.First && page.Tokens[at - 2].IsAny("tổng", "trong", "con"));
    }

    // "PC07", "A05"; but "Qua05" lost only its blank.
    private bool IsCode(int before, int at) =>
        page.IsGlued(at) && page.Tokens[before].IsWord && page.Text.Plain[page.Tokens[before].End - 1] is var letter && (char.IsUpper(letter) || page.Tokens[before].End - page.Tokens[before].Start == 1);

    private bool IsRange(int at) => (page.Tokens[at].IsSign('-') || page.Tokens[at].IsSign('–')) && ((at + 1 < page.Tokens.Length && page.IsGlued(at + 1)) || page.IsGlued(at));

    private bool IsTime(int at) => page.IsGlued(at) && page.Tokens[at].IsAny("h", "g") || (page.Tokens[at].IsSign(':') && page.IsGlued(at) && page.IsGlued(at + 1));

    /// <summary>A word for a number counts only where it is no determiner: not "hai bên", "ba nước".</summary>
    private bool IsCounted(Sentence sentence, NumberSpan number)
    {
        var unit = page.Tokens[number.Last];
        var isFive = page.Tokens[number.First].Is("năm") && number.Last == number.First + 1;
        var isYear = isFive && number.First > sentence.First && page.Tokens[number.First - 1].IsAny(TimeBefore);
        return !unit.IsAny(PartyUnits) && !isYear && !(isFive && page.Tokens[number.First].IsCapital) && page.Tokens[number.Last - 1] is { IsWord: true };
    }

    private static bool IsArticleOne(FigureSpan figure) => figure.Number.IsInWords && figure.Number.Value == 1;

    // "một" is mostly an article; beside another count of the same noun it counts.
    private bool HasSibling(List<FigureSpan> found, FigureSpan one) =>
        found.Exists(f => f != one && page.Words(f.UnitFirst, f.UnitLast) == page.Words(one.UnitFirst, one.UnitLast) && (!f.Number.IsInWords || f.Number.Value > 1));
}
