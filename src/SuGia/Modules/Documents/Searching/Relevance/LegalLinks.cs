using System.Security.Cryptography;
using System.Text;

namespace SuGia.Modules.Documents.Searching.Relevance;

/// <summary>The electronic code of the Ministry of Justice: each article is a document, its title a query, the articles linked to it relevant.</summary>
public static class LegalLinks
{
    public const string Articles = "articles.jsonl.gz";
    public const string Links = "related_articles.csv";

    /// <returns>The folder itself or the folder in it that holds both files; null where there is none.</returns>
    public static string? FolderIn(string folder) => Directory.Exists(folder) ? new[] { folder }.Concat(Directory.EnumerateDirectories(folder)).FirstOrDefault(IsIn) : null;

    public static JudgedSet Read(string folder)
    {
        var articles = LegalTexts.ArticlesOf(Path.Combine(folder, Articles));
        var laws = articles.Where(a => a.Subject is not "").GroupBy(a => LawOf(a.Id)).ToDictionary(g => g.Key, g => g.First().Subject);
        var byId = articles.ToDictionary(a => a.Id, a => IdOf(a.Id));
        var links = ReadLinks(Path.Combine(folder, Links)).Where(l => byId.ContainsKey(l.To) && l.To != l.From).ToLookup(l => l.From, l => byId[l.To]);
        return new("Bộ pháp điển", [.. articles.Select(a => AsDocument(a, laws.GetValueOrDefault(LawOf(a.Id), "")))],
            [.. articles.Where(a => links.Contains(a.Id) && a.Title is not "").Select(a => new JudgedQuery(a.Title, links[a.Id].ToHashSet(), IdOf(a.Id)) { IsForTuning = IsForTuning(a.Id) })]);
    }

    private static bool IsIn(string folder) => File.Exists(Path.Combine(folder, Articles)) && File.Exists(Path.Combine(folder, Links));

    private static Guid IdOf(string article) => new(SHA256.HashData(Encoding.UTF8.GetBytes(article)).AsSpan(0, 16));

    // No secret hangs on it. Another hash would mix the halves: the weights were chosen on this one.
#pragma warning disable CA5351
    private static bool IsForTuning(string article) => MD5.HashData(Encoding.UTF8.GetBytes(article))[^1] % 2 == 0;
#pragma warning restore CA5351

    private static IEnumerable<(string From, string To)> ReadLinks(string file) =>
        File.ReadLines(file).Skip(1).Select(l => l.Split(',')).Where(l => l.Length >= 2).Select(l => (l[0], l[1]));

    /// <summary>1.11.LQ.7 is an article of 1.11.LQ.</summary>
    private static string LawOf(string article) => article[..Math.Max(0, article.LastIndexOf('.'))];

    private static IndexedText AsDocument(LegalTexts.Article article, string law) => new(IdOf(article.Id), article.Number, law, $"Điều {article.No}. {article.Title}\n{article.Text}")
    {
        Type = article.Kind,
        Force = Forces.Of(article.Kind),
    };
}
