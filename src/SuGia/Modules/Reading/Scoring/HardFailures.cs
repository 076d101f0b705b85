using System.Text.Json;

namespace SuGia.Modules.Reading;

/// <summary>What no reading may do.</summary>
internal static class HardFailures
{
    private static readonly (string List, string? Quote)[] Kinds =
        [("documents", "raw"), ("people", "evidence"), ("figures", null), ("directives", null), ("datedEvents", null), ("milestones", null)];

    public static IEnumerable<string> Of(JsonElement read, JsonElement gold, string text)
    {
        var quotes = Kinds.SelectMany(k => GoldJson.List(read, k.List).Select(f => (k.List, Quote: GoldJson.Quoted(k.Quote is null ? f : GoldJson.At(f, k.Quote))))).Where(q => q.Quote is not null).ToList();
        var noise = GoldJson.List(gold, "noise").Select(n => (From: n.GetProperty("offset").GetInt32(), To: n.GetProperty("end").GetInt32())).ToList();
        return
        [
            .. quotes.Where(q => noise.Exists(n => q.Quote!.Value.Offset >= n.From && q.Quote.Value.Offset < n.To)).Select(q => $"{q.List} out of noise: {q.Quote}"),
            .. quotes.Where(q => q.Quote!.Value.End > text.Length || text.Substring(q.Quote.Value.Offset, q.Quote.Value.Length) != q.Quote.Value.Text).Select(q => $"{q.List} misquotes: {q.Quote}"),
            .. GoldJson.List(gold, "mustNotExtract").Select(m => m.GetString()!).Where(banned => quotes.Exists(q => Stands(q.Quote!.Value.ToString(), banned)) || Dates(read).Contains(banned)).Select(banned => $"must not be taken: {banned}"),
        ];
    }

    private static IEnumerable<string> Dates(JsonElement read) =>
        [GoldJson.Text(read, "envelope", "publishDate", "value") ?? "", GoldJson.Text(read, "envelope", "eventDate", "from") ?? "", .. GoldJson.List(read, "datedEvents").Select(d => GoldJson.Text(d, "date", "from") ?? "")];

    // A number inside a longer number is another one.
    private static bool Stands(string quote, string banned)
    {
        var at = quote.IndexOf(banned, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(quote[at - 1])) && (at + banned.Length == quote.Length || !char.IsLetterOrDigit(quote[at + banned.Length]));
    }
}
