namespace SuGia.Kernel;

/// <summary>Days are those of Hà Nội: UTC+7, no daylight saving.</summary>
public static class HanoiDay
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    extension(DateTimeOffset instant)
    {
        public DateTimeOffset InHanoi => instant.ToOffset(Offset);

        public DateOnly DayInHanoi => DateOnly.FromDateTime(instant.InHanoi.DateTime);
    }

    extension(TimeProvider clock)
    {
        public DateOnly DayInHanoi => clock.GetUtcNow().DayInHanoi;
    }
}
