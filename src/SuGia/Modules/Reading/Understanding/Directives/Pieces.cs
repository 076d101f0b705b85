using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.Directives;

/// <summary>Cuts what is ordered into single tasks, without the words that say who said it.</summary>
internal static class Pieces
{
    private const int FarthestAttribution = 30;

    public static IEnumerable<(int First, int Last)> Of(Context context, int first, Sentence sentence)
    {
        var last = EndOfSaid(context, sentence);
        for (var at = first; at < last; at++)
        {
            if (IsListBegun(context, at))
            {
                first = at + 1;
            }
            else if (context.IsSign(at, ';') && IsNewTask(context, at + 1, last))
            {
                yield return (first, Trim(context, first, at));
                first = Ordinals.At(context, at + 1)?.First ?? Addressee.AfterMust(context, Continuation.AfterConnector(context, at + 1, last));
            }
        }

        if (first < last)
        {
            yield return (first, Trim(context, first, last));
        }
    }

    /// <summary>Before "- Thứ trưởng … nhấn mạnh." at the end of a sentence.</summary>
    public static int EndOfSaid(Context context, Sentence sentence)
    {
        var attribution = context.Mentions[sentence].LastOrDefault(m => m.First > sentence.First + 4 && sentence.Last - m.First < FarthestAttribution
            && IsJoint(context, m.First - 1) && IsSpeech(context, m.Last, sentence.Last));
        return attribution is null ? sentence.Last : attribution.First - 1;
    }

    public static int Trim(Context context, int first, int last)
    {
        while (last > first && context.Page.Tokens[last - 1] is { Kind: TokenKind.Sign } sign && sign.Norm[0] is not ')' and not '%' && !ClosesInner(context, first, last - 1))
        {
            last--;
        }

        return last;
    }

    // A quotation that begins inside the task also ends inside it.
    private static bool ClosesInner(Context context, int first, int at) => context.Page.Tokens[at].Norm[0] switch
    {
        '”' => context.Page.Tokens[first..at].Any(t => t.IsSign('“')),
        '"' => context.Page.Tokens[first..at].Count(t => t.IsSign('"')) % 2 == 1,
        _ => false,
    };

    // "… trọng tâm: Thứ nhất, …": what stands before the colon only announces the items.
    private static bool IsListBegun(Context context, int at) => context.IsSign(at, ':') && Ordinals.At(context, at + 1) is { Number: 1 };

    private static bool IsNewTask(Context context, int at, int last) =>
        Ordinals.At(context, at) is not null || Continuation.IsTask(context, Continuation.AfterConnector(context, at, last), last);

    private static bool IsJoint(Context context, int at) => context.Page.Tokens[at] is { Kind: TokenKind.Sign } sign && sign.Norm[0] is '-' or '–' or ',' or '"' or '”';

    private static bool IsSpeech(Context context, int at, int last)
    {
        while (at < last && context.IsAny(at, "đã", "cũng", "đồng", "thời"))
        {
            at++;
        }

        return at < last && WordLists.Speech.LongestEnd(context.Page.Tokens, at) is var end && end > at && last - end <= 3;
    }
}
