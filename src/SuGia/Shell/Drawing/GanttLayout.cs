namespace SuGia.Shell.Drawing;

/// <summary>Places every post of a Gantt chart; measures are SVG units.</summary>
internal sealed class GanttLayout(GanttModel model)
{
    public const double Top = 22;
    public const double LaneHeight = 90;
    public const double Left = 8;
    public const double Right = 954;
    public const double Width = 962;

    private const int MostYearsWithQuarters = 6;

    public DayScale Days { get; } = new(model.Window, Left, Right);

    public double Bottom => Top + (model.Lanes.Count * LaneHeight) + 8;

    public double Height => Bottom + 30;

    public bool ShowsAsOf => model.Window.Contains(model.AsOf);

    public IEnumerable<GanttLaneLayout> Lanes => model.Lanes.Select(lane => new GanttLaneLayout(lane, model, Days));

    /// <summary>Firsts of the years that get a line; few enough to keep their labels apart.</summary>
    public IEnumerable<DateOnly> Years => Days.Months(Days.StepWithRoom(45, 12, 24, 60, 120));

    public string YearLines => Lines(Years);

    public string QuarterLines =>
        model.Window.Days <= MostYearsWithQuarters * 366 ? Lines(Days.Months(3).Where(day => day.Month > 1)) : "";

    public string AsOfLabel => (model.AsOf < model.Window.First ? "◀ " : "") + DrawingWords.AsOf(model.AsOf) + (model.AsOf > model.Window.Last ? " ▶" : "");

    /// <summary>The as-of label stays within the drawing, under the line where there is room.</summary>
    public double AsOfLabelCentre
    {
        get
        {
            var half = Lettering.Width(AsOfLabel) / 2;
            return Math.Clamp(Days.End(model.AsOf), Left + half, Right - half);
        }
    }

    private string Lines(IEnumerable<DateOnly> days) =>
        string.Concat(days.Select(day => $"M{Px.At(Days.Start(day))} {Px.At(Top)}V{Px.At(Bottom)}"));
}
