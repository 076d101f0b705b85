using SuGia.Modules.Reading.Cleaning;

namespace SuGia.Modules.Reading.Understanding.Figures;

/// <summary>A counted number among tokens.</summary>
/// <param name="UnitLast">The token after the unit.</param>
internal readonly record struct FigureSpan(Sentence Sentence, NumberSpan Number, int UnitLast)
{
    /// <summary>Where the unit begins: behind the whole of "209/241 khuyến nghị" for both of its numbers.</summary>
    public int UnitFirst { get; init; } = Number.Last;
}
