using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Gazetteers;
using SuGia.Modules.Reading.Language;
using SuGia.Modules.Reading.Understanding.Bodies;

namespace SuGia.Modules.Reading.Understanding.Papers;

/// <summary>Papers without a number: by their title, by their body, or because they were signed, handed over or approved.</summary>
internal sealed class NamedPapers(Page page, GazetteerIndex names, BodyGrammar bodies)
{
    private static readonly string[] Plural = ["các", "những", "nhiều", "một", "mọi", "số", "hai", "ba", "về"];

    private static readonly string[] Acts = ["trao", "ký", "kết", "hành", "bố", "duyệt", "qua", "nhận"];

    private static readonly string[] Stops = ["đã", "được", "để", "nhằm", "đạt", "và", "đối", "với", "là", "gồm", "do", "thời", "trong", "của", "có", "sẽ", "đặt"];

    private readonly NameTail tail = new(page, names);

    public IEnumerable<PaperSpan> In(Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.Last; at++)
        {
            if (page.Tokens[at].IsWord && At(sentence, at) is { } span)
            {
                yield return span;
                at = span.Last - 1;
            }
        }
    }

    private PaperSpan? At(Sentence sentence, int at)
    {
        var head = PaperType.Tree.Longest(page.Tokens.AsSpan(0, sentence.Last), at, out var type);
        if (head == at || IsPlural(sentence, at) || IsOtherWord(head, sentence.Last) || (head < sentence.Last && page.Tokens[head].Is("số")))
        {
            return null;
        }

        return Congress(sentence, at, head, type!) ?? OfBody(sentence, at, head, type!) ?? Planned(sentence, at, head, type!)
            ?? Titled(sentence, at, head, type!) ?? Issued(sentence, at, head, type!) ?? Approved(sentence, at, head, type!);
    }

    /// <summary>"Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội lần thứ XIII".</summary>
    private PaperSpan? Congress(Sentence sentence, int at, int head, PaperType type)
    {
        if (head + 2 >= sentence.Last || !page.Tokens[head].Is("đại") || !page.Tokens[head + 1].Is("hội"))
        {
            return null;
        }

        var number = head + 2 < sentence.Last && page.Tokens[head + 2].Is("lần") ? head + 4 : head + 2;
        var congress = Congresses.Number(page.Tokens, number);
        var end = congress is null ? number : number + 1;
        end = Follows(end, "của", "đảng") || Follows(end, "đảng", "bộ") ? end + 2 : end;
        return new(PaperMention.Named, sentence, at, end, type) { Body = congress is null ? page.Words(head, end) : $"Đại hội {congress} của Đảng" };
    }

    /// <summary>"Nghị quyết 13 của Đảng", "Nghị quyết của Đảng ủy …": a paper that the reader is expected to know.</summary>
    private PaperSpan? OfBody(Sentence sentence, int at, int head, PaperType type)
    {
        var number = head < sentence.Last && page.Tokens[head].IsNumber ? head + 1 : head;
        if (!page.Tokens[at].IsCapital || type.Introduction == Introduction.Numbered || number + 1 >= sentence.Last || !page.Tokens[number].Is("của") || bodies.At(number + 1, sentence.Last) is not { } body)
        {
            return null;
        }

        return new(PaperMention.Reference, sentence, at, body.Last, type) { Body = page.Words(body.First, body.Last) };
    }

    /// <summary>"xây dựng Đề án kiện toàn …": still to be written.</summary>
    private PaperSpan? Planned(Sentence sentence, int at, int head, PaperType type)
    {
        var isMade = at - 2 >= sentence.First && (Follows(at - 2, "xây", "dựng") || Follows(at - 2, "soạn", "thảo") || Follows(at - 2, "dự", "thảo"));
        return isMade && page.Tokens[at].IsCapital && EndOfTitle(sentence, head) is var end && end > head
            ? new(PaperMention.Planned, sentence, at, end, type) { Body = null }
            : null;
    }

    private PaperSpan? Titled(Sentence sentence, int at, int head, PaperType type)
    {
        if (type.Introduction != Introduction.Named || !page.Tokens[at].IsCapital)
        {
            return null;
        }

        var end = tail.After(head, sentence.Last, isLong: true);
        end = end == head && !IsFirstWord(sentence, at) ? EndOfTitle(sentence, head) : end;
        return end > head ? new(PaperMention.Named, sentence, at, end, type) : null;
    }

    // Types that are also verbs may open a sentence.
    private bool IsFirstWord(Sentence sentence, int at) => at == sentence.First && page.Tokens[at].Norm is "kết" or "thỏa";

    /// <summary>"trao quyết định thành lập …": handed over or signed in this very sentence.</summary>
    private PaperSpan? Issued(Sentence sentence, int at, int head, PaperType type)
    {
        var isActed = at - 1 >= sentence.First && (page.Tokens[at - 1].IsAny(Acts) || IsSignedToo(sentence, at));
        return isActed && type.Introduction == Introduction.Issued && EndOfTitle(sentence, head) is var end && end > head
            ? new(PaperMention.Unnumbered, sentence, at, end, type)
            : null;
    }

    // "đã ký Biên bản …; Kế hoạch … và Hiệp định …".
    private bool IsSignedToo(Sentence sentence, int at) => page.Tokens[at].IsCapital && page.Tokens[at - 1].IsAny(";", ",", "và")
        && LineShapes.Count(page.Tokens.AsSpan(sentence.First, at - sentence.First), t => t.Is("ký")) > 0;

    /// <summary>"kế hoạch … đã được lãnh đạo Bộ phê duyệt".</summary>
    private PaperSpan? Approved(Sentence sentence, int at, int head, PaperType type)
    {
        for (var end = head + 1; end + 2 < sentence.Last && !page.Tokens[end].IsSign(';') && type.Introduction == Introduction.Issued; end++)
        {
            if (Follows(end, "đã", "được") && Approval(sentence, end + 2) is { } act)
            {
                return new(PaperMention.Unnumbered, sentence, at, end, type) { ApprovedBy = page.Words(end + 2, act) };
            }
        }

        return null;
    }

    private int? Approval(Sentence sentence, int start)
    {
        for (var at = start; at < Math.Min(sentence.Last - 1, start + 10); at++)
        {
            if (Follows(at, "phê", "duyệt") || Follows(at, "ban", "hành") || Follows(at, "thông", "qua"))
            {
                return at > start ? at : null;
            }
        }

        return null;
    }

    /// <summary>The title runs to the end of the clause, a body inside it is taken whole.</summary>
    private int EndOfTitle(Sentence sentence, int head)
    {
        var (end, isBetween) = (head, head < sentence.Last && page.Tokens[head].Is("giữa"));
        while (end < sentence.Last && page.Tokens[end].IsWord && (!page.Tokens[end].IsAny(Stops) || (isBetween && page.Tokens[end].Is("và")) || WordLists.NameWords.Begins(page.Tokens, end) || (end == head && page.Tokens[end].Is("trong") && !IsDay(end + 1))) && !IsDay(end))
        {
            end = bodies.At(end, sentence.Last) is { IsBare: false } body ? body.Last : end + 1;
        }

        return AfterYears(end, sentence.Last);
    }

    // "Kế hoạch hợp tác giai đoạn 2025 - 2027".
    private int AfterYears(int end, int last) => end + 2 < last && Follows(end - 2, "giai", "đoạn") && page.Tokens[end].IsNumber
        && (page.Tokens[end + 1].IsSign('-') || page.Tokens[end + 1].IsSign('–')) && page.Tokens[end + 2].IsNumber ? end + 3 : end;

    private bool IsDay(int at) => at + 1 < page.Tokens.Length && ((page.Tokens[at].IsAny("năm", "ngày", "tháng") && page.Tokens[at + 1].IsNumber) || page.Tokens[at].Is("quý"));

    // "Luật sư", "luật pháp": another word that begins alike.
    private bool IsOtherWord(int head, int last) =>
        head < last && page.Tokens[head - 1].Is("luật") && page.Tokens[head].IsAny("sư", "gia", "học", "pháp", "lệ", "hóa");

    private bool IsPlural(Sentence sentence, int at) => at > sentence.First && page.Tokens[at - 1].IsAny(Plural) && !page.Tokens[at].IsCapital;

    private bool Follows(int at, string first, string second) =>
        at >= 0 && at + 1 < page.Tokens.Length && page.Tokens[at].Is(first) && page.Tokens[at + 1].Is(second);
}
