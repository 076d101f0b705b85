namespace SuGia.Bench.Data;

/// <summary>The source tree that this bench was built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find(new(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "SuGia.slnx"))
        ? folder.FullName
        : Find(folder.Parent ?? throw new DirectoryNotFoundException("No folder above the bench holds SuGia.slnx."));
}
