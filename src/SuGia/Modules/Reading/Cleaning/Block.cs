namespace SuGia.Modules.Reading.Cleaning;

internal enum BlockKind
{
    Title,
    DateLine,
    Body,
    Caption,
    Heading,
    Author,
    Source,
    Publisher,
    Section,
    Noise,
}

/// <summary>One paragraph or line of the page.</summary>
/// <param name="Start">Index of its first sign in the plain text.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">The token after its last.</param>
internal sealed record Block(int Start, int End, int First, int Last, BlockKind Kind = BlockKind.Body, NoiseKind Noise = default)
{
    public int Length => End - Start;

    /// <summary>How many of its tokens are words.</summary>
    public int Words { get; init; }

    /// <summary>True where facts may come from.</summary>
    public bool IsArticle => Kind is BlockKind.Title or BlockKind.Body or BlockKind.Caption or BlockKind.Heading;

    public Block As(BlockKind kind) => this with { Kind = kind };

    public Block AsNoise(NoiseKind noise) => this with { Kind = BlockKind.Noise, Noise = noise };
}

/// <summary>Tokens from the first to before the last, and the block that they stand in.</summary>
internal readonly record struct Sentence(int First, int Last, Block Block);
