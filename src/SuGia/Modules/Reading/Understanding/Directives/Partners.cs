using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.Directives;

/// <summary>With whom a task is to be done: "phối hợp với A, B và các đơn vị liên quan".</summary>
internal static class Partners
{
    private const int MostWords = 12;

    public static IReadOnlyList<string> In(Context context, int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            if (context.Is(at, "với") && IsTogether(context, first, at))
            {
                return [.. List(context, at + 1, last)];
            }
        }

        return [];
    }

    private static bool IsTogether(Context context, int first, int with)
    {
        for (var at = with - 1; at >= Math.Max(first, with - 6); at--)
        {
            if ((context.Is(at, "phối") && context.Is(at + 1, "hợp")) || (context.Is(at, "hợp") && context.Is(at + 1, "tác") && !context.Is(at - 1, "hệ")))
            {
                return !context.Is(at - 1, "công");
            }
        }

        return false;
    }

    private static IEnumerable<string> List(Context context, int at, int last)
    {
        while (at < last && Item(context, at, last) is ({ } name, var end))
        {
            yield return name;
            if (!context.IsSign(end, ',') && !context.Is(end, "và"))
            {
                yield break;
            }

            at = end + 1;
        }
    }

    private static (string? Name, int End) Item(Context context, int at, int last)
    {
        if (context.Bodies.At(at, last) is { } body)
        {
            return (context.NameOf(body), body.Last);
        }

        var end = at;
        while (context.IsAny(at, "các", "những", "từng") && end < last && end - at < MostWords && context.Page.Tokens[end].IsWord && !IsOver(context, at, end))
        {
            end++;
        }

        return end > at + 1 ? (context.Page.Words(at, end), end) : (null, at);
    }

    private static bool IsOver(Context context, int at, int end) =>
        end > at + 1 && (context.IsAny(end, "để", "nhằm", "đi", "trong", "về", "tổ") || WordLists.Imperatives.Begins(context.Page.Tokens, end));
}
