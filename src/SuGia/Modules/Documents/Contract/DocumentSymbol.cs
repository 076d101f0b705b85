using System.Collections.Frozen;
using System.Globalization;

namespace SuGia.Modules.Documents.Contract;

/// <summary>What the letters of a body say.</summary>
internal static class DocumentSymbol
{
    private static readonly FrozenSet<string> OldBodies = FrozenSet.ToFrozenSet(["CP", "HĐBT", "TTg", "CTN", "HĐNN", "NN", "UBTVQH", "LCT"]);

    private static readonly FrozenSet<string> LawBodies = FrozenSet.ToFrozenSet(["QH", "UBTVQH", "HĐNN", "HDNN"]);

    private static readonly FrozenSet<string> PartyBodies = FrozenSet.ToFrozenSet(["TU", "HU", "QU", "TĐU", "BCT", "BBT", "TW", "BCHTW", "UBKT", "UBKTTW"]);

    public static bool IsOldBody(string body) => OldBodies.Contains(body);

    /// <summary>QH15, UBTVQH14: a body that counts terms, and the term.</summary>
    public static int? TermOf(string symbol)
    {
        var letters = symbol.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return letters.Length < symbol.Length && LawBodies.Contains(letters) ? int.Parse(symbol.AsSpan(letters.Length), CultureInfo.InvariantCulture) : null;
    }

    /// <summary>ĐUCA, TW, VPTW, BĐNTW, TU: bodies of the Party.</summary>
    public static bool IsOfTheParty(string body) =>
        PartyBodies.Contains(body) || body.StartsWith("ĐU", StringComparison.Ordinal)
        || (body.EndsWith("TW", StringComparison.Ordinal) && body.Length <= 8);

    /// <summary>Capitals with at most two small letters between them: VPCP, SNgV, TTg; not "km", "Tr" or a word.</summary>
    public static bool LooksLikeBody(string symbol)
    {
        var letters = symbol.TakeWhile(c => !char.IsAsciiDigit(c)).ToArray();
        var capitals = letters.Count(char.IsUpper);
        return capitals >= 2 && letters.Length - capitals <= 2;
    }
}
