using SuGia.Kernel;
using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Understanding.Bodies;

namespace SuGia.Modules.Reading.Checking;

/// <summary>Who signs what, in one sentence.</summary>
internal sealed record Signing(Quote Quote, bool IsCaption, IReadOnlySet<string> Parties, string What)
{
    private const int FewWords = 6;

    public static Signing? In(Page page, BodyGrammar bodies, IReadOnlyDictionary<string, string> names, Sentence sentence)
    {
        for (var at = sentence.First + 1; at + 2 < sentence.Last; at++)
        {
            if (page.Tokens[at].Is("ký") && page.Tokens[at + 1].Is("kết") && Subjects(page, bodies, names, sentence.First, at) is { Count: >= 2 } parties)
            {
                return new(page.QuoteTokens(sentence.First, sentence.Last), sentence.Block.Kind == BlockKind.Caption, parties, ObjectOf(page, at + 2, sentence.Last));
            }
        }

        return null;
    }

    public bool IsOfSame(Signing other) => What == other.What;

    public bool HasSameParties(Signing other) => Parties.SetEquals(other.Parties);

    // "Quy chế phối hợp mới", without "trong …" or "tại …" behind it.
    private static string ObjectOf(Page page, int first, int last)
    {
        var end = first;
        while (end < Math.Min(last, first + FewWords) && page.Tokens[end].IsWord && !page.Tokens[end].IsAny("trong", "tại", "về", "giữa", "với"))
        {
            end++;
        }

        return Folding.Fold(page.Words(first, end));
    }

    private static HashSet<string> Subjects(Page page, BodyGrammar bodies, IReadOnlyDictionary<string, string> names, int first, int last)
    {
        HashSet<string> parties = new(StringComparer.Ordinal);
        for (var at = first; at < last; at++)
        {
            if (bodies.At(at, last) is { IsBare: false } body)
            {
                var words = page.Words(body.First, body.Last);
                parties.Add(names.GetValueOrDefault(Folding.ToneNormal(words)) ?? words);
                at = body.Last - 1;
            }
        }

        return parties;
    }
}
