using System.Text;
using System.Text.Json.Nodes;
using SuGia.Kernel;

namespace SuGia.Bench.Data;

/// <summary>The rules that give calls and dossiers their steps and papers, as if they had always been in force: the facts are strewn over forty years.</summary>
internal static class EveryDaysRules
{
    private static readonly string[] Wanted = ["CALL-", "PAPER-", "CHAIN-ARMED-2026", "TOUR-06"];

    public static RuleBook Book { get; } = RuleBook.Read(Streams());

    private static IEnumerable<Stream> Streams()
    {
        var assembly = typeof(RuleFiles).Assembly;
        return assembly.GetManifestResourceNames().Where(n => n.StartsWith("rules/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(n => Undated(assembly.GetManifestResourceStream(n)!));
    }

    private static MemoryStream Undated(Stream file)
    {
        var rules = JsonNode.Parse(file)!["rules"]!.AsArray().Where(r => Wanted.Any(w => r!["code"]!.GetValue<string>().StartsWith(w, StringComparison.Ordinal)));
        return new(Encoding.UTF8.GetBytes(new JsonObject { ["rules"] = new JsonArray([.. rules.Select(r => Undated(r!))]) }.ToJsonString()));
    }

    private static JsonNode Undated(JsonNode rule)
    {
        var undated = rule.DeepClone();
        (undated["effectiveFrom"], undated["effectiveTo"]) = (null, null);
        return undated;
    }
}
