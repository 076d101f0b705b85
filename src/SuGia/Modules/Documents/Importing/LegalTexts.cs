using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>Articles of the electronic legal code, gathered into the papers that they are of. One JSON object a line, plain or gzipped.</summary>
/// <param name="Papers">Each with its articles in the order of the file.</param>
/// <param name="Links">From paper to paper, by their places in <paramref name="Papers"/>: an article of the one refers to an article of the other.</param>
/// <param name="WithoutSource">Articles that say not of which paper they are.</param>
/// <param name="LinksBeyond">References to articles that the file does not hold.</param>
internal sealed partial record LegalTexts(IReadOnlyList<LegalText> Papers, IReadOnlyList<(int From, int To)> Links, int Articles, int WithoutSource, int LinksBeyond)
{
    public static LegalTexts Read(string file)
    {
        var articles = ArticlesOf(file);
        var placed = articles.Where(a => a.Number is not "").ToList();
        var named = placed.Where(a => a.Signed is not "").GroupBy(a => a.Number, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var papers = placed.GroupBy(a => a.Signed is "" && named.TryGetValue(a.Number, out var first) ? first.Whose : a.Whose).Select((g, at) => (Place: at, Articles: g.ToList())).ToList();
        var paperOf = papers.SelectMany(p => p.Articles.Select(a => (a.Id, p.Place))).ToDictionary(a => a.Id, a => a.Place, StringComparer.Ordinal);
        var links = placed.SelectMany(a => a.Related.Select(to => (From: paperOf[a.Id], To: paperOf.TryGetValue(to, out var place) ? place : -1))).ToList();
        return new(
            [.. papers.Select(p => LegalText.Of(p.Articles))], [.. links.Where(l => l.To >= 0 && l.To != l.From).Distinct()],
            articles.Count, articles.Count - placed.Count, links.Count(l => l.To < 0));
    }

    /// <summary>Each article once, in the order of the file.</summary>
    public static IReadOnlyList<Article> ArticlesOf(string file) => [.. Lines(file).Select(Article.Of).DistinctBy(a => a.Id)];

    private static IEnumerable<string> Lines(string file)
    {
        using Stream bytes = File.OpenRead(file);
        using StreamReader lines = new(file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(bytes, CompressionMode.Decompress) : bytes, Encoding.UTF8);
        while (lines.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return line;
            }
        }
    }

    /// <summary>Some texts of the source run on with copies of other articles, each under its id: those are no part of the article.</summary>
    private static string WithoutCopies(string text) => Copy().Match(text) is { Success: true } copy ? text[..copy.Index] : text;

    [GeneratedRegex(@"^\W*(?:\d{12,}\s+)?Điều \d+\.\d+\.[A-ZĐ]{2}\.", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Copy();

    internal sealed record Article(string Id, string Title, string Text, string No, string Kind, string Number, string Subject, string Body, string Signed, string Effective, IReadOnlyList<string> Related)
    {
        /// <summary>By which its paper is known; an article that gives the number alone is of the paper of that number.</summary>
        public (string Number, string Body, string Signed) Whose => (Number, Body, Signed);

        public static Article Of(string line)
        {
            using var json = JsonDocument.Parse(line);
            var (root, source) = (json.RootElement, json.RootElement.TryGetProperty("source", out var given) ? given : default);
            string Say(JsonElement of, string name) => of.ValueKind is JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : "";
            return new(
                Say(root, "id"), Say(root, "title"), WithoutCopies(Say(root, "text")), Say(source, "article"), Say(source, "loai"), Say(source, "so_hieu"), Say(source, "trich_yeu"), Say(source, "co_quan"),
                Say(source, "ngay_ban_hanh"), Say(source, "ngay_hieu_luc"),
                root.TryGetProperty("related", out var related) && related.ValueKind is JsonValueKind.Array ? [.. related.EnumerateArray().Select(r => r.GetString() ?? "")] : []);
        }
    }
}

/// <summary>One paper of the code with the text of its articles.</summary>
internal sealed record LegalText(string Number, string Kind, string Subject, string Body, DateOnly? SignedOn, DateOnly? EffectiveOn, string Text)
{
    internal static LegalText Of(IReadOnlyList<LegalTexts.Article> articles)
    {
        var first = articles.FirstOrDefault(a => a.Signed is not "") ?? articles[0];
        DateOnly? Day(string text) => Typed.DayIfAny(text, "Day").Value;
        return new(first.Number, first.Kind, first.Subject is "" ? $"{first.Kind} {first.Number}" : first.Subject, first.Body, Day(first.Signed), Day(first.Effective),
            string.Join("\n\n", articles.Select(a => $"Điều {a.No}. {a.Title}\n{a.Text}".Trim())));
    }
}
