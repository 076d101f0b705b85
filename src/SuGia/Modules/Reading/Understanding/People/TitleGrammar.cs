using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Gazetteers;
using SuGia.Modules.Reading.Language;
using SuGia.Modules.Reading.Understanding.Bodies;

namespace SuGia.Modules.Reading.Understanding.People;

/// <summary>Cuts a sentence into titles, names and what stands between.</summary>
internal sealed class TitleGrammar(Page page, GazetteerIndex names, BodyGrammar bodies)
{
    private readonly PersonNames people = new(page, names);
    private readonly NameTail tail = new(page, names);

    public List<TitleElement> Elements(int first, int last)
    {
        List<TitleElement> elements = [];
        for (var at = first; at < last;)
        {
            var afterTitle = elements is [.., { Kind: ElementKind.Rank or ElementKind.Post or ElementKind.Honorific }];
            var element = At(at, last, afterTitle);
            elements.Add(element);
            at = element.Last;
        }

        return elements;
    }

    private TitleElement At(int at, int last, bool afterTitle)
    {
        var token = page.Tokens[at];
        return token.Kind switch
        {
            TokenKind.Word when token.Is("kiêm") => new(ElementKind.Separator, at, at + 1),
            TokenKind.Word when token.IsAny("làm", "là") => new(ElementKind.Link, at, at + 1),
            TokenKind.Word => Title(at, last) ?? Name(at, last, afterTitle) ?? Other(at, last),
            TokenKind.Sign when token.Norm[0] is ',' or '-' or '–' or '(' => new(ElementKind.Separator, at, at + 1),
            _ => new(ElementKind.Other, at, at + 1),
        };
    }

    private TitleElement? Title(int at, int last) => !page.Tokens[at].IsCapital ? Ending(ElementKind.Honorific, at, last, WordLists.Honorifics) :
        Ending(ElementKind.Rank, at, last, names.Ranks) ?? PartyTitle(at, last) ?? Post(at, last) ?? Ending(ElementKind.Honorific, at, last, WordLists.Honorifics);

    private TitleElement? Ending(ElementKind kind, int at, int last, PhraseTree<string> tree)
    {
        var end = tree.LongestEnd(page.Tokens.AsSpan(0, last), at);
        return end > at && (kind == ElementKind.Honorific || page.Tokens[at].IsCapital) ? new(kind, at, end) : null;
    }

    private TitleElement? PartyTitle(int at, int last)
    {
        if (Ending(ElementKind.PartyTitle, at, last, names.PartyTitles) is not { } title)
        {
            return null;
        }

        return bodies.At(title.Last, last) is { } body && page.Tokens[title.Last].IsCapital ? title with { Last = body.Last } : title;
    }

    private TitleElement? Post(int at, int last)
    {
        var head = names.Posts.LongestEnd(page.Tokens.AsSpan(0, last), at);
        return head == at || !page.Tokens[at].IsCapital ? null : new(ElementKind.Post, at, EndOfPost(at, head, last));
    }

    private int EndOfPost(int at, int head, int last)
    {
        if (people.At(head, afterTitle: true) is not null && bodies.At(head, last) is null)
        {
            return head;
        }

        var end = WithBody(at, head, last) ?? tail.After(head, last, isLong: false);
        return IsLetters(end, last) ? end + 3 : end;
    }

    // "Trưởng Ban" + "Chỉ đạo …": the body may begin inside the words of the post.
    private int? WithBody(int at, int head, int last)
    {
        for (var start = at + 1; start <= head && start < last; start++)
        {
            if (bodies.At(start, last) is { } body && body.Last > head)
            {
                return body.Last;
            }
        }

        return null;
    }

    private bool IsLetters(int at, int last) => at + 2 < last && page.Tokens[at].IsSign('(') && page.Tokens[at + 1].IsCapital && page.Tokens[at + 2].IsSign(')');

    private TitleElement? Name(int at, int last, bool afterTitle) =>
        people.At(at, afterTitle) is { } end && end <= last ? new(ElementKind.Name, at, end) : null;

    private TitleElement Other(int at, int last) =>
        new(ElementKind.Other, at, bodies.At(at, last) is { } body ? body.Last : Math.Max(at + 1, names.Places.LongestEnd(page.Tokens, at)));
}
