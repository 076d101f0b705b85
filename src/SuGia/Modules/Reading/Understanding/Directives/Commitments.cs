using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Understanding.Bodies;

namespace SuGia.Modules.Reading.Understanding.Directives;

/// <summary>"Bộ … sẽ …", said by someone who speaks for it.</summary>
internal static class Commitments
{
    /// <param name="own">The speaker's body; null where nobody is known to speak.</param>
    public static (int First, int Last)? In(Context context, Sentence sentence, string? own)
    {
        if (own is null || !IsSaid(context, sentence))
        {
            return null;
        }

        var end = Pieces.EndOfSaid(context, sentence);
        for (var at = sentence.First; at < end; at++)
        {
            if (context.Bodies.At(at, end) is { } body)
            {
                if (IsPromise(context, body) && context.NameOf(body) == own)
                {
                    return (at, Pieces.Trim(context, at, EndOfQuote(context, at, end)));
                }

                at = body.Last - 1;
            }
        }

        return null;
    }

    private static bool IsPromise(Context context, BodySpan body) => context.Is(body.Last, "sẽ") || (context.Is(body.Last, "cam") && context.Is(body.Last + 1, "kết"));

    // Someone is quoted, or a verb of speech stands at either end.
    private static bool IsSaid(Context context, Sentence sentence) =>
        context.IsSign(sentence.First, '"') || context.IsSign(sentence.First, '“') || Pieces.EndOfSaid(context, sentence) < sentence.Last
        || context.Mentions[sentence].Any(m => m.Last < sentence.Last && Language.WordLists.Speech.Begins(context.Page.Tokens, m.Last));

    private static int EndOfQuote(Context context, int at, int end)
    {
        var close = at;
        while (close < end && !context.IsSign(close, '”'))
        {
            close++;
        }

        return close;
    }
}
