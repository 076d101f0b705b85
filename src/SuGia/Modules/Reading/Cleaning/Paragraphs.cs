namespace SuGia.Modules.Reading.Cleaning;

/// <summary>Joins lines that a narrow page broke inside a sentence.</summary>
internal static class Paragraphs
{
    private const int NarrowLine = 45;

    public static IReadOnlyList<Block> Join(Page page, IReadOnlyList<Block> lines)
    {
        List<Block> joined = [];
        foreach (var line in lines)
        {
            if (joined is [.., var last] && GoesOn(page, last, line))
            {
                joined[^1] = last with { End = line.End, Last = line.Last, Words = last.Words + line.Words };
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    // The next line follows without an empty one between, and begins with a small letter.
    private static bool GoesOn(Page page, Block last, Block line) =>
        last.Length >= NarrowLine && line.First == last.Last + 1
        && page.Tokens[line.First] is { IsWord: true, IsCapital: false } && !LineShapes.EndsSentence(page, last);
}
