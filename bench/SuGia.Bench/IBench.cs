using SuGia.Bench.Measuring;

namespace SuGia.Bench;

/// <summary>One thing whose speed is measured.</summary>
internal interface IBench
{
    string Name { get; }

    Task<IReadOnlyList<Sheet>> Run();
}
