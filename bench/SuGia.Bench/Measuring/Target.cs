namespace SuGia.Bench.Measuring;

/// <summary>How much slower than its floor something may be: by a ratio, or by so many milliseconds where that is more.</summary>
internal sealed record Target(double Ratio, double More = 0)
{
    public bool IsMetBy(double floor, double ours) => ours <= Math.Max(floor * Ratio, floor + More);

    public string Verdict(double floor, double ours) => IsMetBy(floor, ours) ? "meets" : "MISSES";

    public override string ToString() => More > 0 ? FormattableString.Invariant($"≤ {Ratio} × or {More} ms more") : FormattableString.Invariant($"≤ {Ratio} ×");
}
