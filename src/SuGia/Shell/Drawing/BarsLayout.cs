namespace SuGia.Shell.Drawing;

/// <summary>Places bars and target; measures are SVG units.</summary>
internal sealed class BarsLayout(BarsModel model)
{
    public const double Width = 470;
    public const double RowHeight = 46;
    private const decimal Headroom = 1.4m;
    private const decimal SmallestWhole = 0.05m;

    public double Height => (model.Rows.Count * RowHeight) + 30;

    public double X(decimal share) => Width * (double)Math.Clamp(share / Whole, 0, 1);

    public static string Value(ShareBar row) => row.Share is { } share ? DrawingWords.Percent(share) : DrawingWords.NotKnown.ToString();

    /// <summary>Right end of the value: over the end of its bar, or after the label where the bar is short.</summary>
    public double ValueEnd(ShareBar row) =>
        Math.Min(Width, Math.Max(X(row.Share ?? 0), Lettering.Width(row.Label) + Lettering.Width(Value(row)) + 8));

    /// <summary>Middle of the target's label, kept within the drawing.</summary>
    public double TargetCentre(ShareTarget target)
    {
        var half = Math.Min(Width / 2, Lettering.Width(target.Label) / 2);
        return Math.Clamp(X(target.Share), half, Width - half);
    }

    private decimal Whole =>
        Math.Clamp(Headroom * model.Rows.Select(row => row.Share ?? 0).Append(model.Target?.Share ?? 0).Max(), SmallestWhole, 1);
}
