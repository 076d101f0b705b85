using SuGia.Modules.Reading.Cleaning;

namespace SuGia.Modules.Reading.Understanding.Figures;

/// <summary>A counted number among tokens.</summary>
/// <param name="UnitLast">The token after the unit.</param>
internal readonly record struct FigureSpan(Sentence Sentence, NumberSpan Number, int UnitLast);
