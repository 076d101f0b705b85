using Xunit;

namespace SuGia.Tests.Support;

/// <summary>The source tree that these tests were built from, and the folder that may stand beside it.</summary>
public static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static DirectoryInfo Root { get; } = FindRoot(new(AppContext.BaseDirectory));

    /// <summary>Why tests on shared material cannot run here; null when they can.</summary>
    public static string? WhyNoShared => SharedFolder.Exists ? null : "There is no folder of shared material beside the repository.";

    /// <summary>Shared material beside the repository. Skips the calling test where there is none.</summary>
    public static DirectoryInfo Shared
    {
        get
        {
            Assert.SkipWhen(WhyNoShared is not null, WhyNoShared ?? "");
            return SharedFolder;
        }
    }

    private static DirectoryInfo SharedFolder => new(Path.Combine(Root.FullName, "..", "shared"));

    /// <summary>The full path of a file or folder of the repository, which need not exist.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root.FullName, .. parts]);

    private static DirectoryInfo FindRoot(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "SuGia.slnx"))
            ? folder
            : FindRoot(folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds SuGia.slnx."));
}
