namespace SuGia.Modules.Reading.Language;

internal enum TokenKind
{
    Word,
    Number,
    Sign,
    LineEnd,
}

/// <summary>A word, a run of digits, a sign or the end of a line.</summary>
/// <param name="Start">Index in the cleaned text.</param>
/// <param name="Norm">The word in small letters with its tone where the laws write it; digits and signs as they stand.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, string Norm, bool IsCapital)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool IsName => Kind == TokenKind.Word && IsCapital;

    public bool IsNumber => Kind == TokenKind.Number;

    public bool Is(string norm) => string.Equals(Norm, norm, StringComparison.Ordinal);

    public bool IsSign(char sign) => Kind == TokenKind.Sign && Norm[0] == sign;

    public bool IsAny(params ReadOnlySpan<string> norms) => norms.Contains(Norm);
}
