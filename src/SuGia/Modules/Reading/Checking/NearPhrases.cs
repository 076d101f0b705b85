using System.Collections.Frozen;
using SuGia.Kernel;
using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Checking;

/// <summary>Fixed phrases with one wrong mark, one wrong letter in a title, or their words exchanged.</summary>
internal static class NearPhrases
{
    private static readonly Words Says = new("Có thể gõ sai.", "Perhaps mistyped.");

    private static readonly string[][] Phrases = [.. WordLists.Fixed.Select(f => Tokens.Of(f).Select(t => t.Norm).ToArray())];

    private static readonly FrozenSet<string> Known = Phrases.Select(p => string.Join(' ', p)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> SecondWords = Phrases.Where(p => p.Length == 3).Select(p => p[1]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly ILookup<string, string[]> ByFirst = Phrases.ToLookup(p => Folding.Fold(p[0]), StringComparer.Ordinal);

    private static readonly FrozenSet<string> TitleWords = FrozenSet.ToFrozenSet(["trưởng"]);

    // A word that rarely stands alone: the word, what was likely meant, and the words that may stand beside it.
    private static readonly string[][] Lonely = [.. WordLists.Lines("READ-BROKEN").Select(WordLists.Parts)];

    public static IEnumerable<Oddity> In(Page page, Block block)
    {
        for (var at = block.First; at + 1 < block.Last; at++)
        {
            if (page.Tokens[at].IsWord && (Near(page, at, block.Last) ?? Exchanged(page, at, block.Last) ?? LonelyAt(page, at, block)) is { } oddity)
            {
                yield return oddity;
            }
        }
    }

    private static Oddity? Near(Page page, int at, int last)
    {
        foreach (var phrase in ByFirst[WordForms.Fold(page.Tokens[at].Norm)])
        {
            if (at + phrase.Length <= last && IsNear(page, at, phrase))
            {
                return new(Says, page.QuoteTokens(at, at + phrase.Length), string.Join(' ', phrase));
            }
        }

        return null;
    }

    private static bool IsNear(Page page, int at, string[] phrase)
    {
        var wrong = 0;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (page.Tokens[at + i].Is(phrase[i]))
            {
                continue;
            }

            if (!page.Tokens[at + i].IsWord || (WordForms.Fold(page.Tokens[at + i].Norm) != WordForms.Fold(phrase[i]) && !IsTitleSlip(page, at + i, phrase, i)))
            {
                return false;
            }

            wrong++;
        }

        return wrong == 1 && (phrase.Length > 2 || HasMark(page, at, phrase.Length)) && !IsSoundPair(page, at, phrase);
    }

    // Text without any marks is not mistyped but written bare.
    private static bool HasMark(Page page, int at, int words) => LineShapes.Count(page.Tokens.AsSpan(at, words), t => t.Norm.AsSpan().ContainsAnyExceptInRange('\0', '\u007F')) > 0;

    // "để nghị quyết", "để xuất", "cộng tác": other words that sound alike.
    private static bool IsSoundPair(Page page, int at, string[] phrase) => phrase.Length == 2 && !page.Tokens[at].Is(phrase[0])
        && Common.Contains(page.Tokens[at].Norm);

    private static readonly FrozenSet<string> Common = FrozenSet.ToFrozenSet(["thủ", "thử", "để", "có", "cho", "và", "là", "của", "từ", "đến", "do", "bị", "bộ", "bờ", "bố", "đã", "khi", "thu", "tự", "ban", "chú", "cục", "cúc", "an", "tổ", "to", "trong", "trọng", "phải", "bạn", "bán", "vận", "vẫn", "uy", "lành", "thi", "sở", "số"]);

    /// <summary>"Thứ trửng N": the consonants of a title before a name.</summary>
    private static bool IsTitleSlip(Page page, int at, string[] phrase, int i) =>
        i == phrase.Length - 1 && TitleWords.Contains(phrase[i]) && !Common.Contains(page.Tokens[at].Norm) && at + 1 < page.Tokens.Length && page.Tokens[at + 1].IsCapital && Consonants(page.Tokens[at].Norm) == Consonants(phrase[i]);

    private static string Consonants(string word) => string.Concat(WordForms.Fold(word).Where(c => !"aeiouy".Contains(c, StringComparison.Ordinal)));

    /// <summary>"thực hiện hóa" for "hiện thực hóa".</summary>
    private static Oddity? Exchanged(Page page, int at, int last)
    {
        if (at + 2 >= last || page.Tokens[at].IsCapital || !SecondWords.Contains(page.Tokens[at].Norm))
        {
            return null;
        }

        var turned = $"{page.Tokens[at + 1].Norm} {page.Tokens[at].Norm} {page.Tokens[at + 2].Norm}";
        return Known.Contains(turned) && page.Tokens[at].Norm != page.Tokens[at + 1].Norm ? new(Says, page.QuoteTokens(at, at + 3), turned) : null;
    }

    private static Oddity? LonelyAt(Page page, int at, Block block)
    {
        var rule = Array.Find(Lonely, l => page.Tokens[at].Is(l[0]));
        return rule is not null && at > block.First && !page.Tokens[at].IsCapital && !rule[2].Split(", ").Contains(page.Tokens[at + 1].Norm) && !rule[3].Split(", ").Contains(page.Tokens[at - 1].Norm)
            ? new(Says, page.QuoteTokens(at, at + 1), rule[1])
            : null;
    }
}
