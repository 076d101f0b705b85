using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Language;
using SuGia.Modules.Reading.Understanding.People;

namespace SuGia.Modules.Reading.Understanding.Directives;

/// <summary>A superior begins to give orders: who, to whom, and where what is ordered begins.</summary>
internal sealed record Opening(string By, IReadOnlyList<string> To, int Content)
{
    private const int FarthestVerb = 5;

    /// <returns>Null where nobody gives an order in the sentence.</returns>
    /// <param name="before">The opening that is still open: "Đề nghị …" without a subject goes on with its speaker.</param>
    public static Opening? In(Context context, Sentence sentence, string? speaker, Opening? before)
    {
        var verbs = context.Mentions[sentence].Select(m => (By: m.Name is "" ? speaker : m.Name, Verb: VerbAfter(context, m)))
            .Concat(OfBody(context, sentence))
            .Concat(before is null ? [] : [(before.By, Verb: VerbAtStart(context, sentence))])
            .Where(o => o.Verb > 0 && o.By is { Length: > 0 });
        return verbs.Select(o => Of(context, o.By!, o.Verb, sentence)).FirstOrDefault(o => o is not null);
    }

    private static Opening? Of(Context context, string by, int verb, Sentence sentence)
    {
        var after = WordLists.Orders.LongestEnd(context.Page.Tokens, verb);
        if ((WordLists.Outsiders.Begins(context.Page.Tokens, after) && !IsAtHome(context, after)) || context.Bodies.At(after, sentence.Last)?.Kind is "international" or "foreign-agency" or "embassy" or "un-mission")
        {
            return null;
        }

        var (to, content) = Addressee.At(context, after, sentence.Last);
        return new(by, to, content);
    }

    // Two bodies of ours are told what to do; two states are not.
    private static bool IsAtHome(Context context, int at) => context.Is(at + 1, "bên") && !context.Groups.Any(g => g.Kind is "international" or "foreign-agency" or "embassy" or "un-mission");

    /// <summary>"Bộ … yêu cầu Công an các địa phương …": a body gives the order, now and not in what is told of the past.</summary>
    private static IEnumerable<(string? By, int Verb)> OfBody(Context context, Sentence sentence)
    {
        for (var at = sentence.First + 1; at + 1 < sentence.Last; at++)
        {
            if (context.Is(at, "yêu") && context.Is(at + 1, "cầu") && IsTold(context, at + 2, sentence.Last) && Subject(context, sentence, at) is { } body)
            {
                yield return (body, at);
            }
        }
    }

    private static bool IsTold(Context context, int at, int last) => context.IsAny(at, "các", "toàn") || context.Bodies.At(at, last) is not null;

    // The body right before the verb, or that which opens the sentence where the verb is joined to another.
    private static string? Subject(Context context, Sentence sentence, int verb)
    {
        var isJoined = context.IsSign(verb - 1, ';') || context.Is(verb - 1, "và") || context.Is(verb - 1, "thời");
        var first = Continuation.AfterConnector(context, sentence.First, sentence.Last);
        return context.Mentions[sentence].Any() || context.Bodies.At(first, sentence.Last) is not { IsBare: false } body || !(isJoined || body.Last == verb) ? null : context.NameOf(body);
    }

    private static int VerbAtStart(Context context, Sentence sentence)
    {
        var at = Continuation.AfterConnector(context, sentence.First, sentence.Last);
        return at < sentence.Last && WordLists.Orders.Begins(context.Page.Tokens, at) && !context.Is(at, "chỉ") ? at : 0;
    }

    /// <summary>The token of "yêu cầu" after a person, at once or joined to another verb; 0 where no order is given.</summary>
    private static int VerbAfter(Context context, Mention mention)
    {
        var at = mention.Last;
        while (at < mention.Sentence.Last && at - mention.Last < FarthestVerb && (context.IsSign(at, ',') || context.IsAny(at, "đã", "cũng", "đồng", "thời")))
        {
            at++;
        }

        return at < mention.Sentence.Last && WordLists.Orders.Begins(context.Page.Tokens, at) ? at : JoinedVerb(context, mention);
    }

    // "ghi nhận … và yêu cầu Cục …": a second verb of the same person, with a body or group told.
    private static int JoinedVerb(Context context, Mention mention)
    {
        for (var at = mention.Last + 2; at + 1 < mention.Sentence.Last; at++)
        {
            var isJoined = context.IsAny(at - 1, "và", ",", "thời") && (context.Is(at, "yêu") || context.Is(at, "đề") || context.Is(at, "giao"));
            if (isJoined && WordLists.Orders.LongestEnd(context.Page.Tokens, at) is var end && end > at && (context.IsAny(end, "các", "toàn") || context.Bodies.At(end, mention.Sentence.Last) is not null))
            {
                return at;
            }
        }

        return 0;
    }
}
