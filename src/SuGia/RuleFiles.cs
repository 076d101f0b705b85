using SuGia.Kernel;

namespace SuGia;

/// <summary>The rules shipped with the program, as data.</summary>
public static class RuleFiles
{
    public static RuleBook Book { get; } = RuleBook.Read(Streams());

    private static IEnumerable<Stream> Streams()
    {
        var assembly = typeof(RuleFiles).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("rules/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => assembly.GetManifestResourceStream(n)!);
    }
}
