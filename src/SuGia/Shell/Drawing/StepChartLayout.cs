using System.Globalization;
using SuGia.Kernel;

namespace SuGia.Shell.Drawing;

/// <summary>A stretch of days with one value, cut at the as-of day.</summary>
internal sealed record Step(DateSpan Days, decimal Value, bool IsForecast);

/// <summary>Places steps, axes and labels; measures are SVG units.</summary>
internal sealed class StepChartLayout(StepChartModel model)
{
    public const double Left = 34;
    public const double Right = 458;
    public const double Floor = 132;
    private const double Ceiling = 32;
    private const double AsOfRoom = 6;
    private const double AsOfLabelWidth = 80;

    private readonly DayScale days = new(model.Window, Left, Right);

    /// <summary>The changes, one a day, in order; a day that repeats the value before it is no change.</summary>
    public IReadOnlyList<StepPoint> Changes { get; } = Changing([.. model.Points.GroupBy(p => p.From).Select(day => day.Last()).OrderBy(p => p.From)]);

    public IReadOnlyList<Step> Steps => [.. Changes.Select((_, i) => Whole(i)).OfType<Step>().SelectMany(CutAtAsOf)];

    public IReadOnlyList<decimal> Grid => NiceSteps.Upto(Steps.Select(step => step.Value).DefaultIfEmpty().Max());

    public double Y(decimal value) => Floor - ((Floor - Ceiling) * (double)(value / Grid[^1]));

    public string Line(bool forecast)
    {
        var steps = Steps.Where(step => step.IsForecast == forecast).ToList();
        return steps.Count == 0 ? "" : $"M{Entry(steps[0])}" + string.Concat(steps.Select(step => $"V{Px.At(Y(step.Value))}H{Px.At(days.End(step.Days.Last))}"));
    }

    public string Area
    {
        get
        {
            var steps = Steps.Where(step => !step.IsForecast).ToList();
            return steps.Count == 0 ? "" : $"M{Px.At(days.Start(steps[0].Days.First))} {Px.At(Floor)}{Line(forecast: false)[Line(forecast: false).IndexOf('V')..]}V{Px.At(Floor)}z";
        }
    }

    /// <summary>Values above steps wide enough to carry them; 0 is told by the axis.</summary>
    public IEnumerable<(string Text, double X, double Y)> Labels =>
        from step in Steps
        where step.Value > 0 && !(step.IsForecast && ContinuesThePast(step))
        let text = DrawingWords.Number(step.Value)
        let width = days.End(step.Days.Last) - days.Start(step.Days.First)
        where width >= Lettering.Width(text) + AsOfRoom
        let x = days.Start(step.Days.First) + (width / 2)
        select (text, x, Y(step.Value) + (IsUnderAsOfLabel(x, step.Value) ? 15 : -7));

    private bool IsUnderAsOfLabel(double x, decimal value) => ShowsAsOf && Math.Abs(AsOfX - x) < AsOfLabelWidth && Y(value) < Ceiling + 15;

    public IEnumerable<(string Text, double X)> Ticks =>
        from month in days.Months(days.StepWithRoom(70, 1, 3, 6, 12, 24, 60, 120))
        let x = days.Start(month)
        where x <= Right - 30
        select (month.ToString("MM/yyyy", CultureInfo.InvariantCulture), x);

    public bool ShowsAsOf => model.Window.Contains(model.AsOf);

    public double AsOfX => days.End(model.AsOf);

    public bool AsOfLabelFitsLeft => AsOfX - Left > AsOfLabelWidth;

    public bool ShowsForecast => ShowsAsOf && Steps.Any(step => step.IsForecast) && Right - AsOfX > 60;

    private static List<StepPoint> Changing(List<StepPoint> points) =>
        [.. points.Where((point, i) => i == 0 || points[i - 1].Value != point.Value)];

    private Step? Whole(int i)
    {
        var first = Later(Changes[i].From, model.Window.First);
        var last = i + 1 < Changes.Count ? Earlier(Changes[i + 1].From.AddDays(-1), model.Window.Last) : model.Window.Last;
        return first > last ? null : new(new(first, last), Changes[i].Value, IsForecast: false);
    }

    private IEnumerable<Step> CutAtAsOf(Step step)
    {
        if (step.Days.First <= model.AsOf)
        {
            yield return step with { Days = new(step.Days.First, Earlier(step.Days.Last, model.AsOf)) };
        }

        if (step.Days.Last > model.AsOf)
        {
            yield return step with { Days = new(Later(step.Days.First, model.AsOf.AddDays(1)), step.Days.Last), IsForecast = true };
        }
    }

    /// <summary>A line begins at its own height, but a forecast that starts with a change begins where the past ended.</summary>
    private string Entry(Step first)
    {
        var before = Steps.LastOrDefault(step => step.Days.Last == first.Days.First.AddDays(-1)) ?? first;
        return $"{Px.At(days.Start(first.Days.First))} {Px.At(Y(before.Value))}";
    }

    private bool ContinuesThePast(Step step) => Steps.Any(past => past.Days.Last.AddDays(1) == step.Days.First && past.Value == step.Value);

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
