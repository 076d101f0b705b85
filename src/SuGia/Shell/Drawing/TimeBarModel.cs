using SuGia.Kernel;

namespace SuGia.Shell.Drawing;

/// <summary>How much of a clearance's or a paper's validity has passed.</summary>
public sealed record TimeBarModel(DateSpan Validity, DateOnly AsOf)
{
    /// <summary>0 before the first day, 1 from the end of the last; the as-of day itself counts as passed.</summary>
    public double Elapsed => Math.Clamp((AsOf.DayNumber - Validity.First.DayNumber + 1) / (double)Validity.Days, 0, 1);
}
