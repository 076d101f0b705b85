using SuGia.Modules.Reading.Cleaning;

namespace SuGia.Modules.Reading.Understanding.Bodies;

/// <summary>What the text says of bodies beside their names: where they sit, since when, whether they exist.</summary>
internal static class BodyFacts
{
    private const int FewPapers = 40;

    public static IReadOnlyList<ReadBody> Of(IReadOnlyList<BodyGroup> groups, IReadOnlyList<ReadPaper> papers, Page page)
    {
        var hosts = Hosts(groups, page);
        var founded = papers.Where(p => p is { Establishes: not null, Day: not null }).Take(FewPapers).ToList();
        return [.. groups.Select(g => g.ToBody() with
        {
            FoundedOn = founded.Find(p => g.Has(p.Establishes!))?.Day?.From,
            HostedBy = hosts.GetValueOrDefault(g),
            IsProposed = g.Mentions.Count == 1 && IsProposed(page, g.First),
        })];
    }

    /// <summary>"đặt tại Cục …" right after a name: who sits where.</summary>
    private static Dictionary<BodyGroup, string> Hosts(IReadOnlyList<BodyGroup> groups, Page page)
    {
        Dictionary<BodyGroup, string> hosts = [];
        var places = Enumerable.Range(1, Math.Max(0, page.Tokens.Length - 3)).Where(at => page.Tokens[at].Is("đặt") && page.Tokens[at + 1].Is("tại")).Take(FewPapers);
        foreach (var at in places)
        {
            var host = groups.FirstOrDefault(g => StartsAt(g, page, at + 2));
            if (host is not null && groups.FirstOrDefault(g => g != host && EndsAt(g, page, at)) is { } guest)
            {
                hosts.TryAdd(guest, host.Name);
            }
        }

        return hosts;
    }

    private static bool StartsAt(BodyGroup group, Page page, int at) => group.Mentions.Any(m => m.Offset == page.Text.StartOf(page.Tokens[at].Start));

    private static bool EndsAt(BodyGroup group, Page page, int at) =>
        group.Mentions.Any(m => page.Text.Plain.AsSpan(0, page.Tokens[at].Start).TrimEnd().EndsWith(m.Text, StringComparison.Ordinal));

    private static bool IsProposed(Page page, int at) => at >= 2 && page.Tokens[at - 1].Is("dựng") && page.Tokens[at - 2].Is("xây");
}
