using System.Text.RegularExpressions;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Architecture;

/// <summary>Which part may know of which: modules only downwards, and only of contracts.</summary>
public sealed partial class Arrows
{
    /// <summary>From the lowest to the highest. Modules that share a line never know of each other.</summary>
    private static readonly string[][] Order =
    [
        ["Organisation"], ["Accounts"], ["Documents"], ["Imports"], ["Figures"], ["Directives"], ["Engagements"],
        ["Peacekeeping", "Rescue", "Agreements", "HumanRights", "Coordination"],
        ["Reading"], ["Reports"], ["Overview", "Imports"],
    ];

    private static readonly Dictionary<string, HashSet<string>> TypesOf = typeof(AppDb).Assembly.GetTypes()
        .Where(t => t.Namespace?.StartsWith("SuGia.Modules.", StringComparison.Ordinal) == true && !t.Name.Contains('<', StringComparison.Ordinal))
        .GroupBy(t => t.Namespace!.Split('.')[2])
        .ToDictionary(m => m.Key, m => m.Where(t => t.Namespace!.Split('.').Length == 3).Select(t => t.Name.Split('`')[0]).ToHashSet());

    [Fact]
    public void Every_module_has_its_place_in_the_order() =>
        Assert.Empty(new DirectoryInfo(Repository.PathOf("src", "SuGia", "Modules")).EnumerateDirectories().Select(d => d.Name).Except(Order.SelectMany(o => o)));

    [Fact]
    public void Modules_know_only_contracts_of_modules_below_them() =>
        Assert.Empty(Source.OfTheSystem.Where(s => s.Module is not null).SelectMany(WrongArrows));

    [Fact]
    public void Shell_data_and_sheets_know_no_module() =>
        Assert.Empty(Source.OfTheSystem
            .Where(s => s.Path.Split('/') is ["src", "SuGia", "Shell" or "Data" or "Sheets" or "Printing", ..])
            .SelectMany(s => References(s).Select(r => $"{s.Path} knows {r.Module}")));

    [Fact]
    public void No_part_knows_the_sample_world() =>
        Assert.Empty(Source.OfTheSystem
            .Where(s => s.Path.Split('/') is ["src", "SuGia", not "Sample", _, ..] && s.Code.Contains("SuGia.Sample", StringComparison.Ordinal)).Select(s => s.Path));

    [Fact]
    public void The_kernel_knows_only_the_language() =>
        Assert.All(typeof(Words).Assembly.GetReferencedAssemblies(), a => Assert.StartsWith("System.", a.Name, StringComparison.Ordinal));

    [Theory]
    [InlineData("Peacekeeping", "using SuGia.Modules.Organisation;", "Organisation")]
    [InlineData("Peacekeeping", "using SuGia.Modules.Rescue.Contract;", "Rescue")]
    [InlineData("Organisation", "using SuGia.Modules.Peacekeeping.Contract;", "Peacekeeping")]
    [InlineData("Peacekeeping", "var x = Organisation.Person.Register();", "Organisation")]
    [InlineData("Peacekeeping", "Modules.Documents.Paper? paper", "Documents")]
    public void A_wrong_arrow_is_found(string module, string code, string finds) =>
        Assert.Contains(finds, Assert.Single(WrongArrows(new($"src/SuGia/Modules/{module}/New.cs", code))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Peacekeeping", "using SuGia.Modules.Organisation.Contract;")]
    [InlineData("Peacekeeping", "Organisation.Contract.PersonId id")]
    [InlineData("Peacekeeping", "Model.Documents.Count")]
    [InlineData("Peacekeeping", "using SuGia.Modules.Peacekeeping.Contract;")]
    [InlineData("Peacekeeping", "// see SuGia.Modules.Rescue")]
    public void A_right_arrow_is_left_alone(string module, string code) =>
        Assert.Empty(WrongArrows(new($"src/SuGia/Modules/{module}/New.cs", code)));

    private static IEnumerable<string> WrongArrows(Source source) => References(source)
        .Where(r => r.Module != source.Module && (!r.IsContract || Level(r.Module) >= Level(source.Module!)))
        .Select(r => $"{source.Path} knows {r.Module}{(r.IsContract ? ".Contract, which is not below it" : " beyond its contract")}");

    private static int Level(string module) => Array.FindIndex(Order, o => o.Contains(module));

    /// <summary>Whole names, and the shorter ones that C# allows inside SuGia.Modules.</summary>
    private static IEnumerable<(string Module, bool IsContract)> References(Source source) =>
        WholeName().Matches(source.Code).Select(m => (Module: m.Groups[1].Value, IsContract: m.Groups[2].Value == "Contract"))
            .Concat(ShortName().Matches(source.Code)
                .Where(m => TypesOf.TryGetValue(m.Groups[1].Value, out var types) && types.Contains(m.Groups[2].Value))
                .Select(m => (Module: m.Groups[1].Value, IsContract: false)))
            .Where(r => Order.Any(o => o.Contains(r.Module)))
            .Distinct();

    [GeneratedRegex(@"\bModules\.(\w+)(?:\.(\w+))?")]
    private static partial Regex WholeName();

    [GeneratedRegex(@"(?<![.\w])([A-Z]\w+)\.([A-Z]\w+)")]
    private static partial Regex ShortName();
}
