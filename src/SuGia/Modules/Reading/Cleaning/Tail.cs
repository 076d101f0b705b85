namespace SuGia.Modules.Reading.Cleaning;

/// <summary>Kinds of the lines after the article.</summary>
internal static class Tail
{
    public static NoiseKind KindOf(Page page, Block line, NoiseKind otherwise) => line switch
    {
        _ when LineShapes.IsCopyright(page, line) => NoiseKind.Copyright,
        _ when LineShapes.IsIdentifier(page, line) => NoiseKind.Identifier,
        _ when LineShapes.IsCounter(page, line) => NoiseKind.Counter,
        _ when LineShapes.IsAdvert(page, line) => NoiseKind.Advertisement,
        _ when LineShapes.IsMenu(page, line) => NoiseKind.Menu,
        _ => otherwise,
    };

    /// <summary>Neighbouring lines become one stretch; where their kinds differ, the line ends go to the first.</summary>
    public static IReadOnlyList<Noise> Stretches(Page page)
    {
        List<Noise> stretches = [];
        Block? open = null;
        foreach (var block in page.Blocks.Append(null))
        {
            var goesOn = open is not null && block is { Kind: BlockKind.Noise } && block.Noise == open.Noise;
            if (goesOn)
            {
                open = open! with { End = block!.End };
                continue;
            }

            Close(page, stretches, open, block);
            open = block is { Kind: BlockKind.Noise } ? block : null;
        }

        return stretches;
    }

    private static void Close(Page page, List<Noise> stretches, Block? open, Block? next)
    {
        if (open is not null)
        {
            var end = next is { Kind: BlockKind.Noise } ? next.Start : open.End;
            stretches.Add(new(open.Noise, page.Text.Quote(open.Start, end)));
        }
    }
}
