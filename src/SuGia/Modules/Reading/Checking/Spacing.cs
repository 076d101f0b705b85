using SuGia.Kernel;
using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Checking;

/// <summary>Blanks that were lost: "Qua05", "giao;ba", "nghiệmđể".</summary>
internal static class Spacing
{
    private static readonly Words Says = new("Thiếu dấu cách.", "A blank is missing.");

    public static IEnumerable<Oddity> In(Page page, Block block)
    {
        for (var at = block.First; at < block.Last; at++)
        {
            if (IsGluedNumber(page, at, block) || IsGluedSign(page, at, block))
            {
                var first = page.Tokens[at - 1].IsWord ? at - 1 : at - 2;
                yield return new(Says, page.QuoteTokens(first, at + 1), null);
            }
            else if (page.Tokens[at] is { IsWord: true, Norm.Length: >= 4 } word && !Syllables.IsOne(word.Norm) && Syllables.Seam(word.Norm) is > 0 and var seam)
            {
                yield return new(Says, page.QuoteTokens(at, at + 1), $"{page.Text.Plain.AsSpan(word.Start, seam)} {page.Text.Plain.AsSpan(word.Start + seam, word.End - word.Start - seam)}");
            }
        }
    }

    private static bool IsGluedNumber(Page page, int at, Block block) =>
        at > block.First && page.Tokens[at].IsNumber && page.IsGlued(at) && page.Tokens[at - 1] is { IsWord: true, Norm.Length: >= 2 } word && Syllables.IsOne(word.Norm)
        && char.IsLower(page.Text.Plain[word.End - 1]);

    // ";ba", ",và", "hết.Sau"; not "1,5", "M.V.S" or an address of the web.
    private static bool IsGluedSign(Page page, int at, Block block)
    {
        if (at - 2 < block.First || !page.Tokens[at].IsWord || !page.IsGlued(at) || !page.IsGlued(at - 1) || !page.Tokens[at - 2].IsWord)
        {
            return false;
        }

        var (before, after) = (page.Tokens[at - 2].Norm, page.Tokens[at].Norm);
        return page.Tokens[at - 1].IsSign(';') || page.Tokens[at - 1].IsSign(',')
            || (page.Tokens[at - 1].IsSign('.') && page.Tokens[at].IsCapital && before.Length > 2 && after.Length > 1 && Syllables.IsOne(before) && !page.Tokens[at - 2].IsCapital);
    }
}
