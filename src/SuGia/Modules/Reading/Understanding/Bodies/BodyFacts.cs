using SuGia.Modules.Reading.Cleaning;

namespace SuGia.Modules.Reading.Understanding.Bodies;

/// <summary>What the text says of bodies beside their names: where they sit, since when, whether they exist.</summary>
internal static class BodyFacts
{
    public static IReadOnlyList<ReadBody> Of(IReadOnlyList<BodyGroup> groups, IReadOnlyList<ReadPaper> papers, Page page) => [.. groups.Select(g => g.ToBody() with
    {
        FoundedOn = papers.FirstOrDefault(p => p.Establishes is { } name && g.Has(name))?.Day?.From,
        HostedBy = Host(g, groups, page),
        IsProposed = g.Mentions.Count == 1 && IsProposed(page, g.First),
    })];

    /// <summary>"đặt tại Cục …" right after the name.</summary>
    private static string? Host(BodyGroup group, IReadOnlyList<BodyGroup> groups, Page page)
    {
        for (var at = 0; at + 2 < page.Tokens.Length; at++)
        {
            if (page.Tokens[at].Is("đặt") && page.Tokens[at + 1].Is("tại") && groups.FirstOrDefault(g => StartsAt(g, page, at + 2)) is { } host && group != host && EndsAt(group, page, at))
            {
                return host.Name;
            }
        }

        return null;
    }

    private static bool StartsAt(BodyGroup group, Page page, int at) => group.Mentions.Any(m => m.Offset == page.Text.StartOf(page.Tokens[at].Start));

    private static bool EndsAt(BodyGroup group, Page page, int at) =>
        group.Mentions.Any(m => page.Text.Plain.AsSpan(0, page.Tokens[at].Start).TrimEnd().EndsWith(m.Text, StringComparison.Ordinal));

    private static bool IsProposed(Page page, int at) => at >= 2 && page.Tokens[at - 1].Is("dựng") && page.Tokens[at - 2].Is("xây");
}
