using System.Globalization;
using System.Text.Json.Nodes;

namespace SuGia.Modules.Reading;

internal static class EnvelopeJson
{
    public static JsonObject Of(Envelope envelope, JsonIds ids) => new()
    {
        ["title"] = ReadingJson.Quoted(envelope.Title),
        ["kind"] = envelope.Kind,
        ["publisher"] = Of(envelope.Publisher),
        ["originalSource"] = Of(envelope.OriginalSource),
        ["section"] = Of(envelope.Section),
        ["author"] = Of(envelope.Author),
        ["eventDate"] = envelope.EventDay is { } day ? Of(day) : null,
        ["publishDate"] = Of(envelope.Published),
        ["place"] = envelope.Place is { } place ? new JsonObject { ["value"] = place.Value, ["evidence"] = ReadingJson.Quoted(place.Evidence), ["doubt"] = place.Doubt?.Vi } : null,
        ["event"] = envelope.Event is { } held ? new JsonObject { ["name"] = ReadingJson.Quoted(held.Name), ["host"] = held.Host is null ? null : ids.Body(held.Host) } : null,
    };

    public static JsonObject Of(ReadDay day)
    {
        var json = Span(day);
        json["partOfDay"] = day.PartOfDay is { } part ? ReadingJson.Kebab(part) : null;
        json["inferred"] = day.Inferred;
        json["evidence"] = ReadingJson.Quoted(day.Quote);
        return json;
    }

    public static JsonObject Span(ReadDay day) => new()
    {
        ["from"] = ReadingJson.Iso(day.From),
        ["to"] = ReadingJson.Iso(day.To),
        ["precision"] = ReadingJson.Kebab(day.Precision),
    };

    private static JsonObject? Of(Told? told) => told is null ? null : new() { ["value"] = told.Value, ["evidence"] = ReadingJson.Quoted(told.Evidence) };

    private static JsonObject? Of(PublishDay? published) => published is null ? null : new()
    {
        ["value"] = ReadingJson.Iso(published.On),
        ["time"] = published.Time?.ToString("HH:mm", CultureInfo.InvariantCulture),
        ["utcOffset"] = published.Offset is { } offset ? $"{(offset < TimeSpan.Zero ? "-" : "+")}{offset.ToString("hh\\:mm", CultureInfo.InvariantCulture)}" : null,
        ["evidence"] = ReadingJson.Quoted(published.Evidence),
    };
}
