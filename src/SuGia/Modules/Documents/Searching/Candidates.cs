using System.Runtime.InteropServices;

namespace SuGia.Modules.Documents.Searching;

/// <summary>The passages that hold something of what was asked, with a first, rough weight: rarity of what they hold.</summary>
/// <param name="passages">How many there are in all.</param>
/// <param name="uncounted">In how many passages a token may be that was neither counted nor read.</param>
/// <param name="counted">Tokens with the number of their passages, those that were counted beforehand.</param>
internal sealed class Candidates(long passages, int uncounted, IReadOnlyDictionary<string, long> counted)
{
    private readonly Dictionary<long, Candidate> held = [];
    private readonly Dictionary<string, long> counts = new(counted, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, long> Counted => counted;

    /// <summary>True when common tokens were counted: what is not among them is rare.</summary>
    public bool AreCounted => counted.ContainsKey("");

    public int Count => held.Count;

    /// <summary>How much a token tells: near 0 where it is in every passage.</summary>
    public double RarityOf(string token) => Rarity(passages, counts.TryGetValue(token, out var known) ? known : uncounted / 2);

    /// <param name="all">How many passages there are.</param>
    /// <param name="inPassages">In how many of them it stands.</param>
    public static double Rarity(long all, long inPassages) => Math.Log(1 + (Math.Max(all, inPassages) - inPassages + 0.5) / (inPassages + 0.5));

    /// <summary>Notes how long the list of a token was, unless it was counted before.</summary>
    public void Note(string token, long inPassages) => counts.TryAdd(token, inPassages);

    public void Add(IReadOnlyList<long> list, double weight, double bonus)
    {
        foreach (var passage in list)
        {
            ref var candidate = ref CollectionsMarshal.GetValueRefOrAddDefault(held, passage, out _);
            candidate = new(candidate.Weight + weight + bonus, candidate.Bonus + bonus);
        }
    }

    /// <summary>Keeps only what is in the list too.</summary>
    public void Require(HashSet<long> list)
    {
        foreach (var passage in held.Keys.Where(p => !list.Contains(p)).ToList())
        {
            held.Remove(passage);
        }
    }

    /// <returns>The heaviest, of equals the latest.</returns>
    public IReadOnlyDictionary<long, double> Best(int most)
    {
        PriorityQueue<long, (double, long)> best = new(most + 1);
        foreach (var (passage, candidate) in held)
        {
            if (best.Count < most)
            {
                best.Enqueue(passage, (candidate.Weight, passage));
            }
            else
            {
                best.EnqueueDequeue(passage, (candidate.Weight, passage));
            }
        }

        return best.UnorderedItems.ToDictionary(b => b.Element, b => held[b.Element].Bonus);
    }

    private readonly record struct Candidate(double Weight, double Bonus);
}
