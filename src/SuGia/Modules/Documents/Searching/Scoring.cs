namespace SuGia.Modules.Documents.Searching;

/// <summary>The numbers of the scoring, chosen on one half of the judged queries and checked on the other.</summary>
internal sealed record Weights(
    double Heading = 1.5, double Title = 0.5, double Pairs = 1, double Saturation = 1.2, double BodyLength = 0.6, double HeadLength = 0.75,
    double Force = 0.05, double Phrase = 0.05, double Further = 0.05, double Kinship = 1)
{
    public const double UsualBody = 250;
    public const double UsualHead = 10;

    public static Weights Chosen { get; } = new();
}

/// <summary>Weighs a passage word by word: BM25F over title, heading and body, of words and of pairs of neighbours.</summary>
internal sealed class Scoring(SearchQuery query, AskedWords asked, Weights weights)
{
    private readonly Dictionary<string, FieldMatch> heads = new(StringComparer.Ordinal);
    private readonly double all = asked.Words.Sum(w => w.Worth) + asked.Pairs.Sum(p => p.Worth);

    public Weighed Weigh(ReadPassage passage)
    {
        var (title, heading, body) = (Head(passage.Title), Head(passage.Heading), new FieldMatch(asked, passage.Body));
        var norm = Norm(body, weights.BodyLength, Weights.UsualBody);
        var (t, h, b) = (
            weights.Title / Norm(title, weights.HeadLength, Weights.UsualHead),
            weights.Heading / Norm(heading, weights.HeadLength, Weights.UsualHead),
            1 / norm);
        var score = 0.0;
        for (var word = 0; word < asked.Words.Count; word++)
        {
            score += asked.Words[word].Worth * Saturated(t * title.Words[word] + h * heading.Words[word] + b * body.Words[word]);
        }

        for (var pair = 0; pair < asked.Pairs.Count; pair++)
        {
            score += weights.Pairs * asked.Pairs[pair].Worth * Saturated(t * title.Pairs[pair] + h * heading.Pairs[pair] + b * body.Pairs[pair]);
        }

        score += PhraseBonus(title, heading, body);
        return new(passage, [title, heading, body], norm, score * (1 + weights.Force * passage.Force) + passage.Bonus, HoldsRequired(title, heading, body));
    }

    /// <summary>Titles come again with each passage of a document, headings with each of an article.</summary>
    private FieldMatch Head(string text) => heads.TryGetValue(text, out var known) ? known : heads[text] = new(asked, text);

    private double Saturated(double often) => often * (weights.Saturation + 1) / (often + weights.Saturation);

    private static double Norm(FieldMatch field, double share, double usual) => 1 - share + share * field.Syllables.Count / usual;

    private double PhraseBonus(params ReadOnlySpan<FieldMatch> fields)
    {
        var best = 0.0;
        foreach (var field in fields)
        {
            best = Math.Max(best, Phrases.BestLikeness(query, field));
        }

        return weights.Phrase * all * best;
    }

    private bool HoldsRequired(params ReadOnlySpan<FieldMatch> fields)
    {
        foreach (var strand in query.Strands)
        {
            if (strand.IsRequired && !Phrases.IsIn(strand, fields))
            {
                return false;
            }
        }

        return true;
    }
}

/// <param name="Fields">The match in title, heading and body.</param>
/// <param name="BodyNorm">Above 1 where the body is longer than usual.</param>
internal sealed record Weighed(ReadPassage Passage, IReadOnlyList<FieldMatch> Fields, double BodyNorm, double Score, bool HoldsRequired)
{
    public FieldMatch Body => Fields[^1];

    /// <summary>The score without what the numbers of documents count.</summary>
    public double OfWords => Score - Passage.Bonus;
}
