namespace SuGia.Modules.Reading.Cleaning;

/// <summary>Finds the article in the page: head, body, end, and what is neither.</summary>
internal static class PageLayout
{
    public static IReadOnlyList<Block> Of(Page page, IReadOnlyList<Block> lines)
    {
        var kept = Paragraphs.Join(page, [.. lines.Where(l => !LineShapes.IsOnlySigns(page, l))]);
        if (kept is [])
        {
            return [];
        }

        var title = TitleLine.Find(page, kept);
        return [.. Head(page, kept, title), .. Article(page, kept, title)];
    }

    private static IEnumerable<Block> Head(Page page, IReadOnlyList<Block> lines, int title)
    {
        var hasLaterDate = lines.Skip(title + 1).TakeWhile(l => !LineShapes.IsBody(page, l)).Any(l => LineShapes.IsDateLine(page, l));
        for (var at = 0; at < title; at++)
        {
            yield return LineShapes.IsDateLine(page, lines[at])
                ? hasLaterDate ? lines[at].AsNoise(NoiseKind.PageHeaderDate) : lines[at].As(BlockKind.DateLine)
                : at == title - 1 && IsSection(page, lines[at]) ? lines[at].As(BlockKind.Section) : lines[at].AsNoise(NoiseKind.Menu);
        }

        if (title >= 0)
        {
            yield return lines[title].As(BlockKind.Title);
        }
    }

    private static bool IsSection(Page page, Block line) =>
        LineShapes.Words(page, line) is > 0 and <= 7 && !LineShapes.IsMenu(page, line) && !SignatureLines.IsPublisher(page, line);

    private static IEnumerable<Block> Article(Page page, IReadOnlyList<Block> lines, int title)
    {
        var end = ArticleEnd.Find(page, lines, title);
        var body = new ArticleBody(page, lines, title);
        for (var at = title + 1; at < end.First; at++)
        {
            yield return body.Told(at);
        }

        foreach (var signature in end.Signatures)
        {
            yield return signature;
        }

        for (var at = end.FirstNoise; at < lines.Count; at++)
        {
            yield return lines[at].AsNoise(Tail.KindOf(page, lines[at], end.Noise));
        }
    }
}
