using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Understanding.Bodies;
using SuGia.Modules.Reading.Understanding.Days;
using SuGia.Modules.Reading.Understanding.People;

namespace SuGia.Modules.Reading.Understanding.Directives;

/// <summary>What the readers of directives may look at.</summary>
internal sealed record Context(
    Page Page, BodyGrammar Bodies, IReadOnlyList<BodyGroup> Groups, ILookup<Sentence, Mention> Mentions, DayIndex Days)
{
    private readonly Dictionary<string, string> names = BodyGroup.Names(Groups);

    /// <summary>The fullest name of the body that is named here; its words where it is not known.</summary>
    public string NameOf(BodySpan span)
    {
        var words = Page.Words(span.First, span.Last);
        return names.GetValueOrDefault(Kernel.Folding.ToneNormal(words)) ?? words;
    }

    public bool Is(int at, string word) => at >= 0 && at < Page.Tokens.Length && Page.Tokens[at].Is(word);

    public bool IsAny(int at, params ReadOnlySpan<string> words) => at >= 0 && at < Page.Tokens.Length && words.Contains(Page.Tokens[at].Norm);

    public bool IsSign(int at, char sign) => at >= 0 && at < Page.Tokens.Length && Page.Tokens[at].IsSign(sign);
}
