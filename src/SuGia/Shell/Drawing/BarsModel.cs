using SuGia.Kernel;

namespace SuGia.Shell.Drawing;

/// <summary>Shares of a whole, one bar each, on a common scale.</summary>
/// <param name="Says">The drawing as one or two sentences.</param>
/// <param name="Target">Null: no target is in force, and the drawing says so.</param>
public sealed record BarsModel(Words Says, IReadOnlyList<ShareBar> Rows, ShareTarget? Target);

/// <param name="Share">0 to 1; null when not known, which is not 0.</param>
public sealed record ShareBar(string Label, decimal? Share);

/// <param name="Label">For example "Mục tiêu 2028: 30 %".</param>
/// <param name="Share">0 to 1.</param>
public sealed record ShareTarget(string Label, decimal Share);
