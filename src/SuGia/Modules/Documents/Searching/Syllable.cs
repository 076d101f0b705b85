using SuGia.Kernel;

namespace SuGia.Modules.Documents.Searching;

/// <summary>A word of a text and where it stands.</summary>
public readonly record struct Syllable(int At, int Length, Spelled Spelled)
{
    public int End => At + Length;

    /// <summary>The words of a text, in order: runs of letters, digits and marks.</summary>
    /// <param name="settled">As <see cref="Folding.Exact"/> gives it.</param>
    public static List<Syllable> Of(string settled)
    {
        List<Syllable> syllables = new(settled.Length / 4);
        for (var at = 0; at < settled.Length;)
        {
            var end = EndOfWord(settled, at);
            if (end > at)
            {
                syllables.Add(new(at, end - at, Spelled.Of(settled.AsSpan(at, end - at))));
            }

            at = Math.Max(end, at + 1);
        }

        syllables.RemoveAll(s => s.Spelled.Fold.Length == 0);
        return syllables;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark))
        {
            at++;
        }

        return at;
    }
}
