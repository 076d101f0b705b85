using SuGia.Kernel;
using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Gazetteers;

namespace SuGia.Modules.Reading.Understanding.People;

/// <summary>Gathers the mentions of each person into one draft.</summary>
internal sealed class PeopleReader(Page page, GazetteerIndex names)
{
    private readonly Roles roles = new(page);

    public IReadOnlyList<ReadPerson> People(IReadOnlyList<Mention> mentions)
    {
        var named = mentions.Where(m => m.Name is not "").ToList();
        var inSentence = named.ToLookup(m => m.Sentence);
        return [.. named.GroupBy(m => Folding.ToneNormal(m.Name), StringComparer.Ordinal).Select(same => Draft([.. same], inSentence)).OfType<ReadPerson>().OrderBy(p => p.Evidence.Offset)];
    }

    /// <summary>Offices that act without a name, and "các đồng chí trong …".</summary>
    public IEnumerable<UnnamedPerson> Unnamed(IReadOnlyList<Mention> mentions, IReadOnlyList<ReadPerson> people) => mentions
        .Where(m => m.Name is "" && m.Posts[0].Contains(' ', StringComparison.Ordinal) && HasActed(m) && !IsHeldByAnyone(m.Posts[0], people))
        .DistinctBy(m => Folding.ToneNormal(m.Posts[0]))
        .Select(m => new UnnamedPerson(m.Posts[0], page.QuoteTokens(m.First, roles.EndOfAct(m))));

    /// <summary>"A, B và C đồng chủ trì": what the last of a list does, all do.</summary>
    private Mention? LastOfList(Mention first, ILookup<Sentence, Mention> all)
    {
        var last = first;
        while (all[first.Sentence].FirstOrDefault(m => m.First > last.Last && m.First - last.Last <= 2 && LineShapes.Count(page.Tokens.AsSpan(last.Last, m.First - last.Last), t => !t.IsAny(",", "và", ";")) == 0) is { } next)
        {
            last = next;
        }

        return last == first ? null : last;
    }

    private ReadPerson? Draft(List<Mention> mentions, ILookup<Sentence, Mention> all)
    {
        if (mentions.Exists(m => m.IsFenced) || !mentions.Exists(m => IsOfficial(m)))
        {
            return null;
        }

        var fullest = mentions.OrderByDescending(m => m.Fullness).ThenBy(m => m.First).First();
        return new(fullest.Name, fullest.Rank ?? mentions.Select(m => m.Rank).FirstOrDefault(r => r is not null), Posts(fullest), fullest.PartyTitles,
            roles.Of(mentions, mentions.Select(m => LastOfList(m, all)).OfType<Mention>()), roles.InWords(mentions), page.QuoteTokens(fullest.First, fullest.Last))
        {
            Mentions = [.. mentions.Select(m => page.QuoteTokens(m.NameFirst, m.NameLast))],
        };
    }

    // "đồng chí" alone makes nobody an official: a deed in the event must follow.
    private bool IsOfficial(Mention mention) =>
        mention.IsOfficial || names.People.Begins(page.Tokens, mention.NameFirst) || (mention.HasHonorific && page.Tokens[mention.First].IsAny("đồng", "đ") && roles.EndOfAct(mention) > mention.Last);

    private static IReadOnlyList<string> Posts(Mention mention) =>
        [.. mention.Posts.Where(p => !mention.Posts.Any(longer => longer.Length > p.Length && longer.StartsWith(p, StringComparison.Ordinal)))];

    private bool HasActed(Mention mention) =>
        mention.Last + 1 < mention.Sentence.Last && page.Tokens[mention.Last].Is("đã") && roles.EndOfAct(mention) > mention.Last;

    private static bool IsHeldByAnyone(string post, IReadOnlyList<ReadPerson> people) =>
        people.Any(p => p.Posts.Any(held => held.StartsWith(post, StringComparison.OrdinalIgnoreCase)));
}
