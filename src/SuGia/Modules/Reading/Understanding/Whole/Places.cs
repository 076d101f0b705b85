using SuGia.Kernel;
using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Gazetteers;
using SuGia.Modules.Reading.Understanding.Bodies;

namespace SuGia.Modules.Reading.Understanding.Whole;

/// <summary>Doubts about the place of an event.</summary>
internal static class Places
{
    /// <summary>Two bodies of the title bear the name of another place than the one printed.</summary>
    public static Words? Doubt(Page page, GazetteerIndex names, (int First, int Last) place, IReadOnlyList<BodyGroup> groups)
    {
        var printed = Bare(page.Words(place.First, place.Last));
        var others = groups.Take(6).Where(g => g.Kind is "police" or "command" or "local-government" or "local-department")
            .Select(g => PlaceIn(names, g.Name)).OfType<string>().Where(p => !Bare(p).Contains(printed, StringComparison.Ordinal) && !printed.Contains(Bare(p), StringComparison.Ordinal)).ToList();
        return others.Count < 2 ? null
            : new Words($"Các đơn vị dự việc ở {others[0]}; bài ghi nơi họp là {page.Words(place.First, place.Last)}.", $"The bodies are of {others[0]}; the text puts the meeting in {page.Words(place.First, place.Last)}.");
    }

    private static string? PlaceIn(GazetteerIndex names, string body)
    {
        var tokens = Language.Tokens.Of(body);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (names.Places.Longest(tokens, at, out var place) > at)
            {
                return place;
            }
        }

        return null;
    }

    private static string Bare(string place) => Folding.Fold(place).Replace("thanh pho ", "", StringComparison.Ordinal).Replace("tp ", "", StringComparison.Ordinal);
}
