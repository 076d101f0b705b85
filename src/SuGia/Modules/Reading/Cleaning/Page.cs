using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Cleaning;

/// <summary>A cleaned text with its tokens and blocks.</summary>
internal sealed class Page
{
    // Rules look a few tokens ahead; behind the last stand line ends.
    private const int AfterEnd = 8;

    public Page(CleanText text)
    {
        Text = text;
        Tokens = [.. Language.Tokens.Of(text.Plain), .. Enumerable.Repeat(new Token(text.Plain.Length, text.Plain.Length, TokenKind.LineEnd, "\n", false), AfterEnd)];
        Blocks = PageLayout.Of(this, Lines());
        Sentences = [.. Blocks.Where(b => b.IsArticle).SelectMany(b => SentenceCutter.Cut(this, b))];
    }

    public CleanText Text { get; }

    public Token[] Tokens { get; }

    public IReadOnlyList<Block> Blocks { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public IEnumerable<Block> Of(BlockKind kind) => Blocks.Where(b => b.Kind == kind);

    public ReadOnlySpan<Token> TokensOf(Block block) => Tokens.AsSpan(block.First, block.Last - block.First);

    public Quote Quote(Block block) => Text.Quote(block.Start, block.End);

    /// <summary>From the first token to before the last.</summary>
    public Quote QuoteTokens(int first, int last) => Text.Quote(Tokens[first].Start, Tokens[last - 1].End);

    public string Words(int first, int last) => last > first ? Text.Plain[Tokens[first].Start..Tokens[last - 1].End] : "";

    /// <summary>True where no blank stands between a token and the one before it.</summary>
    public bool IsGlued(int at) => at > 0 && Tokens[at].Start == Tokens[at - 1].End;

    private List<Block> Lines()
    {
        List<Block> lines = [];
        var first = 0;
        for (var at = 0; at <= Tokens.Length; at++)
        {
            if (at == Tokens.Length || Tokens[at].Kind == TokenKind.LineEnd)
            {
                AddLine(lines, first, at);
                first = at + 1;
            }
        }

        return lines;
    }

    private void AddLine(List<Block> lines, int first, int last)
    {
        if (last > first)
        {
            lines.Add(new(Tokens[first].Start, Tokens[last - 1].End, first, last) { Words = LineShapes.Count(Tokens.AsSpan(first, last - first), t => t.IsWord) });
        }
    }
}
