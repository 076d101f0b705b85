using System.Text.RegularExpressions;
using SuGia.Tests.Support;

namespace SuGia.Tests.Architecture;

/// <summary>The files that people write, as text.</summary>
internal sealed partial record Source(string Path, string Text)
{
    /// <summary>C# and Razor below src; migrations too.</summary>
    public static IReadOnlyList<Source> OfTheSystem { get; } = Below("src", "*.cs", "*.razor");

    public static IReadOnlyList<Source> Pages { get; } = [.. OfTheSystem.Where(s => s.Path.EndsWith(".razor", StringComparison.Ordinal))];

    /// <summary>The folder below Modules, or null.</summary>
    public string? Module => Path.Split('/') is [_, _, "Modules", var module, ..] ? module : null;

    public int Lines => Text.AsSpan().Count('\n');

    /// <summary>Without comments.</summary>
    public string Code => Comment().Replace(Text, "");

    public static IReadOnlyList<Source> Below(string folder, params IReadOnlyList<string> patterns)
    {
        var root = Repository.Root.FullName;
        return [.. patterns
            .SelectMany(p => Directory.EnumerateFiles(Repository.PathOf(folder), p, SearchOption.AllDirectories))
            .Select(f => System.IO.Path.GetRelativePath(root, f))
            .Where(f => !f.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(f => new Source(f, File.ReadAllText(System.IO.Path.Combine(root, f))))];
    }

    [GeneratedRegex(@"//[^\n]*|@\*.*?\*@|/\*.*?\*/|""(?:\\.|[^""\\\n])*""", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
