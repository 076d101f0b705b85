using SuGia.Kernel;

namespace SuGia.Modules.Documents.Searching;

/// <summary>A document's own number, and the numbers that it mentions, as tokens that no word can be.</summary>
internal static class NumberTokens
{
    private const int MostParts = 6;

    /// <summary>Its own: whole, and its beginnings, so that 30/2020 finds 30/2020/NĐ-CP.</summary>
    public static IEnumerable<string> OfOwn(string number) => Beginnings(Folding.OfNumber(number)).Select(Own);

    /// <summary>What a passage mentions: whole, and number with year ("Nghị định số 30/2020").</summary>
    public static IEnumerable<string> OfMentions(string text, INumberReader reader) => reader.In(text)
        .SelectMany(n => n.Key.Split('|') is [var no, var year, _, ..] && IsYear(year) ? [n.Key, $"{no}|{year}"] : new[] { n.Key })
        .Select(Mentioned);

    public static string Own(string key) => "@" + Kept(key);

    public static string Mentioned(string key) => "#" + Kept(key);

    public static bool IsYear(string part) => part is ['1', '9', _, _] or ['2', '0', _, _] && part.All(char.IsAsciiDigit);

    private static IEnumerable<string> Beginnings(string key)
    {
        var parts = key.Split('|', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(1, Math.Min(parts.Length, MostParts)).Select(n => string.Join('|', parts[..n])).Append(key).Where(k => k is not "").Distinct();
    }

    private static string Kept(string key) => key.Length <= 100 ? key : key[..100];
}
