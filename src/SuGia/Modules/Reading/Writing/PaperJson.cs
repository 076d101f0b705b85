using System.Text.Json.Nodes;

namespace SuGia.Modules.Reading;

internal static class PaperJson
{
    public static JsonObject Of(ReadPaper paper, JsonIds ids) => new()
    {
        ["id"] = ids.Of(paper),
        ["kind"] = ReadingJson.Kebab(paper.Mention),
        ["raw"] = ReadingJson.Quoted(paper.Quote),
        ["number"] = paper.Number?.Number,
        ["symbol"] = paper.Number?.Symbol,
        ["canonical"] = paper.Number?.Raw,
        ["type"] = paper.Type,
        ["typeAbbr"] = paper.TypeAbbreviation,
        ["body"] = paper.Body,
        ["bodyInferred"] = paper.IsBodyInferred,
        ["date"] = paper.Day is { } day ? ReadingJson.Iso(day.From) : null,
        ["dateEvidence"] = ReadingJson.Quoted(paper.Day?.Quote),
        ["announced"] = paper.Announced is { } announced ? EnvelopeJson.Span(announced) : null,
        ["signer"] = paper.Signer,
        ["approvedBy"] = paper.ApprovedBy,
        ["subject"] = paper.Subject,
        ["sameAs"] = paper.SameAs is { } same ? ids.Of(same) : null,
        ["otherMentions"] = ReadingJson.Array(paper.OtherMentions.Select(ReadingJson.Quoted)),
        ["relations"] = Relations(paper, ids),
    };

    private static JsonArray Relations(ReadPaper paper, JsonIds ids) => ReadingJson.Array([
        .. paper.Implements is { } basis ? [Relation("implements", ids.Of(basis))] : (JsonNode[])[],
        .. paper.Establishes is { } body ? [Relation("establishes", ids.Body(body))] : (JsonNode[])[]]);

    private static JsonObject Relation(string type, string to) => new() { ["type"] = type, ["to"] = to };
}
