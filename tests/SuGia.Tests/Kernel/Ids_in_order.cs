using SuGia.Kernel;
using Xunit;

namespace SuGia.Tests.Kernel;

public sealed class Ids_in_order
{
    [Fact]
    public void Each_sorts_after_all_before_it_within_a_millisecond_too()
    {
        var made = Enumerable.Range(0, 20_000).Select(_ => $"{Id.Next()}").ToList();

        Assert.Equal(made.Order(StringComparer.Ordinal), made);
        Assert.Equal(made.Count, made.Distinct().Count());
    }

    [Fact]
    public void Made_at_once_by_many_no_two_are_in_the_same_place()
    {
        var places = Enumerable.Range(0, 300_000).AsParallel().WithDegreeOfParallelism(4).Select(_ => $"{Id.Next()}"[..18]).ToHashSet();

        Assert.Equal(300_000, places.Count);
    }

    [Fact]
    public void They_are_of_version_7_and_hold_the_time_at_which_they_were_made()
    {
        var (before, id, after) = (DateTimeOffset.UtcNow, $"{Id.Next():N}", DateTimeOffset.UtcNow);
        var at = DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(id[..12], 16));

        Assert.Equal('7', id[12]);
        Assert.Contains(id[16], "89ab");
        Assert.InRange(at, before.AddSeconds(-1), after.AddSeconds(1));
    }
}
