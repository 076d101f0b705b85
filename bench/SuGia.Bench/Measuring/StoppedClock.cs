namespace SuGia.Bench.Measuring;

/// <summary>Always noon of one day in Hà Nội, so that a kept database is never a day old.</summary>
internal sealed class StoppedClock(DateOnly day) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(new(5, 0)), TimeSpan.Zero);
}
