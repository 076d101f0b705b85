using SuGia.Kernel;
using SuGia.Modules.Reading.Cleaning;

namespace SuGia.Modules.Reading.Checking;

/// <summary>Quotation marks that do not pair, and the closing mark of official texts.</summary>
internal static class Marks
{
    private static readonly Words Mixed = new("Dấu ngoặc kép mở và đóng khác kiểu.", "Opening and closing quotation marks differ.");

    private static readonly Words Unpaired = new("Dấu ngoặc kép lẻ.", "A quotation mark without its pair.");

    private static readonly Words Closing = new("Dấu kết thúc văn bản.", "The closing mark of an official text.");

    public static IEnumerable<Oddity> In(Page page, Block block)
    {
        var open = -1;
        for (var at = block.First; at < block.Last; at++)
        {
            var sign = page.Tokens[at].Kind == Language.TokenKind.Sign ? page.Tokens[at].Norm[0] : ' ';
            if (sign is '"' && open >= 0 && page.Tokens[open].IsSign('“'))
            {
                yield return new(Mixed, page.QuoteTokens(open, at + 1), null);
            }

            open = sign is '“' || (sign is '"' && open < 0) ? at : sign is '”' or '"' ? -1 : open;
        }

        if (open >= 0)
        {
            yield return new(Unpaired, page.QuoteTokens(open == block.Last - 1 ? block.First : open, open + 1), null);
        }

        if (block.Last - block.First > 3 && page.Tokens[block.Last - 1].IsSign('.') && page.Tokens[block.Last - 2].IsSign('/') && page.Tokens[block.Last - 3].IsSign('.'))
        {
            yield return new(Closing, page.QuoteTokens(block.Last - 3, block.Last), null);
        }
    }
}
