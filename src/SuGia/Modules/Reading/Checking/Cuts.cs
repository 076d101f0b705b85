using SuGia.Kernel;
using SuGia.Modules.Reading.Cleaning;

namespace SuGia.Modules.Reading.Checking;

/// <summary>A paragraph that stops in the middle of a sentence.</summary>
internal static class Cuts
{
    private const int LongParagraph = 20;

    private static readonly Words Says = new("Câu bị cắt.", "The sentence is cut off.");

    public static IEnumerable<Oddity> In(Page page) => page.Of(BlockKind.Body)
        .Where(b => LineShapes.Words(page, b) >= LongParagraph && !LineShapes.EndsSentence(page, b))
        .Select(b => new Oddity(Says, page.QuoteTokens(Math.Max(b.First, b.Last - 3), b.Last), null));
}
