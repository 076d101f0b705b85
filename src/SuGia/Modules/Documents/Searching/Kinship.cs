using System.Runtime.InteropServices;

namespace SuGia.Modules.Documents.Searching;

/// <summary>What the best passages speak of, told by their pairs of neighbours: a passage that speaks of it too is nearer to what was meant.</summary>
/// <remarks>Relevance feedback that asks nobody (after RM3), over the candidates alone. The numbers were chosen on one half of the judged queries.</remarks>
internal sealed class Kinship
{
    private const int Best = 4;
    private const int MostPairs = 45;
    private const double Trust = 3;
    private const double Saturation = 1.2;

    private readonly Dictionary<long, int> places = [];
    private readonly List<double> worth = [];
    private readonly IReadOnlyList<Weighed> weighed;
    private readonly List<Dictionary<int, int>> held;

    private Kinship(IReadOnlyList<Weighed> weighed)
    {
        this.weighed = weighed;
        var best = weighed.OrderByDescending(w => w.OfWords).ThenByDescending(w => w.Passage.Id).Take(Best).ToList();
        foreach (var one in best)
        {
            Learn(one, Math.Exp(Trust * (one.OfWords / best[0].OfWords - 1)));
        }

        held = [.. weighed.Select(Often)];
        Settle();
    }

    /// <summary>In proportion to what a passage weighs by itself, so that what holds little of what was asked stays behind.</summary>
    /// <returns>The same passages in the order given.</returns>
    public static IReadOnlyList<Weighed> Raise(IReadOnlyList<Weighed> weighed, Weights weights)
    {
        if (weighed.Count <= Best || weighed.All(w => w.OfWords <= 0))
        {
            return weighed;
        }

        Kinship kinship = new(weighed);
        return [.. weighed.Index().Select(w => w.Item with { Score = w.Item.Score + weights.Kinship * w.Item.OfWords * kinship.Of(w.Index) })];
    }

    private void Learn(Weighed one, double trust)
    {
        foreach (var (pair, often) in PairsOf(one))
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, pair, out var isKnown);
            if (!isKnown)
            {
                place = worth.Count;
                worth.Add(0);
            }

            worth[place] += trust * Saturated(often);
        }
    }

    /// <summary>Rare among the candidates counts more, but what only one of them says tells nothing of the others; the weightiest remain, together one.</summary>
    private void Settle()
    {
        var inPassages = new int[worth.Count];
        foreach (var place in held.SelectMany(h => h.Keys))
        {
            inPassages[place]++;
        }

        for (var place = 0; place < worth.Count; place++)
        {
            worth[place] *= inPassages[place] < 2 ? 0 : Candidates.Rarity(weighed.Count, inPassages[place]);
        }

        var least = worth.OrderDescending().ElementAtOrDefault(MostPairs - 1);
        var all = worth.Where(w => w >= least).Sum();
        for (var place = 0; place < worth.Count; place++)
        {
            worth[place] = worth[place] >= least && all > 0 ? worth[place] / all : 0;
        }
    }

    /// <returns>0 for a passage that speaks of nothing that the best speak of.</returns>
    private double Of(int at) => held[at].Sum(h => worth[h.Key] * Saturated(h.Value / weighed[at].BodyNorm));

    /// <summary>How often a passage holds each pair that is known from the best.</summary>
    private Dictionary<int, int> Often(Weighed one)
    {
        Dictionary<int, int> often = [];
        foreach (var field in one.Fields)
        {
            foreach (var pair in PairsIn(field))
            {
                if (places.TryGetValue(pair, out var place))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(often, place, out _)++;
                }
            }
        }

        return often;
    }

    private static Dictionary<long, int> PairsOf(Weighed one)
    {
        Dictionary<long, int> often = [];
        foreach (var pair in one.Fields.SelectMany(PairsIn))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(often, pair, out _)++;
        }

        return often;
    }

    private static IEnumerable<long> PairsIn(FieldMatch field)
    {
        for (var at = 1; at < field.Syllables.Count; at++)
        {
            yield return ((long)field.Syllables[at - 1].Spelled.Sign << 32) | (uint)field.Syllables[at].Spelled.Sign;
        }
    }

    private static double Saturated(double often) => often * (Saturation + 1) / (often + Saturation);
}
