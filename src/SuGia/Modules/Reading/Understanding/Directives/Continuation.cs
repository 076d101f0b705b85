using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.Directives;

/// <summary>A sentence without a subject, after an order, goes on with it.</summary>
internal static class Continuation
{
    private const int Farthest = 80;

    /// <summary>Where the task begins; null where the sentence is none.</summary>
    public static int? Start(Context context, Sentence sentence)
    {
        var at = AfterConnector(context, sentence.First, sentence.Last);
        if (IsTask(context, at, sentence.Last))
        {
            return IsDone(context, at) ? null : at;
        }

        return AfterAdjunct(context, sentence, at);
    }

    /// <summary>"Từ đó, …" says what comes of the task before.</summary>
    public static bool IsConsequence(Context context, Sentence sentence) =>
        context.IsAny(sentence.First, "từ", "qua") && context.Is(sentence.First + 1, "đó");

    public static bool IsTask(Context context, int at, int last) => at < last && WordLists.Imperatives.Begins(context.Page.Tokens, at);

    public static int AfterConnector(Context context, int at, int last)
    {
        while (at < last && (context.Page.Tokens[at].Kind == TokenKind.Sign || (WordLists.Connectors.Begins(context.Page.Tokens, at) && !IsTask(context, at, last))))
        {
            at = Math.Max(at + 1, WordLists.Connectors.LongestEnd(context.Page.Tokens, at));
        }

        return Addressee.AfterMust(context, at);
    }

    // "trên cơ sở …, Văn phòng … chủ động …": after a comma stands who is told, then the verb.
    private static int? AfterAdjunct(Context context, Sentence sentence, int start)
    {
        if (!context.IsAny(start, "trên", "để", "căn", "với", "đối", "về") && context.Bodies.At(start, sentence.Last) is null)
        {
            return null;
        }

        for (var at = start; at < Math.Min(sentence.Last, start + Farthest); at++)
        {
            if ((at == start || context.IsSign(at - 1, ',')) && context.Bodies.At(at, sentence.Last) is { } body && Addressee.AfterMust(context, body.Last) is var verb && IsTask(context, verb, sentence.Last))
            {
                return IsDone(context, verb) ? null : verb;
            }
        }

        return null;
    }

    private static bool IsDone(Context context, int at) => context.Is(at - 1, "đã") || context.IsAny(at + 2, "đã");
}
