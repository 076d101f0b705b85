using SuGia.Kernel;
using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Checking;

/// <summary>"các các", "cần phải cần phải".</summary>
internal static class Repeats
{
    // Two neighbouring phrases may well end and begin alike ("quy trình trình duyệt"); words of grammar do not.
    private static readonly PhraseTree<string> OfGrammar = WordLists.Tree("READ-GRAMMAR");

    private static readonly Words Says = new("Từ ngữ lặp lại.", "Words stand twice.");

    public static IEnumerable<Oddity> In(Page page, Block block)
    {
        for (var at = block.First; at + 1 < block.Last; at++)
        {
            if (IsTwice(page, at, 2, block.Last))
            {
                yield return new(Says, page.QuoteTokens(at, at + 4), page.Words(at, at + 2));
                at += 3;
            }
            else if (IsTwice(page, at, 1, block.Last) && OfGrammar.Begins(page.Tokens, at))
            {
                yield return new(Says, page.QuoteTokens(at, at + 2), page.Words(at, at + 1));
                at++;
            }
        }
    }

    private static bool IsTwice(Page page, int at, int words, int last)
    {
        for (var i = 0; i < words; i++)
        {
            if (at + words + i >= last || !page.Tokens[at + i].IsWord || !page.Tokens[at + i].Is(page.Tokens[at + words + i].Norm))
            {
                return false;
            }
        }

        return !page.Tokens[at + words].IsCapital && (words == 1 || !page.Tokens[at].Is(page.Tokens[at + 1].Norm));
    }
}
