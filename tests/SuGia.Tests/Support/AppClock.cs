namespace SuGia.Tests.Support;

/// <summary>A clock that stands at nine in the morning in Hà Nội until it is moved.</summary>
public sealed class FixedClock(DateOnly today) : TimeProvider
{
    private DateTimeOffset now = new DateTimeOffset(today.ToDateTime(new(9, 0)), TimeSpan.FromHours(7)).ToUniversalTime();

    public override DateTimeOffset GetUtcNow() => now;

    public void Move(TimeSpan by) => now += by;
}
