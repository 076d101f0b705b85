using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Language;
using SuGia.Modules.Reading.Understanding.Days;

namespace SuGia.Modules.Reading.Understanding.Whole;

/// <summary>First times, foundings, new houses, recognitions, gifts.</summary>
internal sealed class MilestoneReader(Page page, DayIndex days, ReadDay? article)
{
    private static readonly (string[] Words, MilestoneKind Kind)[] Openings =
    [
        (["lần", "đầu"], MilestoneKind.FirstTime),
        (["trụ", "sở", "làm", "việc", "mới"], MilestoneKind.Facility),
        (["khánh", "thành"], MilestoneKind.Facility),
        (["ghi", "nhận"], MilestoneKind.Recognition),
        (["biểu", "dương"], MilestoneKind.Recognition),
        (["tặng", "thưởng"], MilestoneKind.Recognition),
        (["bằng", "khen"], MilestoneKind.Recognition),
        (["trao", "tặng"], MilestoneKind.Donation),
        (["ủng", "hộ"], MilestoneKind.Donation),
        (["viện", "trợ"], MilestoneKind.Donation),
        (["ký", "kết"], MilestoneKind.Signing),
    ];

    private static readonly HashSet<string> FirstWords = [.. Openings.Select(o => o.Words[0])];

    public IReadOnlyList<Milestone> Read(IEnumerable<ReadPaper> papers) =>
        [.. page.Sentences.Where(s => s.Block.Kind != BlockKind.Title).SelectMany(In).Concat(papers.Select(Founding).OfType<Milestone>()).DistinctBy(m => (m.Kind, m.Quote.ToString())).OrderBy(m => m.Quote.Offset)];

    private static Milestone? Founding(ReadPaper paper) =>
        paper is { Establishes: not null, Day: { } day } ? new(MilestoneKind.Founding, day.Quote, day) : null;

    private IEnumerable<Milestone> In(Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.Last; at++)
        {
            if (Opens(at, sentence.Last) is { } kind && EndOfClause(at, sentence.Last) is var end && end - at >= 4)
            {
                yield return new(kind, page.QuoteTokens(at, end), DayOf(sentence, at, end));
                at = end;
            }
        }
    }

    private MilestoneKind? Opens(int at, int last)
    {
        if (!FirstWords.Contains(page.Tokens[at].Norm))
        {
            return null;
        }

        foreach (var (words, kind) in Openings)
        {
            if (at + words.Length <= last && words.Select((word, i) => page.Tokens[at + i].Is(word)).All(same => same))
            {
                return kind;
            }
        }

        return null;
    }

    private int EndOfClause(int at, int last)
    {
        while (at < last && (page.Tokens[at].Kind != TokenKind.Sign || IsInDate(at) || (page.Tokens[at].IsSign(',') && at + 1 < last && WordLists.NameWords.Begins(page.Tokens, at + 1) && !page.Tokens[at + 1].IsCapital)))
        {
            at++;
        }

        return at;
    }

    private bool IsInDate(int at) => page.Tokens[at].IsSign('/') && page.IsGlued(at) && page.IsGlued(at + 1) && page.Tokens[at + 1].IsNumber;

    private ReadDay? DayOf(Sentence sentence, int at, int end) =>
        (days.FirstBetween(at, end) ?? days.LastBetween(sentence.First, at)) is { } day ? DayReader.Told(page, day) : article;
}
