using System.Text.Json;

namespace SuGia.Modules.Documents.Searching.Relevance;

/// <summary>Queries about people and numbers over a small corpus of invented ones, from a file.</summary>
public static class PeopleAndNumbers
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static JudgedSet Read(Stream file)
    {
        var read = JsonSerializer.Deserialize<Set>(file, Json)!;
        return new("Người và số văn bản", [.. read.Documents.Select(d => d.AsDocument)], [.. read.Queries.Select(q => new JudgedQuery(q.Text, q.Relevant.ToHashSet()))]);
    }

    private sealed record Set(IReadOnlyList<Document> Documents, IReadOnlyList<Query> Queries);

    private sealed record Document(Guid Id, string Number, string Type, string Title, string Text)
    {
        public IndexedText AsDocument => new(Id, Number, Title, Text) { Type = Type, Force = Forces.Of(Type) };
    }

    private sealed record Query(string Text, IReadOnlyList<Guid> Relevant);
}
