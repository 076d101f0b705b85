namespace SuGia.Modules.Reading.Cleaning;

/// <summary>Tells the lines between the headline and the end apart.</summary>
internal sealed class ArticleBody(Page page, IReadOnlyList<Block> lines, int title)
{
    private bool hasBody;

    public Block Told(int at)
    {
        var line = lines[at];
        var told = KindOf(line, at);
        hasBody |= told.Kind == BlockKind.Body;
        return told;
    }

    private Block KindOf(Block line, int at) => line switch
    {
        _ when LineShapes.IsDateLine(page, line) => line.As(BlockKind.DateLine),
        _ when LineShapes.IsIdentifier(page, line) => line.AsNoise(NoiseKind.Identifier),
        _ when LineShapes.IsCounter(page, line) => line.AsNoise(NoiseKind.Counter),
        _ when LineShapes.IsMenu(page, line) => line.AsNoise(NoiseKind.Menu),
        _ when LineShapes.IsEndMark(page, line) || IsBoxed(at) => line.AsNoise(NoiseKind.RelatedLinks),
        _ when IsTitleAgain(line) => line.As(BlockKind.Heading),
        _ when !hasBody && SignatureLines.IsAuthor(page, line) && !LineShapes.IsCaption(page, line) => line.As(BlockKind.Author),
        _ when IsTwin(at) || LineShapes.IsCaption(page, line) && HasPlaceForPicture(line) => line.As(BlockKind.Caption),
        _ when LineShapes.Words(page, line) < 12 && !LineShapes.EndsSentence(page, line) => line.As(BlockKind.Heading),
        _ => line.As(BlockKind.Body),
    };

    private bool HasPlaceForPicture(Block line) => hasBody || LineShapes.HasPhotoCredit(page, line);

    private bool IsTitleAgain(Block line) => title >= 0 && LineShapes.IsSameWords(page, line, lines[title]);

    // A picture's text often stands twice: shown, and for those who do not see it.
    private bool IsTwin(int at) => LineShapes.Words(page, lines[at]) < 40
        && ((at > 0 && LineShapes.IsSameWords(page, lines[at], lines[at - 1])) || (at + 1 < lines.Count && LineShapes.IsSameWords(page, lines[at], lines[at + 1])));

    // The links of a box of other items inside the article.
    private bool IsBoxed(int at)
    {
        var mark = at - 1;
        while (mark > title && at - mark < 5 && !LineShapes.IsBody(page, lines[mark]) && !LineShapes.IsEndMark(page, lines[mark]))
        {
            mark--;
        }

        return mark > title && LineShapes.IsEndMark(page, lines[mark]) && !LineShapes.IsBody(page, lines[at]);
    }
}
