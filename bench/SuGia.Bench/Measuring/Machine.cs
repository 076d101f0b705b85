using System.Globalization;

namespace SuGia.Bench.Measuring;

/// <summary>The machine in words: what matters for speed, and no name.</summary>
internal static class Machine
{
    public static string Says { get; } = string.Create(CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} processor cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1L << 30)} GB of memory, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription} on {(OperatingSystem.IsLinux() ? "Linux" : "another system")}.");
}
