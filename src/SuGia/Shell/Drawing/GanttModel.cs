using SuGia.Kernel;

namespace SuGia.Shell.Drawing;

/// <summary>Tours by post over time.</summary>
/// <param name="Says">The drawing as one or two sentences, for those who cannot see it.</param>
/// <param name="Window">The days shown. What lies outside is cut off at the edge.</param>
/// <param name="AsOf">What lies before the end of this day is past; may be outside of the window.</param>
public sealed record GanttModel(Words Says, DateSpan Window, DateOnly AsOf, IReadOnlyList<GanttLane> Lanes);

/// <summary>One post. Bars may come in any order.</summary>
public sealed record GanttLane(string Label, IReadOnlyList<GanttBar> Bars);

/// <summary>One officer's time in the post, both days included.</summary>
/// <param name="IsPlanned">Not decided yet: never drawn as past, even when its first day has come.</param>
public sealed record GanttBar(string Label, DateOnly First, DateOnly Last, bool IsPlanned = false);
