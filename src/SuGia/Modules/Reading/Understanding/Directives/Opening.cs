using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Language;
using SuGia.Modules.Reading.Understanding.People;

namespace SuGia.Modules.Reading.Understanding.Directives;

/// <summary>A superior begins to give orders: who, to whom, and where what is ordered begins.</summary>
internal sealed record Opening(string By, IReadOnlyList<string> To, int Content)
{
    private const int FarthestVerb = 5;

    /// <returns>Null where nobody gives an order in the sentence.</returns>
    public static Opening? In(Context context, Sentence sentence, string? speaker) => context.Mentions[sentence]
        .Select(m => (Mention: m, Verb: VerbAfter(context, m)))
        .Where(o => o.Verb > 0)
        .Select(o => Of(context, o.Mention, o.Verb, speaker))
        .FirstOrDefault(o => o is { By.Length: > 0 });

    private static Opening Of(Context context, Mention mention, int verb, string? speaker)
    {
        var after = WordLists.Orders.LongestEnd(context.Page.Tokens, verb);
        var (to, content) = Addressee.At(context, after, mention.Sentence.Last);
        return new(mention.Name is "" ? speaker ?? "" : mention.Name, to, content);
    }

    /// <summary>The token of "yêu cầu" right after a person; 0 where another verb stands there.</summary>
    private static int VerbAfter(Context context, Mention mention)
    {
        var at = mention.Last;
        while (at < mention.Sentence.Last && at - mention.Last < FarthestVerb && (context.IsSign(at, ',') || context.IsAny(at, "đã", "cũng", "đồng", "thời", "nhấn", "mạnh", "và")))
        {
            at++;
        }

        return at < mention.Sentence.Last && WordLists.Orders.Begins(context.Page.Tokens, at) ? at : 0;
    }
}
