namespace SuGia.Modules.Reading;

/// <summary>How one kind of fact was met.</summary>
/// <param name="Expected">Facts of the careful reader.</param>
/// <param name="Found">Facts of the program.</param>
/// <param name="Matched">Facts of both.</param>
/// <param name="Misses">Expected and not found, in words.</param>
/// <param name="Extras">Found and not expected, in words.</param>
public sealed record KindScore(string Kind, double Expected, double Found, double Matched, IReadOnlyList<string> Misses, IReadOnlyList<string> Extras)
{
    public double Precision => Found == 0 ? 1 : Matched / Found;

    public double Recall => Expected == 0 ? 1 : Matched / Expected;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}

/// <summary>A reading against the gold of one text.</summary>
/// <param name="HardFailures">Facts out of noise, strings that must never be taken, quotations that do not stand in the text.</param>
public sealed record SeedScore(string Seed, IReadOnlyList<KindScore> Kinds, IReadOnlyList<string> HardFailures)
{
    public KindScore Of(string kind) => Kinds.Single(k => k.Kind == kind);
}
