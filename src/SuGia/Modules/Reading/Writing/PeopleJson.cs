using System.Text.Json.Nodes;

namespace SuGia.Modules.Reading;

internal static class PeopleJson
{
    public static JsonObject Of(ReadPerson person, JsonIds ids) => new()
    {
        ["id"] = ids.Of(person),
        ["name"] = person.Name,
        ["rank"] = person.Rank,
        ["posts"] = Texts(person.Posts),
        ["partyTitles"] = Texts(person.PartyTitles),
        ["roleInEvent"] = person.RoleInEvent,
        ["roleCode"] = ReadingJson.Kebab(person.Role),
        ["evidence"] = ReadingJson.Quoted(person.Evidence),
        ["quotations"] = ReadingJson.Array(person.Quotations.Select(ReadingJson.Quoted)),
    };

    /// <summary>Writers and photographers: the format lists them, though they are no drafts of persons.</summary>
    public static IEnumerable<JsonObject> Credits(ArticleReading reading, JsonIds ids)
    {
        var number = reading.People.Count;
        foreach (var credit in reading.Envelope.Credits.DistinctBy(c => c.Name))
        {
            yield return Credit($"P{++number}", credit.Name, "photographer", credit.Evidence);
        }

        if (reading.Envelope.Author is { } author && ids.Body(author.Value) == author.Value)
        {
            yield return Credit($"P{++number}", author.Value, "author", author.Evidence);
        }
    }

    public static JsonObject Of(UnnamedPerson person) => new() { ["description"] = person.Description, ["evidence"] = ReadingJson.Quoted(person.Evidence) };

    public static JsonObject Of(ReadBody body, JsonIds ids) => new()
    {
        ["id"] = ids.Of(body),
        ["name"] = body.Name,
        ["type"] = body.Kind,
        ["mentions"] = ReadingJson.Array(body.Mentions.Select(ReadingJson.Quoted)),
        ["aliases"] = Texts(body.Aliases),
        ["hostedBy"] = body.HostedBy is { } host ? ids.Body(host) : null,
        ["founded"] = body.FoundedOn is { } day ? ReadingJson.Iso(day) : null,
        ["status"] = body.IsProposed ? "proposed" : null,
    };

    internal static JsonArray Texts(IEnumerable<string> texts) => ReadingJson.Array(texts.Select(t => (JsonNode?)JsonValue.Create(t)));

    private static JsonObject Credit(string id, string name, string role, Quote evidence) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["rank"] = null,
        ["posts"] = new JsonArray(),
        ["partyTitles"] = new JsonArray(),
        ["roleInEvent"] = role is "author" ? "tác giả bài báo" : "tác giả ảnh",
        ["roleCode"] = role,
        ["evidence"] = ReadingJson.Quoted(evidence),
    };
}
