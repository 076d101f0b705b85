namespace SuGia.Modules.Reading.Cleaning;

/// <summary>The headline among the first lines.</summary>
internal static class TitleLine
{
    private const int FarthestLine = 40;

    /// <returns>-1 where the text begins at once with its first paragraph.</returns>
    public static int Find(Page page, IReadOnlyList<Block> lines)
    {
        var firstBody = FirstBody(page, lines);
        var best = Enumerable.Range(0, Math.Min(firstBody, FarthestLine)).Where(at => MayBe(page, lines, at) && (firstBody < lines.Count || !LineShapes.IsBody(page, lines[at])))
            .OrderByDescending(at => Worth(page, lines, at)).FirstOrDefault(-1);
        return best >= 0 ? best : firstBody < lines.Count && IsLongTitle(page, lines, firstBody) ? firstBody : -1;
    }

    // The first line that reads like a paragraph. A headline of many words without a full stop may stand before it.
    private static int FirstBody(Page page, IReadOnlyList<Block> lines)
    {
        var at = 0;
        while (at < lines.Count && !(LineShapes.IsBody(page, lines[at]) && LineShapes.EndsSentence(page, lines[at])))
        {
            at++;
        }

        return at;
    }

    private static bool MayBe(Page page, IReadOnlyList<Block> lines, int at) =>
        LineShapes.Words(page, lines[at]) is >= 3 and <= 50 && !LineShapes.IsDateLine(page, lines[at]) && !LineShapes.IsMenu(page, lines[at])
        && !LineShapes.IsCounter(page, lines[at]) && !LineShapes.IsEndMark(page, lines[at]) && !LineShapes.IsCopyright(page, lines[at]);

    private static bool IsLongTitle(Page page, IReadOnlyList<Block> lines, int at) =>
        at + 1 < lines.Count && LineShapes.IsDateLine(page, lines[at + 1]) && LineShapes.Words(page, lines[at]) <= 40;

    private static int Worth(Page page, IReadOnlyList<Block> lines, int at)
    {
        var words = LineShapes.Words(page, lines[at]);
        var besideDate = (at + 1 < lines.Count && LineShapes.IsDateLine(page, lines[at + 1])) || (at > 0 && LineShapes.IsDateLine(page, lines[at - 1]));
        return (besideDate ? 30 : 0) + Math.Min(words, 12) - (SignatureLines.IsPublisher(page, lines[at]) ? 40 : 0)
            - (LineShapes.HasPhotoCredit(page, lines[at]) ? 40 : 0) - (LineShapes.EndsSentence(page, lines[at]) ? 6 : 0);
    }
}
