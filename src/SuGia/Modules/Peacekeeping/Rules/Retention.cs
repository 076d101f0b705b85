using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What is kept only as long as a rule says.</summary>
public enum RetentionKind
{
    Vetting,
    Health,

    /// <summary>Of whoever a selection board did not choose: scores, reasons, conflicts and reviews.</summary>
    Candidates,
}

/// <summary>How long a kind is kept: one row of rules for each.</summary>
/// <param name="From">The day from which the years are counted, in words.</param>
public sealed record RetentionTerm(RetentionKind Kind, int Years, Words From, RuleRow Rule)
{
    private const string Prefix = "KEEP-";

    /// <summary>Whatever is counted from a day before this one is past its term.</summary>
    public DateOnly Cutoff(DateOnly today) => today.AddYears(-Years);

    /// <summary>Those in force on the day, by kind; a kind without a row is kept without a term.</summary>
    internal static IReadOnlyDictionary<RetentionKind, RetentionTerm> On(RuleBook book, DateOnly day) => book.All
        .Where(r => r.Code.StartsWith(Prefix, StringComparison.Ordinal) && r.IsInForceOn(day)).Select(Read).ToDictionary(t => t.Kind);

    private static RetentionTerm Read(RuleRow row) => new(
        Enum.Parse<RetentionKind>(Text(row, "kind")), row.Value.GetProperty("years").GetInt32(), new(Text(row, "from_vi"), Text(row, "from_en")), row);

    private static string Text(RuleRow row, string name) => row.Value.GetProperty(name).GetString()!;
}

/// <summary>What of a record is past its term on a day.</summary>
public static class Retention
{
    public static IEnumerable<Retained> PastTerm(OfficerFile file, RetentionTerm term, DateOnly today) => Past(term, today, term.Kind switch
    {
        RetentionKind.Vetting => file.Vettings.Select(v => new Retained(v.Id, v.MovementOn ?? v.On)),
        RetentionKind.Health => file.Fitness.Where(f => f.Outcome != Fitness.Erased).Select(f => new Retained(f.Id, f.LastOn ?? f.FirstOn)),
        RetentionKind.Candidates => [],
    });

    public static IEnumerable<Retained> PastTerm(Selection board, RetentionTerm term, DateOnly today) => Past(term, today, term.Kind switch
    {
        RetentionKind.Candidates => board.Candidates.Where(c => c.ErasedOn is null && Settled(c) is not null).Select(c => new Retained(c.Id, Settled(c)!.Value)),
        RetentionKind.Vetting or RetentionKind.Health => [],
    });

    /// <summary>The day since which nothing more is open about someone who was not chosen; null before it, and of the chosen.</summary>
    private static DateOnly? Settled(SelectionCandidate candidate) =>
        candidate.ResultOn(DateOnly.MaxValue) is { Outcome: not CandidateOutcome.Chosen } standing && candidate.Reviews.All(r => r.AnsweredOn is not null)
            ? candidate.Reviews.Select(r => r.AnsweredOn!.Value).Append(standing.FirstOn).Max()
            : null;

    private static IEnumerable<Retained> Past(RetentionTerm term, DateOnly today, IEnumerable<Retained> all) => all.Where(r => r.From < term.Cutoff(today));
}

/// <param name="From">The day from which its years are counted.</param>
public sealed record Retained(Guid Row, DateOnly From);

/// <summary>A record of which something is kept only as long as a rule says.</summary>
internal interface IRetained : IRecord
{
    /// <summary>All that was chosen, or nothing. What a figure counts stays; the values go.</summary>
    /// <param name="chosen">Rows that are past their term.</param>
    Result<ErasedByRetention> Erase(RetentionTerm term, IReadOnlyCollection<Guid> chosen, DateOnly today);
}

/// <param name="Rows">Whose personal values are gone. The event names no value.</param>
public sealed record ErasedByRetention(RetentionKind Kind, string Rule, IReadOnlyList<Guid> Rows);

public static class RetentionProblems
{
    public const string ChosenField = "Chosen";

    public static Problem ChooseSomething { get; } = new(new("Chọn ít nhất một dòng để xóa.", "Choose at least one row to erase."), ChosenField);

    public static Problem NotPastTerm { get; } = new(new(
        "Có dòng chưa quá thời hạn lưu, đã được xóa hoặc ngoài phạm vi của bạn: không xóa dòng nào.",
        "A row is not past its term, is erased already or lies beyond your scope: nothing was erased."), ChosenField);
}
