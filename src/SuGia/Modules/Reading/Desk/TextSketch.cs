using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SuGia.Kernel;

namespace SuGia.Modules.Reading;

/// <summary>A short likeness of an article, by which a reprint is known though its page, its title or a sentence differs.</summary>
/// <remarks>The smallest of 32 hashes over runs of five words (min-wise hashing): the share of places at which two sketches agree is about the
/// share of runs that the two texts have in common.</remarks>
internal static class TextSketch
{
    /// <summary>From this share on two texts are of one origin.</summary>
    public const double SameOrigin = 0.5;

    private const int Places = 32;
    private const int Run = 5;

    /// <summary>Of a text that has no run of words: like no other.</summary>
    public const string None = "";

    /// <param name="reading">Its noise is left out: pages differ, articles do not.</param>
    public static string Of(ArticleReading reading)
    {
        var words = Folding.Fold(Article(reading)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < Run * 2)
        {
            return None;
        }

        var least = Enumerable.Repeat(ulong.MaxValue, Places).ToArray();
        for (var at = 0; at + Run <= words.Length; at++)
        {
            Lower(least, HashOf(string.Join(' ', words, at, Run)));
        }

        return string.Concat(least.Select(l => ((uint)(l >> 32)).ToString("x8", System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <returns>From 0 to 1; 0 where one of them has no run of words.</returns>
    public static double Likeness(string one, string other) => one.Length != other.Length || one.Length == 0
        ? 0
        : Enumerable.Range(0, one.Length / 8).Count(at => string.CompareOrdinal(one, at * 8, other, at * 8, 8) == 0) / (double)(one.Length / 8);

    private static string Article(ArticleReading reading)
    {
        StringBuilder article = new(reading.Text);
        foreach (var noise in reading.Noise)
        {
            for (var at = noise.Quote.Offset; at < noise.Quote.End; at++)
            {
                article[at] = ' ';
            }
        }

        return article.ToString();
    }

    private static ulong HashOf(string run) => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(run)));

    /// <summary>One hash makes all: each place mixes it with a number of its own.</summary>
    private static void Lower(ulong[] least, ulong hash)
    {
        for (var place = 0; place < Places; place++)
        {
            least[place] = Math.Min(least[place], Mixed(hash + (ulong)place * 0x9E3779B97F4A7C15));
        }
    }

    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
