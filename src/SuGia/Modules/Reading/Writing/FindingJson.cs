using System.Text.Json.Nodes;

namespace SuGia.Modules.Reading;

internal static class FindingJson
{
    private const int Ends = 40;

    public static JsonObject Of(Noise noise) => new()
    {
        ["offset"] = noise.Quote.Offset,
        ["length"] = noise.Quote.Length,
        ["end"] = noise.Quote.End,
        ["kind"] = ReadingJson.Kebab(noise.Kind),
        ["startsWith"] = noise.Quote.Text[..Math.Min(Ends, noise.Quote.Length)],
        ["endsWith"] = noise.Quote.Text[^Math.Min(Ends, noise.Quote.Length)..],
        ["note"] = noise.Reason.Vi,
    };

    public static JsonObject Of(Oddity oddity)
    {
        var json = ReadingJson.Quoted(oddity.Quote);
        json["likely"] = oddity.Likely;
        json["note"] = oddity.Says.Vi;
        return json;
    }

    public static JsonObject Of(Milestone milestone)
    {
        var json = ReadingJson.Quoted(milestone.Quote);
        json["what"] = milestone.Quote.ToString();
        json["kind"] = ReadingJson.Kebab(milestone.Kind);
        json["date"] = milestone.Day switch { null => null, { IsOneDay: true } day => ReadingJson.Iso(day.From), { Precision: DayPrecision.Year } year => $"{year.From.Year}", var span => ReadingJson.Iso(span.From) };
        return json;
    }

    public static JsonObject Of(DatedEvent dated)
    {
        var json = ReadingJson.Quoted(dated.Quote);
        json["what"] = dated.What;
        json["date"] = EnvelopeJson.Span(dated.Day);
        return json;
    }

    public static JsonObject Of(Check check) => new()
    {
        ["rule"] = check.Says.Vi,
        ["values"] = ReadingJson.Array(check.Values.Select(v => (JsonNode?)JsonValue.Create(v))),
        ["holds"] = check.Holds,
    };

    public static JsonObject Of(Conflict conflict) => new()
    {
        ["about"] = conflict.About.Vi,
        ["claimHere"] = conflict.Here.ToString(),
        ["claimThere"] = conflict.There.ToString(),
        ["status"] = "open",
    };
}
