using System.Reflection;
using System.Text.RegularExpressions;
using SuGia.Data;
using SuGia.Kernel;
using Xunit;

namespace SuGia.Tests.Architecture;

/// <summary>How source and words are written.</summary>
public sealed partial class Writing
{
    private const int MostLines = 300;
    private const int ShortMethodLines = 10;

    /// <summary>Below what we aim at, nine in ten; the share itself is printed.</summary>
    private const double LeastShareOfShortMethods = 0.85;

    /// <summary>Places of the machine that this was written on; in pieces, so that this file does not name them.</summary>
    private static readonly string[] Banned = ["/wo" + "rk/", "/tm" + "p/w", "local" + "host:4", "@anthro" + "pic"];

    private static readonly string[] SameInBothLanguages = ["Sứ Giả", "Hoàng Sa", "Trường Sa"];

    [Fact]
    public void Files_are_short() =>
        Assert.Empty(Hand().Where(s => s.Lines > MostLines).Select(s => $"{s.Path}: {s.Lines} lines"));

    [Fact]
    public void Methods_are_short()
    {
        var lengths = Source.OfTheSystem.Where(IsOurs).SelectMany(s => LengthsOfMethods(s).Select(lines => (s.Path, Lines: lines))).ToList();
        var shorter = (double)lengths.Count(m => m.Lines <= ShortMethodLines) / lengths.Count;

        TestContext.Current.TestOutputHelper!.WriteLine($"{lengths.Count} methods, {shorter:P1} of them in {ShortMethodLines} lines or fewer");
        Assert.True(shorter >= LeastShareOfShortMethods, $"{shorter:P1}; the longest: {string.Join(", ", lengths.OrderByDescending(m => m.Lines).Take(5))}");
    }

    [Fact]
    public void No_file_names_the_machine_that_it_was_written_on() =>
        Assert.Empty(Everything().SelectMany(s => Banned.Where(b => s.Text.Contains(b, StringComparison.OrdinalIgnoreCase)).Select(b => $"{s.Path}: {b}")));

    [Fact]
    public void Every_word_is_said_in_both_languages()
    {
        var said = Said().ToList();

        Assert.True(said.Count > 100);
        Assert.Empty(said.Where(s => IsHalf(s.Words)).Select(s => $"{s.Where}: “{s.Words.Vi}”, “{s.Words.En}”"));
    }

    [Fact]
    public void Problems_stand_beside_a_field_of_some_form()
    {
        var fields = Source.Pages.SelectMany(p => FieldName().Matches(p.Text).Select(m => m.Groups[1].Value)).ToHashSet();
        foreach (var (where, problem) in Statics<Problem>().Where(p => p.Value.Field is not "" && !fields.Contains(p.Value.Field)))
        {
            TestContext.Current.AddWarning($"{where}: no form has a field {problem.Field}");
        }

        Assert.Contains("Password", fields);
    }

    private static IEnumerable<int> LengthsOfMethods(Source source) => Bodies().Matches(source.Text).Select(m => m.Value.AsSpan().Count('\n') - 2)
        .Concat(Expressions().Matches(source.Text).Select(m => m.Value.AsSpan().Count('\n')));

    private static IEnumerable<Source> Hand() => Source.OfTheSystem.Where(IsOurs).Concat(Source.Below("tests", "*.cs"));

    private static bool IsOurs(Source source) => !source.Path.Contains("/Data/Migrations/", StringComparison.Ordinal);

    private static IEnumerable<Source> Everything() =>
        Source.Below("src", "*.cs", "*.razor", "*.css", "*.js", "*.json", "*.csproj").Concat(Source.Below("tests", "*.cs", "*.csproj"))
            .Where(s => !s.Path.EndsWith("packages.lock.json", StringComparison.Ordinal));

    private static bool IsHalf(Words words) =>
        string.IsNullOrWhiteSpace(words.Vi) || string.IsNullOrWhiteSpace(words.En) || (words.Vi == words.En && !SameInBothLanguages.Contains(words.Vi));

    /// <summary>Labels, what problems say, and what each value of an enumeration is called.</summary>
    private static IEnumerable<(string Where, Words Words)> Said() => Statics<Words>()
        .Concat(Statics<Problem>().Select(p => (p.Where, p.Value.Says)))
        .Concat(Types().SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)).Where(NamesAnEnum).SelectMany(Called));

    private static IEnumerable<(string Where, T Value)> Statics<T>() => Types()
        .SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(p => p.PropertyType == typeof(T) && p.GetIndexParameters() is [])
        .Select(p => ($"{p.DeclaringType!.Name}.{p.Name}", (T)p.GetValue(null)!));

    private static bool NamesAnEnum(MethodInfo method) =>
        method.ReturnType == typeof(Words) && method.GetParameters() is [{ ParameterType.IsEnum: true }];

    private static IEnumerable<(string Where, Words Words)> Called(MethodInfo method) => Enum.GetValues(method.GetParameters()[0].ParameterType).Cast<object>()
        .Select(value => ($"{method.DeclaringType!.Name}.{method.Name}({value})", (Words)method.Invoke(null, [value])!))
        .Where(said => said.Item2 != default);

    private static IEnumerable<Type> Types() => typeof(AppDb).Assembly.GetTypes().Concat(typeof(Words).Assembly.GetTypes()).Where(t => !t.ContainsGenericParameters);

    [GeneratedRegex(@"^    \{\n(?:(?!    \}\n).*\n)*    \}\n", RegexOptions.Multiline)]
    private static partial Regex Bodies();

    [GeneratedRegex(@"^    [a-z][^\n=;]*\)[^\n=;]* =>(?:(?!;\n)[\s\S])*;\n", RegexOptions.Multiline)]
    private static partial Regex Expressions();

    [GeneratedRegex(@"\bName=""(?:@nameof\([\w.]*?)?(\w+)\)?""")]
    private static partial Regex FieldName();
}
