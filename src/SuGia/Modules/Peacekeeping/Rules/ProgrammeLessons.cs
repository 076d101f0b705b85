using System.Text.Json;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The lessons of the UN's blocks as far as the rules know them: how many of the CPTM, which topics of the STM.</summary>
/// <remarks>Source: rules TR-04 and TR-05; Vietnamese titles TR-05-VI. No rule tells titles of the CPTM's lessons or hours, so none are made up.</remarks>
public static class ProgrammeLessons
{
    public const string CptmRule = "TR-04";
    public const string StmRule = "TR-05";
    public const string HoursRule = "TR-06";
    private const string VietnameseRule = "TR-05-VI";

    /// <param name="hours">For each lesson, where the office has a plan of its own; the rules have none.</param>
    public static IReadOnlyList<LessonTerms> Of(RuleBook book, DateOnly day, int? hours = null) =>
        [.. Cptm(book, day).Concat(Stm(book, day)).Select(l => l with { PlannedHours = hours })];

    private static IEnumerable<LessonTerms> Cptm(RuleBook book, DateOnly day) => Enumerable.Range(1, book.Find(CptmRule, day)?.Whole ?? 0)
        .Select(at => new LessonTerms($"CPTM {at}", $"CPTM, bài {at}", $"CPTM, lesson {at}", LessonSource.Cptm, null, null));

    private static IEnumerable<LessonTerms> Stm(RuleBook book, DateOnly day)
    {
        var (english, vietnamese) = (Texts(book.Find(StmRule, day)), Texts(book.Find(VietnameseRule, day)));
        return english.Select((title, at) => new LessonTerms($"STM {at + 1}", vietnamese.ElementAtOrDefault(at) ?? title, title, LessonSource.Stm, null, null));
    }

    private static List<string> Texts(RuleRow? row) =>
        row?.Value.ValueKind is JsonValueKind.Array ? [.. row.Value.EnumerateArray().Select(v => v.GetString() ?? "")] : [];
}
