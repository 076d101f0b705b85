namespace SuGia.Modules.Documents.Searching;

/// <summary>How well a word of a text answers a word that was typed: as typed, with the tone elsewhere, with i for y, without its marks.</summary>
/// <remarks>Where marks were typed, a word with other marks is another word ("báo" for "bảo"), one without any was written so ("bao").</remarks>
internal static class Likeness
{
    public const double None = 0;
    public const double OtherWord = 0.02;
    public const double Folded = 0.3;
    public const double FoldedOfBare = 0.9;
    public const double Variant = 0.94;
    public const double ToneElsewhere = 0.97;
    public const double Exact = 1;

    /// <param name="isBare">True when nothing was typed with marks, so that a word without them may mean any.</param>
    public static double Of(Spelled typed, Spelled written, bool isBare) =>
        typed.Fold != written.Fold ? None
        : typed.Lower == written.Lower ? Exact
        : typed.Tone == written.Tone ? ToneElsewhere
        : typed.Settled == written.Settled ? Variant
        : isBare ? FoldedOfBare
        : written.HasMarks ? OtherWord : Folded;
}
