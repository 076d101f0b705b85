namespace SuGia.Modules.Reading.Understanding.Directives;

/// <summary>"Thứ nhất, …", "Hai là …", "(1) …" at the beginning of an item.</summary>
/// <param name="Number">1 for the first item.</param>
/// <param name="First">First token of the words.</param>
/// <param name="Last">The token after the words.</param>
internal sealed record Ordinals(int Number, int First, int Last)
{
    private static readonly string[] Words = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    private static readonly string[] Counts = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    public static Ordinals? At(Context context, int at)
    {
        while (context.Page.Tokens.Length > at && context.Page.Tokens[at].Kind == Language.TokenKind.Sign && !context.IsSign(at, '.'))
        {
            at++;
        }

        return at + 2 >= context.Page.Tokens.Length ? null
            : context.IsSign(at - 1, '(') && context.Page.Tokens[at].IsNumber && context.IsSign(at + 1, ')') && int.TryParse(context.Page.Tokens[at].Norm, out var number) ? new(number, at - 1, at + 2)
            : context.Is(at, "thứ") && Array.IndexOf(Words, context.Page.Tokens[at + 1].Norm) is >= 0 and var word && IsClosed(context, at + 2) ? new(word + 1, at, at + 2)
            : context.Is(at + 1, "là") && context.Page.Tokens[at].IsCapital && Array.IndexOf(Counts, context.Page.Tokens[at].Norm) is >= 0 and var count ? new(count + 1, at, at + 2)
            : null;
    }

    private static bool IsClosed(Context context, int at) => context.IsSign(at, ',') || context.IsSign(at, ':') || context.Is(at, "là");
}
