using SuGia.Kernel;

namespace SuGia.Modules.Documents.Searching;

/// <summary>A number that was typed, or may have been.</summary>
/// <param name="Key">As <see cref="Folding.OfNumber"/> gives it.</param>
/// <param name="IsSure">Written as a number is; else only a row of words that begins with digits: "30 nd cp".</param>
public sealed record NumberWanted(string Key, bool IsSure)
{
    private const int MostLoose = 12;
    private const int MostParts = 5;

    public static IEnumerable<NumberWanted> In(string text, INumberReader numbers)
    {
        var sure = numbers.In(text).Select(n => n.Key).Distinct().ToList();
        var loose = Loose(Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct().Except(sure).Take(MostLoose);
        return [.. sure.Take(MostLoose).Select(key => new NumberWanted(key, IsSure: true)), .. loose.Select(key => new NumberWanted(key, IsSure: false))];
    }

    /// <summary>"Nghị định số 30 năm 2020" and "30 nd cp": from each row of digits on, two to five words, without "số" and "năm".</summary>
    private static IEnumerable<string> Loose(string[] words)
    {
        var said = words.Where(w => w is not ("so" or "nam")).ToArray();
        if (said is [var alone] && IsDigits(alone))
        {
            yield return Folding.OfNumber(alone);
        }

        for (var at = 0; at < said.Length; at++)
        {
            for (var end = at + 2; IsDigits(said[at]) && end <= Math.Min(said.Length, at + MostParts); end++)
            {
                yield return Folding.OfNumber(string.Join(' ', said[at..end]));
            }
        }
    }

    private static bool IsDigits(string word) => word.Length <= 5 && word.All(char.IsAsciiDigit);
}
