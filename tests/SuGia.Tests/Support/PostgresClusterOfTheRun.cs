namespace SuGia.Tests.Support;

/// <summary>Stops the shared cluster when the last test is over, if any test has started it.</summary>
public sealed class PostgresClusterOfTheRun : IAsyncDisposable
{
    private static readonly Lazy<Task<PostgresCluster>> Cluster = new(PostgresCluster.StartAsync);

    internal static Task<PostgresCluster> Shared => Cluster.Value;

    public async ValueTask DisposeAsync()
    {
        if (Cluster.IsValueCreated)
        {
            await (await Cluster.Value).DisposeAsync();
        }
    }
}
