using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Gazetteers;

namespace SuGia.Modules.Reading.Checking;

/// <summary>Probable mistakes of the text, each rule a file.</summary>
internal static class Oddities
{
    public static IEnumerable<Oddity> Of(Page page, GazetteerIndex names) => page.Blocks.Where(b => b.IsArticle || b.Kind == BlockKind.Publisher)
        .SelectMany(b => Repeats.In(page, b).Concat(Spacing.In(page, b)).Concat(NearPhrases.In(page, b)).Concat(Marks.In(page, b)).Concat(Letters.In(page, b, names)))
        .Concat(Cuts.In(page))
        .OrderBy(o => o.Quote.Offset);
}
