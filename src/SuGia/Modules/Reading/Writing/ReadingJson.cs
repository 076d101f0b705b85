using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SuGia.Modules.Reading;

/// <summary>A reading as one object of the exchange format gold-reading/1; offsets count the text as given.</summary>
public static class ReadingJson
{
    private static readonly JsonSerializerOptions Shape = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="seed">The name of the text, as "000".</param>
    public static string Write(ArticleReading reading, string seed) => Object(reading, seed).ToJsonString(Shape);

    internal static JsonObject Object(ArticleReading reading, string seed)
    {
        var ids = new JsonIds(reading);
        return new()
        {
            ["seed"] = seed,
            ["file"] = $"{seed}.txt",
            ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(reading.Text))),
            ["length"] = reading.Text.Length,
            ["envelope"] = EnvelopeJson.Of(reading.Envelope, ids),
            ["documents"] = Array(reading.Papers.Select(p => PaperJson.Of(p, ids))),
            ["people"] = Array([.. reading.People.Select(p => PeopleJson.Of(p, ids)), .. PeopleJson.Credits(reading, ids)]),
            ["unnamedPeople"] = Array(reading.UnnamedPeople.Select(PeopleJson.Of)),
            ["organisations"] = Array(reading.Bodies.Select(b => PeopleJson.Of(b, ids))),
            ["figures"] = Array(reading.Figures.Select(f => FigureJson.Of(f, ids))),
            ["directives"] = Array(reading.Directives.Select(d => FigureJson.Of(d, ids))),
            ["periods"] = Array(reading.Days.Where(d => d.Precision is DayPrecision.Range or DayPrecision.Open or DayPrecision.Length).Select(EnvelopeJson.Of)),
            ["datedEvents"] = Array(reading.DatedEvents.Select(FindingJson.Of)),
            ["milestones"] = Array(reading.Milestones.Select(FindingJson.Of)),
            ["captions"] = Array(reading.Captions.Select(Quoted)),
            ["checks"] = Array(reading.Checks.Select(FindingJson.Of)),
            ["conflicts"] = Array(reading.Conflicts.Select(FindingJson.Of)),
            ["noise"] = Array(reading.Noise.Select(FindingJson.Of)),
            ["oddities"] = Array(reading.Oddities.Select(FindingJson.Of)),
        };
    }

    internal static JsonObject Quoted(Quote quote) => new() { ["quote"] = quote.Text, ["offset"] = quote.Offset, ["length"] = quote.Length };

    internal static JsonObject? Quoted(Quote? quote) => quote is { } told ? Quoted(told) : null;

    internal static JsonArray Array(IEnumerable<JsonNode?> nodes) => new([.. nodes]);

    /// <summary>"HalfDay" as "half-day".</summary>
    internal static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
