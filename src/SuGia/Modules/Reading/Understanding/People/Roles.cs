using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.People;

/// <summary>What a person does in the event, from the verbs beside the name.</summary>
internal sealed class Roles(Page page)
{
    private const int MostWords = 12;

    /// <summary>The most telling role of all mentions; from the end of a list only who chairs.</summary>
    public EventRole Of(IReadOnlyList<Mention> mentions, IEnumerable<Mention> endsOfLists)
    {
        var told = mentions.SelectMany(Told).Concat(endsOfLists.SelectMany(Told).Where(r => r is EventRole.CoChair or EventRole.Chair or EventRole.Attendee)).ToHashSet();
        return Order.FirstOrDefault(told.Contains, EventRole.Attendee);
    }

    /// <summary>The words of the first act: "dự và phát biểu chỉ đạo hội nghị".</summary>
    public string InWords(IReadOnlyList<Mention> mentions) =>
        mentions.Select(m => Act(m)).FirstOrDefault(act => act is not "") ?? "";

    /// <summary>The end of the act after a mention, for a quotation that shows it.</summary>
    public int EndOfAct(Mention mention)
    {
        var start = StartOfAct(mention);
        var end = start;
        while (end < mention.Sentence.Last && end - start < MostWords && page.Tokens[end].Kind is not TokenKind.Sign)
        {
            end++;
        }

        return end > start ? end : mention.Last;
    }

    private static EventRole[] Order { get; } =
        [EventRole.CoChair, EventRole.Chair, EventRole.GuestOfHonour, EventRole.Principal, EventRole.Reporter, EventRole.Speaker];

    private string Act(Mention mention) => page.Words(StartOfAct(mention), EndOfAct(mention)) is { } words && StartOfAct(mention) < mention.Sentence.Last ? words : "";

    private int StartOfAct(Mention mention)
    {
        var start = mention.Last;
        while (start < mention.Sentence.Last && (page.Tokens[start].IsSign(',') || page.Tokens[start].IsAny("đã", "cũng", "đồng", "thời", "đến") && !IsAct(start)))
        {
            start++;
        }

        return start < mention.Sentence.Last && IsAct(start) ? start : mention.Sentence.Last;
    }

    private bool IsAct(int at) => WordLists.Acts.Begins(page.Tokens, at) || Sounds(at, "chủ", "trì");

    private IEnumerable<EventRole> Told(Mention mention)
    {
        var start = StartOfAct(mention);
        for (var at = start; at < Math.Min(mention.Sentence.Last, start + 10); at++)
        {
            if (At(at, mention) is { } role)
            {
                yield return role;
            }
        }

        if (OpensWithReport(mention))
        {
            yield return EventRole.Reporter;
        }

        if (mention.Sentence.First < mention.First && page.Tokens[mention.Sentence.First].Is("phát"))
        {
            yield return EventRole.Speaker;
        }
    }

    private EventRole? At(int at, Mention mention) => page.Tokens[at].Norm switch
    {
        "đồng" when Sounds(at + 1, "chủ", "trì") => EventRole.CoChair,
        "chủ" when Sounds(at, "chủ", "trì") && !page.Tokens[at - 1].Is("đồng") => EventRole.Chair,
        "dự" when Follows(at, "và", "phát", "biểu", "chỉ", "đạo") || Follows(at, "và", "chỉ", "đạo") => EventRole.GuestOfHonour,
        "yêu" or "đề" or "giao" when WordLists.Orders.Begins(page.Tokens, at) => EventRole.Principal,
        "biểu" when Follows(at, "dương") => EventRole.Principal,
        "thăm" when Follows(at, "và", "làm", "việc") => EventRole.Principal,
        "có" when Follows(at, "buổi", "làm", "việc") => EventRole.Principal,
        "tiếp" when at == StartOfAct(mention) && !Follows(at, "tục") => EventRole.Principal,
        "báo" when Follows(at, "cáo") && !Follows(at, "cáo", "tóm") => EventRole.Reporter,
        "thay" when Follows(at, "mặt") => EventRole.Reporter,
        "phát" when Follows(at, "biểu") => EventRole.Speaker,
        "cho" when Follows(at, "biết") => EventRole.Speaker,
        "nhấn" or "khẳng" or "nêu" or "bày" or "trao" => EventRole.Speaker,
        _ => null,
    };

    /// <summary>"Báo cáo về hoạt động …, Thượng tá A cho biết".</summary>
    private bool OpensWithReport(Mention mention) =>
        mention.First > mention.Sentence.First && page.Tokens[mention.Sentence.First].Is("báo") && Follows(mention.Sentence.First, "cáo");

    private bool Follows(int at, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (at + 1 + i >= page.Tokens.Length || !page.Tokens[at + 1 + i].Is(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    // A slip of the tone does not hide a role.
    private bool Sounds(int at, string first, string second) =>
        at + 1 < page.Tokens.Length && page.Tokens[at].Is(first) && WordForms.Fold(page.Tokens[at + 1].Norm) == WordForms.Fold(second);
}
