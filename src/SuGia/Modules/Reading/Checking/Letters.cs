using SuGia.Kernel;
using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Gazetteers;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Checking;

/// <summary>Letters followed by the words that they stand for, and a congress cited like a numbered paper.</summary>
internal static class Letters
{
    private static readonly Words Twice = new("Chữ viết tắt đã gồm các từ đứng sau.", "The letters already hold the words that follow.");

    private static readonly Words Loose = new("Số này là số của đại hội, không phải số văn bản.", "This number is of the congress, not of a paper.");

    public static IEnumerable<Oddity> In(Page page, Block block, GazetteerIndex names)
    {
        for (var at = block.First; at + 2 < block.Last; at++)
        {
            if (page.Tokens[at].IsName && names.Expansions.TryGetValue(page.Words(at, at + 1), out var words) && Tail(page, at + 1, block.Last, words) is > 0 and var tail)
            {
                yield return new(Twice, page.QuoteTokens(at, at + 1 + tail), page.Words(at, at + 1));
            }
            else if (at + 4 < block.Last && page.Tokens[at].Is("nghị") && page.Tokens[at + 1].Is("quyết") && page.Tokens[at + 2].IsNumber && page.Tokens[at + 3].Is("của") && page.Tokens[at + 4].Is("đảng"))
            {
                yield return new(Loose, page.QuoteTokens(at, at + 5), null);
            }
        }
    }

    // At least the last two words of the expansion.
    private static int Tail(Page page, int at, int last, string words)
    {
        var said = Tokens.Of(words);
        return said.Length >= 3 && at + 1 < last && page.Tokens[at].Is(said[^2].Norm) && page.Tokens[at + 1].Is(said[^1].Norm) ? 2 : 0;
    }
}
