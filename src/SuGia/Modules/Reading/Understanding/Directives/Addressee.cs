using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.Directives;

/// <summary>Who is told to do it: bodies, or words up to the verb.</summary>
internal static class Addressee
{
    private const int MostWords = 24;

    public static (IReadOnlyList<string> To, int Content) At(Context context, int at, int last)
    {
        List<string> to = [];
        var content = at;
        while (content < last && context.Bodies.At(content, last) is { } body)
        {
            to.Add(context.NameOf(body));
            content = AfterJoint(context, body.Last, last);
        }

        return to is [] ? InWords(context, at, last) : (to, AfterMust(context, AfterGroup(context, content, last)));
    }

    // "Công an các huyện, thị xã: …": small words go on with the body until the colon or the verb.
    private static int AfterGroup(Context context, int at, int last)
    {
        var end = at;
        while (context.IsAny(at, "các", "những", "toàn", "và") && end < Math.Min(last, at + MostWords) && !context.IsSign(end, ':') && !IsTask(context, end) && !context.IsAny(end, "cần", "phải"))
        {
            end++;
        }

        return end;
    }

    // "Cục A, Cục B và Công an C": the joint belongs to the list only where another body follows.
    private static int AfterJoint(Context context, int at, int last) =>
        (context.IsSign(at, ',') || context.Is(at, "và")) && context.Bodies.At(at + 1, last) is not null ? at + 1 : at;

    /// <summary>"các đơn vị liên quan tiếp tục …": the words before the first verb of a task.</summary>
    private static (IReadOnlyList<string> To, int Content) InWords(Context context, int at, int last)
    {
        for (var verb = at; verb < Math.Min(last, at + MostWords) && !context.IsSign(verb, ':'); verb++)
        {
            if (IsTask(context, verb) || context.IsAny(verb, "cần", "phải"))
            {
                return verb == at ? ([], AfterMust(context, verb)) : ([context.Page.Words(at, verb)], context.IsAny(verb, "cần", "phải") ? at : verb);
            }
        }

        return ([], context.IsSign(at, ':') ? at + 1 : at);
    }

    private static bool IsTask(Context context, int at) => WordLists.Imperatives.Begins(context.Page.Tokens, at);

    public static int AfterMust(Context context, int at)
    {
        while (context.IsAny(at, "cần", "phải", "hãy", "nghiêm") || context.IsSign(at, ':') || context.IsSign(at, ','))
        {
            at++;
        }

        return at;
    }
}
