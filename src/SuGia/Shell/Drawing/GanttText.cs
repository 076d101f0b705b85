using SuGia.Kernel;

namespace SuGia.Shell.Drawing;

/// <summary>The name on a bar: in its dark part, else in its pale part, else beside it; where all are taken, only its last word.</summary>
internal sealed record GanttText(string Label, double X, double Y, string Class, string? Anchor = null)
{
    private const double Inset = 8;

    /// <param name="bar">Past is where the dark part ends; equal to the start when there is none.</param>
    /// <param name="free">From where to where the bar's row is free of other bars and words.</param>
    public static GanttText Within(string label, (double Start, double Past, double End) bar, (double From, double To) free, double y)
    {
        var width = Lettering.Width(label) + Inset;
        return width <= bar.Past - bar.Start ? new(label, bar.Start + Inset, y, "w b")
            : width <= bar.End - bar.Past ? new(label, bar.Past + Inset, y, "")
            : bar.End + width <= free.To ? new(label, bar.End + 4, y, "halo")
            : bar.Start - width >= free.From ? new(label, bar.Start - 4, y, "halo", "end")
            : label.LastIndexOf(' ') is > 0 and var space ? Within(label[(space + 1)..], bar, free, y)
            : new(label, bar.End + 4, y, "halo");
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

    /// <summary>True where the words stand above the bars, in nobody's way.</summary>
    public bool IsAbove => Start > NameEnd + 8;

    private bool LeavesDrawing => Start + Lettering.Width(Label) > GanttLayout.Right;
}
