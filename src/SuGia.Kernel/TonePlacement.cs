namespace SuGia.Kernel;

/// <summary>Writes the tone of a syllable where the laws write it: hòa, khỏe, thủy, ủy; hoàn, huỳnh; quý, giá.</summary>
/// <remarks>
/// An open oa, oe, uy carries the tone on its first vowel, a closed one on its second. The u of qu and the i of gi before a
/// vowel belong to the consonant and carry none. Vowels are never exchanged: quí stays quí, sỹ stays sỹ.
/// </remarks>
internal static class TonePlacement
{
    /// <param name="text">Lower case, composed.</param>
    public static string Settle(string text) => string.Create(text.Length, text, static (letters, from) =>
    {
        from.CopyTo(letters);
        for (var at = 0; at + 1 < letters.Length; at++)
        {
            SettlePair(letters, at);
        }
    });

    private static void SettlePair(Span<char> letters, int at)
    {
        if (!Vowels.Has(letters[at]) || !Vowels.Has(letters[at + 1]))
        {
            return;
        }

        if (IsConsonant(letters, at))
        {
            Move(letters, from: at, to: at + 1);
        }
        else if (IsGlide(letters, at))
        {
            Move(letters, from: IsOpen(letters, at) ? at + 1 : at, to: IsOpen(letters, at) ? at : at + 1);
        }
    }

    private static bool IsConsonant(ReadOnlySpan<char> letters, int at) =>
        at > 0 && (letters[at - 1], Vowels.Bare(letters[at])) is ('q', 'u') or ('g', 'i');

    private static bool IsGlide(ReadOnlySpan<char> letters, int at) =>
        (at == 0 || !Vowels.Has(letters[at - 1]))
        && (Vowels.Bare(letters[at]), Vowels.Bare(letters[at + 1])) is ('o', 'a') or ('o', 'e') or ('u', 'y');

    private static bool IsOpen(ReadOnlySpan<char> letters, int at) => at + 2 == letters.Length || !char.IsLetter(letters[at + 2]);

    private static void Move(Span<char> letters, int from, int to)
    {
        var tone = Vowels.Tone(letters[from]);
        if (tone != Vowels.Level && Vowels.Tone(letters[to]) == Vowels.Level)
        {
            letters[from] = Vowels.Bare(letters[from]);
            letters[to] = Vowels.With(letters[to], tone);
        }
    }
}
