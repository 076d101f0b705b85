using System.Text.Json;
using SuGia.Kernel;

namespace SuGia.Modules.Reading;

/// <summary>Reads the fields that are compared out of the exchange format.</summary>
internal static class GoldJson
{
    public static IEnumerable<JsonElement> List(JsonElement seed, string name) =>
        seed.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    public static JsonElement? At(JsonElement? element, params ReadOnlySpan<string> path)
    {
        var at = element;
        foreach (var step in path)
        {
            at = at is { ValueKind: JsonValueKind.Object } inner && inner.TryGetProperty(step, out var next) && next.ValueKind != JsonValueKind.Null ? next : null;
        }

        return at;
    }

    /// <summary>A text without regard to blanks; null where the field is missing.</summary>
    public static string? Text(JsonElement? element, params ReadOnlySpan<string> path) => At(element, path) is { } found
        ? Folding.Exact(found.ValueKind == JsonValueKind.String ? found.GetString()! : found.GetRawText())
        : null;

    public static string Texts(JsonElement? element, string name) =>
        At(element, name) is { ValueKind: JsonValueKind.Array } list ? string.Join(" | ", list.EnumerateArray().Select(t => Folding.Exact(t.GetString() ?? "")).Order(StringComparer.Ordinal)) : "";

    public static Quote? Quoted(JsonElement? element) =>
        At(element, "quote") is { } text && At(element, "offset") is { } offset ? new Quote(text.GetString()!, offset.GetInt32()) : null;

    /// <summary>At least half of the shorter one lies in both.</summary>
    public static bool Overlaps(Quote? one, Quote? other) => one is { } a && other is { } b
        && (Math.Min(a.End, b.End) - Math.Max(a.Offset, b.Offset)) * 2 >= Math.Min(a.Length, b.Length);
}
