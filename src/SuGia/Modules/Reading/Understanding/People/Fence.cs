using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.People;

/// <summary>Victims, suspects, minors, journalists and private persons stay text, whatever title stands beside their name.</summary>
internal sealed class Fence(Page page)
{
    private const int Near = 6;

    /// <param name="first">First token of the titles before the name.</param>
    /// <param name="last">The token after the titles behind it.</param>
    public bool Holds(int first, TitleElement name, int last, Sentence sentence) =>
        IsAfterFenceWord(first, sentence) || IsAfterFenceWord(name.First, sentence) || IsBeforeFenceWord(name.Last, sentence) || IsBeforeFenceWord(last, sentence)
        || IsPrivate(first, last, sentence);

    // "bị can …", "nạn nhân …": right before the name or its titles.
    private bool IsAfterFenceWord(int at, Sentence sentence) =>
        at > sentence.First && WordLists.FenceBefore.StartOfEnding(page.Tokens, at, mostWords: 5) is var start && start < at && start >= sentence.First;

    // "(45 tuổi …)", "bị bắt": close behind the name, before the clause ends.
    private bool IsBeforeFenceWord(int at, Sentence sentence)
    {
        for (var next = at; next < Math.Min(sentence.Last, at + Near); next++)
        {
            if (page.Tokens[next].IsSign(';') || page.Tokens[next].IsSign('.'))
            {
                return false;
            }

            if (WordLists.FenceAfter.Begins(page.Tokens, next) || (page.Tokens[next].Is("tuổi") && page.Tokens[next - 1].IsNumber))
            {
                return true;
            }
        }

        return false;
    }

    // "Giám đốc Công ty …": a post, but of no public body.
    private bool IsPrivate(int first, int last, Sentence sentence)
    {
        for (var at = first; at < Math.Min(sentence.Last, last + 2); at++)
        {
            if (WordLists.Private.Begins(page.Tokens, at))
            {
                return true;
            }
        }

        return false;
    }
}
