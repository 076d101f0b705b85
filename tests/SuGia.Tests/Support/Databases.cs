using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace SuGia.Tests.Support;

/// <summary>The databases that the system runs on.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>
/// Runs a theory once on each database: the engine is the first argument, and those given here follow. Where PostgreSQL is
/// missing its row is skipped with the reason.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnBothDatabasesAttribute(params object?[] then) : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Enum.GetValues<Engine>().Select(Row)]);

    public override bool SupportsDiscoveryEnumeration() => true;

    private TheoryDataRow Row(Engine engine) => new([engine, .. then])
    {
        Skip = engine is Engine.Postgres ? PostgresCluster.WhyNot : null,
    };
}
