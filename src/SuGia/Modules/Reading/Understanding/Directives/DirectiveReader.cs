using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.Directives;

/// <summary>Follows the article sentence by sentence: who speaks, whether orders are being given, which list is open.</summary>
internal sealed class DirectiveReader(Context context, IReadOnlyList<ReadPerson> people)
{
    private readonly List<ReadDirective> directives = [];
    private readonly HashSet<string> names = [.. people.Select(p => p.Name)];
    private readonly Dictionary<string, string?> bodies = new(StringComparer.Ordinal);
    private string? speaker;
    private Opening? open;
    private int ordinal;
    private bool isAnnounced;

    public IReadOnlyList<ReadDirective> Read()
    {
        foreach (var sentence in context.Page.Sentences.Where(s => s.Block.Kind is BlockKind.Body))
        {
            Take(sentence);
        }

        return directives;
    }

    private void Take(Sentence sentence)
    {
        speaker = SpeakerIn(sentence) ?? speaker;
        if (Opening.In(context, sentence, speaker, open) is { } opening)
        {
            (open, ordinal) = (opening, 0);
            Add(DirectiveKind.Directive, opening.Content, sentence);
        }
        else if (Ordinals.At(context, sentence.First) is { } item && IsOfList(item, sentence))
        {
            ordinal = item.Number;
            Add(open is null ? DirectiveKind.Orientation : DirectiveKind.Directive, sentence.First, sentence);
        }
        else if (open is not null && Continuation.IsConsequence(context, sentence) && directives is [.., var last])
        {
            directives[^1] = last with { Quote = Through(last.Quote, sentence) };
        }
        else if (open is not null && Continuation.Start(context, sentence) is { } start)
        {
            Add(DirectiveKind.Directive, start, sentence);
        }
        else
        {
            Close(sentence);
            if (isAnnounced && InlineList(sentence) is { } list)
            {
                (isAnnounced, ordinal) = (false, 0);
                Add(DirectiveKind.Orientation, list, sentence);
            }
        }
    }

    /// <summary>"… 4 nội dung: (1) …; (2) …": the first item.</summary>
    private int? InlineList(Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.Last; at++)
        {
            if (context.IsSign(at, ':') && context.IsSign(at + 1, '(') && Ordinals.At(context, at + 1) is { Number: 1 })
            {
                return at + 1;
            }
        }

        return null;
    }

    // What is neither order nor item ends the orders; it may announce a list or promise something.
    private void Close(Sentence sentence)
    {
        open = null;
        isAnnounced = Announces(sentence) || (isAnnounced && ordinal == 0);
        if (Commitments.In(context, sentence, OwnBody()) is { } promise)
        {
            directives.Add(Directive(DirectiveKind.Commitment, promise.First, promise.Last, null));
        }
    }

    private bool IsOfList(Ordinals item, Sentence sentence) =>
        (item.Number == 1 || item.Number == ordinal + 1) && (open is not null || isAnnounced || item.Number > 1) && !IsResult(item, sentence);

    // "Thứ hai, … đã …" counts results, not tasks.
    private bool IsResult(Ordinals item, Sentence sentence)
    {
        var isDone = LineShapes.Count(context.Page.Tokens.AsSpan(item.Last, Math.Min(sentence.Last, item.Last + 30) - item.Last), t => t.Is("đã")) > 0;
        ordinal = isDone ? 0 : ordinal;
        return isDone && open is null;
    }

    private bool Announces(Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.Last; at++)
        {
            if (WordLists.Orientation.Begins(context.Page.Tokens, at))
            {
                return true;
            }
        }

        return false;
    }

    private string? SpeakerIn(Sentence sentence) =>
        context.Mentions[sentence].LastOrDefault(m => m.Name is not "" && names.Contains(m.Name))?.Name;

    private void Add(DirectiveKind kind, int first, Sentence sentence)
    {
        foreach (var (start, last) in Pieces.Of(context, first, sentence))
        {
            var item = Ordinals.At(context, start);
            var content = item is null ? start : AfterSource(Addressee.AfterMust(context, item.Last), last);
            if (last - content >= 3)
            {
                directives.Add(Directive(kind, content, last, item));
            }
        }
    }

    // "Thứ ba, theo Thứ trưởng, …".
    private int AfterSource(int at, int last)
    {
        var comma = at;
        while (context.Is(at, "theo") && comma < Math.Min(last, at + 12) && !context.IsSign(comma, ','))
        {
            comma++;
        }

        return context.IsSign(comma, ',') ? comma + 1 : at;
    }

    private ReadDirective Directive(DirectiveKind kind, int first, int last, Ordinals? item)
    {
        var to = kind == DirectiveKind.Directive ? Told(first, last) : OwnBody() is { } own ? [own] : (IReadOnlyList<string>)[];
        var directive = new ReadDirective(kind, context.Page.QuoteTokens(first, last), open?.By ?? speaker, to, Partners.In(context, first, last), DeadlineKind.Unset)
        {
            Ordinal = item is null ? null : context.Page.QuoteTokens(item.First, item.Last),
        };
        return Deadlines.Set(context, directive, first, last);
    }

    // An item of a list may name its own addressee: "Hai là, Học viện … hoàn thành …".
    private IReadOnlyList<string> Told(int first, int last) => open?.To is [_, ..] to ? to
        : context.Bodies.At(first, last) is not null || context.IsAny(first, "các", "toàn") ? Addressee.At(context, first, last).To : [];

    /// <summary>The body in the speaker's post: "Thứ trưởng Bộ Công an" speaks for the ministry.</summary>
    private string? OwnBody()
    {
        if (speaker is null)
        {
            return null;
        }

        if (!bodies.TryGetValue(speaker, out var own))
        {
            bodies[speaker] = own = BodyOf(people.FirstOrDefault(p => p.Name == speaker)?.Posts ?? []);
        }

        return own;
    }

    private string? BodyOf(IReadOnlyList<string> posts) => context.Groups.OrderByDescending(g => g.Name.Length)
        .FirstOrDefault(g => posts.Any(p => g.Mentions.Any(m => p.EndsWith(m.Text, StringComparison.Ordinal))))?.Name;

    private Quote Through(Quote quote, Sentence sentence)
    {
        var last = Pieces.Trim(context, sentence.First, Pieces.EndOfSaid(context, sentence));
        var end = context.Page.QuoteTokens(sentence.First, last).End;
        return new(context.Page.Text.Given[quote.Offset..end], quote.Offset);
    }
}
