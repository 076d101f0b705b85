using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.People;

/// <summary>What stands between quotation marks, for the person beside whom a verb of speech stands.</summary>
internal sealed class Quotations(Page page)
{
    private const int FewestWords = 8;

    /// <summary>Quotations of a paragraph in which exactly one person speaks.</summary>
    public IEnumerable<(string Name, Quote Quote)> In(IReadOnlyList<Mention> mentions)
    {
        foreach (var inBlock in mentions.GroupBy(m => m.Sentence.Block).Where(b => b.Key.Kind == BlockKind.Body))
        {
            var speakers = inBlock.Where(Speaks).Select(m => m.Name).Distinct().ToList();
            if (speakers is [{ Length: > 0 } speaker])
            {
                foreach (var (first, last) in Quoted(inBlock.Key))
                {
                    yield return (speaker, page.QuoteTokens(first, last));
                }
            }
        }
    }

    private bool Speaks(Mention mention) => mention.Last < mention.Sentence.Last && WordLists.Speech.Begins(page.Tokens, mention.Last);

    private IEnumerable<(int First, int Last)> Quoted(Block block)
    {
        var open = -1;
        for (var at = block.First; at < block.Last; at++)
        {
            var isMark = page.Tokens[at].IsSign('"') || page.Tokens[at].IsSign('“') || page.Tokens[at].IsSign('”');
            if (isMark && open >= 0 && at - open > FewestWords)
            {
                yield return (open + 1, at);
            }

            open = isMark ? (open < 0 || page.Tokens[at].IsSign('“') ? at : -1) : open;
        }
    }
}
