using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.Whole;

/// <summary>What sort of article it is: "buổi làm việc", "hội nghị", "bài tổng quan".</summary>
internal static class EventKinds
{
    public static string Of(Page page, bool hasEventDay)
    {
        var head = page.Sentences.Where(s => s.Block.Kind is BlockKind.Title or BlockKind.Body).Take(3).ToList();
        return head switch
        {
            _ when Says(page, head, "tham", "luận") => "tham luận tại hội nghị",
            _ when Says(page, head, "làm", "việc") && hasEventDay => "buổi làm việc",
            _ when hasEventDay && Event(page, head) is { } named => named,
            _ when hasEventDay && Says(page, head, "tiếp") => "buổi tiếp",
            _ => hasEventDay ? "tin" : "bài tổng quan",
        };
    }

    private static bool Says(Page page, List<Sentence> sentences, string first, string? second = null) => sentences.Exists(s =>
        Enumerable.Range(s.First, s.Last - s.First - 1).Any(at => page.Tokens[at].Is(first) && (second is null || page.Tokens[at + 1].Is(second))));

    private static string? Event(Page page, List<Sentence> sentences) => sentences
        .SelectMany(s => Enumerable.Range(s.First, s.Last - s.First))
        .Select(at => WordLists.Events.Longest(page.Tokens, at, out var name) > at ? name : null)
        .FirstOrDefault(name => name is not null);
}
