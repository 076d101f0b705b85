namespace SuGia.Modules.Reading.Cleaning;

/// <summary>Where the article ends, who signed it, and what kind of noise follows.</summary>
/// <param name="First">The first line that is no longer article text.</param>
/// <param name="FirstNoise">The first line after the signatures.</param>
internal sealed record ArticleEnd(int First, IReadOnlyList<Block> Signatures, int FirstNoise, NoiseKind Noise)
{
    public static ArticleEnd Find(Page page, IReadOnlyList<Block> lines, int title)
    {
        var hasBody = false;
        for (var at = title + 1; at < lines.Count; at++)
        {
            if (hasBody && EndsAt(page, lines, at, title) is { } end)
            {
                return end;
            }

            hasBody |= LineShapes.IsBody(page, lines[at]);
            if (hasBody && EndsWithMark(page, lines[at]))
            {
                return Signed(page, lines, at + 1);
            }
        }

        return new(lines.Count, [], lines.Count, NoiseKind.PageFooter);
    }

    private static ArticleEnd? EndsAt(Page page, IReadOnlyList<Block> lines, int at, int title) => lines[at] switch
    {
        var line when LineShapes.IsEndMark(page, line) && !IsBox(page, lines, at) => Noisy(at, NoiseKind.RelatedLinks),
        var line when LineShapes.IsCopyright(page, line) => Noisy(at, NoiseKind.Copyright),
        var line when LineShapes.IsCounter(page, line) || LineShapes.IsIdentifier(page, line) => Noisy(at, NoiseKind.PageFooter),
        var line when LineShapes.IsDateLine(page, line) && at - title > 2 => Noisy(FirstOfTeaser(page, lines, at), NoiseKind.RelatedLinks),
        var line when IsSignature(page, lines, line, at) => Signed(page, lines, at),
        _ => null,
    };

    private static ArticleEnd Noisy(int at, NoiseKind noise) => new(at, [], at, noise);

    private static bool IsSignature(Page page, IReadOnlyList<Block> lines, Block line, int at) =>
        SignatureLines.IsLabelled(page, line) || (!LineShapes.IsCaption(page, line) && SignatureLines.IsAuthor(page, line)) || SignatureLines.IsSource(page, line) || SignatureLines.IsPublisher(page, line)
        || (SignatureLines.IsUnit(page, line) && (at + 1 == lines.Count || IsTail(page, lines[at + 1])));

    /// <summary>The signatures from a line on, each kind once; a publisher named twice begins the footer.</summary>
    private static ArticleEnd Signed(Page page, IReadOnlyList<Block> lines, int first)
    {
        List<Block> signatures = [];
        var at = first;
        while (at < lines.Count && KindOf(page, lines[at]) is { } kind && signatures.TrueForAll(s => s.Kind != kind || kind == BlockKind.Caption))
        {
            signatures.Add(lines[at].As(kind));
            at++;
        }

        return new(first, signatures, at, Following(page, lines, signatures, at));
    }

    private static NoiseKind Following(Page page, IReadOnlyList<Block> lines, List<Block> signatures, int at) => (at < lines.Count) switch
    {
        true when signatures.Exists(s => s.Kind == BlockKind.Publisher) => NoiseKind.PageFooter,
        true when LineShapes.IsEndMark(page, lines[at]) => NoiseKind.RelatedLinks,
        true when IsTail(page, lines[at]) => NoiseKind.PageFooter,
        _ => NoiseKind.UnrelatedNews,
    };

    private static BlockKind? KindOf(Page page, Block line) => line switch
    {
        _ when SignatureLines.IsSource(page, line) => BlockKind.Source,
        _ when SignatureLines.IsPublisher(page, line) => BlockKind.Publisher,
        _ when LineShapes.HasPhotoCredit(page, line) && !SignatureLines.IsLabelled(page, line) => BlockKind.Caption,
        _ when SignatureLines.IsAuthor(page, line) || SignatureLines.IsUnit(page, line) => BlockKind.Author,
        _ => null,
    };

    private static bool IsTail(Page page, Block line) =>
        LineShapes.IsEndMark(page, line) || LineShapes.IsCopyright(page, line) || LineShapes.IsCounter(page, line)
        || LineShapes.IsIdentifier(page, line) || LineShapes.IsMenu(page, line) || SignatureLines.IsSource(page, line);

    /// <summary>Official texts close with "./."</summary>
    private static bool EndsWithMark(Page page, Block line) =>
        line.Last - line.First > 3 && page.Text.Plain.AsSpan(0, line.End).TrimEnd("\"”» ").EndsWith("./.");

    // A box of at most four links, after which the article goes on for two paragraphs and is signed later.
    private static bool IsBox(Page page, IReadOnlyList<Block> lines, int mark)
    {
        var next = mark + 1;
        while (next < lines.Count && next - mark <= 4 && !LineShapes.IsBody(page, lines[next]) && !LineShapes.IsDateLine(page, lines[next]))
        {
            next++;
        }

        return next - mark is >= 2 and <= 5 && next + 1 < lines.Count && LineShapes.IsBody(page, lines[next]) && LineShapes.IsBody(page, lines[next + 1])
            && Enumerable.Range(next, Math.Min(200, lines.Count - next)).TakeWhile(at => !LineShapes.IsDateLine(page, lines[at])).Any(at => IsSignature(page, lines, lines[at], at) || EndsWithMark(page, lines[at]));
    }

    // The headline of a teaser stands once or twice before its time.
    private static int FirstOfTeaser(Page page, IReadOnlyList<Block> lines, int date)
    {
        var first = date;
        while (first - 1 > 0 && date - first < 2 && !LineShapes.EndsSentence(page, lines[first - 1]) && !LineShapes.IsCaption(page, lines[first - 1]))
        {
            first--;
        }

        return first;
    }
}
