using SuGia.Kernel;

namespace SuGia.Shell.Drawing;

/// <summary>The name on a bar: in its dark part, else in its pale part, else beside it.</summary>
internal sealed record GanttText(string Label, double X, double Y, string Class, string? Anchor = null)
{
    private const double Inset = 8;

    /// <param name="past">Where the dark part ends; equal to the start when there is none.</param>
    public static GanttText Within(string label, double start, double past, double end, double y)
    {
        var width = Lettering.Width(label) + Inset;
        return width <= past - start ? new(label, start + Inset, y, "w b")
            : width <= end - past ? new(label, past + Inset, y, "")
            : end + width <= GanttLayout.Right ? new(label, end + 4, y, "halo")
            : new(label, start - 4, y, "halo", "end");
    }
}

/// <summary>A vacancy and where its length is written: above it, or beside it where the post's name stands.</summary>
/// <param name="FreeRow">The row that the next tour leaves free.</param>
internal sealed record GanttGap(DateSpan Days, double Start, double End, double NameEnd, double FreeRow)
{
    public string Box => Px.Box(Start, GanttLaneLayout.FirstRow, End, GanttLaneLayout.SecondRow + GanttLaneLayout.BarHeight);

    public string Label => "◆ " + DrawingWords.Vacant(Days.Days);

    public double X => !IsAbove ? End + 4 : LeavesDrawing ? GanttLayout.Right : Start;

    public double Y => IsAbove ? GanttLaneLayout.FirstRow - 7 : FreeRow + 15;

    public string? Anchor => IsAbove && LeavesDrawing ? "end" : null;

    private bool IsAbove => Start > NameEnd + 8;

    private bool LeavesDrawing => Start + Lettering.Width(Label) > GanttLayout.Right;
}
