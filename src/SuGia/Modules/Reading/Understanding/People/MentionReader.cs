using SuGia.Modules.Reading.Cleaning;

namespace SuGia.Modules.Reading.Understanding.People;

/// <summary>Puts titles and names together: titles before the name, and those after it between commas or dashes.</summary>
internal sealed class MentionReader(Page page, TitleGrammar grammar, Fence fence)
{
    public IEnumerable<Mention> In(Sentence sentence)
    {
        var elements = grammar.Elements(sentence.First, sentence.Last);
        var taken = 0;
        for (var at = 0; at < elements.Count; at++)
        {
            if (elements[at].Kind == ElementKind.Name)
            {
                var first = Before(elements, at, taken);
                var last = After(elements, at);
                yield return Mention(sentence, elements, first, at, last);
                (taken, at) = (last, last - 1);
            }
            else if (IsTitleAlone(elements, at))
            {
                yield return Titled(sentence, elements, at);
            }
        }
    }

    /// <summary>The first element of the titles before a name; a comma may stand between a post and a rank, a rank and a degree.</summary>
    private static int Before(List<TitleElement> elements, int name, int taken)
    {
        var first = name;
        while (first > taken && (elements[first - 1].IsTitle || elements[first - 1].Kind == ElementKind.Honorific || IsCommaAfterPost(elements, first, taken)))
        {
            first--;
        }

        return first;
    }

    private static bool IsCommaAfterPost(List<TitleElement> elements, int first, int taken) =>
        first - 2 >= taken && elements[first - 1].Kind == ElementKind.Separator
        && (elements[first - 2].Kind is ElementKind.Post or ElementKind.PartyTitle || (elements[first - 2].Kind == ElementKind.Rank && elements[first].Kind == ElementKind.Honorific))
        && elements[first].Kind is ElementKind.Rank or ElementKind.Honorific or ElementKind.Post or ElementKind.PartyTitle;

    /// <summary>The element after the last title that belongs to a name.</summary>
    private static int After(List<TitleElement> elements, int name)
    {
        var last = name + 1;
        while (last + 1 < elements.Count && IsJoint(elements, last) && elements[last + 1].IsTitle && !IsOfNextName(elements, last + 1))
        {
            last += 2;
        }

        return last;
    }

    // "A làm Tổ trưởng" names a post; "A là Thứ trưởng" too.
    private static bool IsJoint(List<TitleElement> elements, int at) =>
        elements[at].Kind == ElementKind.Separator || (elements[at].Kind == ElementKind.Link && elements[at + 1].Kind == ElementKind.Post);

    // "Thứ trưởng A, Cục trưởng B": the second post belongs to B.
    private static bool IsOfNextName(List<TitleElement> elements, int at)
    {
        while (at < elements.Count && (elements[at].IsTitle || elements[at].Kind == ElementKind.Honorific))
        {
            at++;
        }

        return at < elements.Count && elements[at].Kind == ElementKind.Name;
    }

    private static bool IsTitleAlone(List<TitleElement> elements, int at) =>
        elements[at].Kind == ElementKind.Post && !IsOfNextName(elements, at) && (at + 1 == elements.Count || elements[at + 1].Kind != ElementKind.Name);

    private Mention Mention(Sentence sentence, List<TitleElement> elements, int first, int name, int last)
    {
        var titles = elements[first..last];
        return new(elements[first].First, elements[last - 1].Last, elements[name].First, elements[name].Last)
        {
            Name = page.Words(elements[name].First, elements[name].Last),
            Rank = titles.Where(t => t.Kind == ElementKind.Rank).Select(Words).FirstOrDefault(),
            Posts = [.. titles.Where(t => t.Kind == ElementKind.Post).Select(Words)],
            PartyTitles = [.. titles.Where(t => t.Kind == ElementKind.PartyTitle).Select(Words)],
            HasHonorific = titles.Exists(t => t.Kind == ElementKind.Honorific),
            IsFenced = fence.Holds(elements[first].First, elements[name], elements[last - 1].Last, sentence),
            Sentence = sentence,
        };
    }

    private Mention Titled(Sentence sentence, List<TitleElement> elements, int at)
    {
        var first = at > 0 && elements[at - 1].Kind == ElementKind.Honorific ? at - 1 : at;
        return new(elements[first].First, elements[at].Last, elements[at].Last, elements[at].Last)
        {
            Name = "",
            Posts = [Words(elements[at])],
            HasHonorific = first < at,
            Sentence = sentence,
        };
    }

    private string Words(TitleElement element) => page.Words(element.First, element.Last);
}
