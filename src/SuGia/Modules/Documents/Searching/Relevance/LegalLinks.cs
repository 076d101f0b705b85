using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SuGia.Modules.Documents.Searching.Relevance;

/// <summary>The electronic code of the Ministry of Justice: each article is a document, its title a query, the articles linked to it relevant.</summary>
public static partial class LegalLinks
{
    public const string Articles = "articles.jsonl.gz";
    public const string Links = "related_articles.csv";

    /// <returns>The folder itself or the folder in it that holds both files; null where there is none.</returns>
    public static string? FolderIn(string folder) => Directory.Exists(folder) ? new[] { folder }.Concat(Directory.EnumerateDirectories(folder)).FirstOrDefault(IsIn) : null;

    public static JudgedSet Read(string folder)
    {
        var articles = ReadArticles(Path.Combine(folder, Articles)).DistinctBy(a => a.Id).ToList();
        var laws = articles.Where(a => a.Law is not "").GroupBy(a => a.LawId).ToDictionary(g => g.Key, g => g.First().Law);
        var byId = articles.ToDictionary(a => a.Id, a => IdOf(a.Id));
        var links = ReadLinks(Path.Combine(folder, Links)).Where(l => byId.ContainsKey(l.To) && l.To != l.From).ToLookup(l => l.From, l => byId[l.To]);
        return new("Bộ pháp điển", [.. articles.Select(a => a.AsDocument(laws.GetValueOrDefault(a.LawId, "")))],
            [.. articles.Where(a => links.Contains(a.Id) && a.Title is not "").Select(a => new JudgedQuery(a.Title, links[a.Id].ToHashSet(), IdOf(a.Id)) { IsForTuning = IsForTuning(a.Id) })]);
    }

    private static bool IsIn(string folder) => File.Exists(Path.Combine(folder, Articles)) && File.Exists(Path.Combine(folder, Links));

    private static Guid IdOf(string article) => new(SHA256.HashData(Encoding.UTF8.GetBytes(article)).AsSpan(0, 16));

    // No secret hangs on it. Another hash would mix the halves: the weights were chosen on this one.
#pragma warning disable CA5351
    private static bool IsForTuning(string article) => MD5.HashData(Encoding.UTF8.GetBytes(article))[^1] % 2 == 0;
#pragma warning restore CA5351

    private static IEnumerable<Article> ReadArticles(string file)
    {
        using StreamReader lines = new(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            yield return Article.Of(json.RootElement);
        }
    }

    private static IEnumerable<(string From, string To)> ReadLinks(string file) =>
        File.ReadLines(file).Skip(1).Select(l => l.Split(',')).Where(l => l.Length >= 2).Select(l => (l[0], l[1]));

    /// <summary>Some texts of the source run on with copies of other articles, each under its id: those are no part of the article.</summary>
    private static string WithoutCopies(string text) => Copy().Match(text) is { Success: true } copy ? text[..copy.Index] : text;

    [GeneratedRegex(@"^\W*Điều \d+\.\d+\.[A-ZĐ]{2}\.", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Copy();

    private sealed record Article(string Id, string Title, string Text, string Type, string Number, string Law, string No)
    {
        /// <summary>1.11.LQ.7 is an article of 1.11.LQ.</summary>
        public string LawId => Id[..Math.Max(0, Id.LastIndexOf('.'))];

        public static Article Of(JsonElement json)
        {
            var source = json.GetProperty("source");
            string From(string name) => source.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
            return new(json.GetProperty("id").GetString()!, json.GetProperty("title").GetString() ?? "", WithoutCopies(json.GetProperty("text").GetString() ?? ""),
                From("loai"), From("so_hieu"), From("trich_yeu"), From("article"));
        }

        public IndexedText AsDocument(string law) => new(IdOf(Id), Number, law, $"Điều {No}. {Title}\n{Text}")
        {
            Type = Type,
            Force = Forces.Of(Type),
        };
    }
}
