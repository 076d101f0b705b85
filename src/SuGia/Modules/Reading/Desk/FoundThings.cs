using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Reading;

/// <summary>What of a reading a person is asked about, in the order of the text. Pure.</summary>
/// <param name="origin">Salts the signs: nothing can be looked for across texts by them.</param>
internal sealed class FoundThings(ArticleReading reading, Guid origin)
{
    private const int MostAliases = 6;
    private const int MostAround = 300;

    /// <summary>What the text says twice is asked once.</summary>
    public IReadOnlyList<FoundThing> All() => [.. Each().DistinctBy(t => t.Sign)];

    private IEnumerable<FoundThing> Each() =>
    [
        .. Session(), .. reading.Figures.Select(Of), .. reading.Papers.Where(p => p.Mention is not PaperMention.Reference).Select(Of), .. reading.People.Select(Of),
        .. reading.Bodies.Select(Of), .. reading.Directives.Select(Of), .. reading.Milestones.Select(Of),
    ];

    private FoundThing Of(ReadFigure figure)
    {
        var said = new SaidNumber(figure.Value, figure.Unit, figure.Counts, StatusOf(figure.Status), SentenceAround(figure.Quote))
        {
            FirstOn = figure.AsOf?.From ?? EventDay,
            LastOn = figure.AsOf?.To ?? EventDay,
            IsApproximate = figure.IsApproximate,
            Quote = figure.Quote.ToString(),
            At = figure.Quote.Offset,
        };
        return Thing(FindingKind.Figure, figure.Quote, string.Create(CultureInfo.InvariantCulture, $"{figure.Value}|{Folding.Fold(figure.Unit)}|{Folding.Fold(figure.Counts)}|{said.LastOn:yyyyMMdd}"),
            $"{Shown(figure.Value)} {figure.Unit}", said.Quote) with
        { Number = said, On = said.LastOn, Keeps = Cut(said.Quote) };
    }

    private FoundThing Of(ReadPaper paper) => Thing(FindingKind.Paper, paper.Quote, paper.Number?.Key ?? Folding.Fold(paper.Quote.Text),
        paper.Number?.Raw ?? paper.Quote.ToString(), Joined(paper.Type, paper.Body, paper.Day is { IsOneDay: true } day ? Days.Show(day.From) : paper.Day?.Quote.ToString(), paper.Subject)) with
    {
        Paper = paper,
        On = paper.Day is { IsOneDay: true } one ? one.From : null,
        Keeps = Cut(Joined(paper.Number?.Raw ?? paper.Quote.ToString(), paper.Body)),
    };

    private FoundThing Of(ReadPerson person) => Thing(FindingKind.Person, person.Evidence, Folding.Fold(person.Name),
        $"{person.Rank} {person.Name}".Trim(), Joined([.. person.PartyTitles, .. person.Posts, person.RoleInEvent])) with
    { Name = person.Name, Person = person };

    private FoundThing Of(ReadBody body) => Thing(FindingKind.Body, body.Mentions[0], Folding.Fold(body.Name), body.Name, Joined([.. body.Aliases.Take(MostAliases)])) with { Name = body.Known ?? body.Name };

    private FoundThing Of(ReadDirective directive) => Thing(FindingKind.Directive, directive.Quote, Folding.Fold(directive.Quote.Text),
        directive.Quote.ToString(), Joined(ReadingWords.Of(directive.Kind).ToString(), ReadingWords.Of(directive.DeadlineKind).ToString(), directive.Deadline?.Quote.ToString(), ToWhom(directive))) with
    {
        On = directive.Deadline?.To,
        Keeps = Cut(directive.Quote.ToString()),
    };

    private FoundThing Of(Milestone milestone) => Thing(FindingKind.Milestone, milestone.Quote, Folding.Fold(milestone.Quote.Text),
        milestone.Quote.ToString(), Joined(ReadingWords.Of(milestone.Kind).ToString(), milestone.Day?.Quote.ToString())) with
    { On = milestone.Day?.To, Keeps = Cut(milestone.Quote.ToString()) };

    /// <summary>The event itself, where the article tells of one.</summary>
    private IEnumerable<FoundThing> Session()
    {
        var envelope = reading.Envelope;
        if (envelope is not { EventDay: { } day, Kind: { } kind })
        {
            return [];
        }

        var said = Joined(envelope.Event?.Name.ToString(), day.Quote.ToString(), envelope.Place?.Value, envelope.Event?.Host);
        return [Thing(FindingKind.Session, day.Quote, "session", kind, said) with { On = day.To, Keeps = Cut(Joined(kind, said)) }];
    }

    private FoundThing Thing(FindingKind kind, Quote quote, string content, string title, string detail) => new(kind, SignOf(kind, content), quote, title, detail);

    private string SignOf(FindingKind kind, string content) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{origin:N}|{kind}|{content}")).AsSpan(0, Finding.SignLimit / 2));

    /// <summary>A number as of no day of its own is one of the day of the event, else of publication.</summary>
    private DateOnly? EventDay => reading.Envelope.EventDay?.To ?? reading.Envelope.Published?.On;

    private string SentenceAround(Quote quote)
    {
        var text = reading.Text;
        var from = quote.Offset == 0 ? 0 : text.LastIndexOfAny(['\n', '.'], quote.Offset - 1) + 1;
        var until = text.IndexOf('\n', quote.End) is var end and >= 0 ? end : text.Length;
        return text[Math.Max(from, quote.Offset - MostAround)..Math.Min(until, quote.End + MostAround)];
    }

    private static ClaimStatus StatusOf(FigureStatus status) => status switch
    {
        FigureStatus.Asserted => ClaimStatus.Asserted,
        FigureStatus.Proposed => ClaimStatus.Proposed,
        FigureStatus.Planned => ClaimStatus.Planned,
    };

    private static string? ToWhom(ReadDirective directive) => directive.To is [] ? null : string.Join(", ", directive.To);

    private static string Joined(params IEnumerable<string?> parts) => string.Join("; ", parts.Where(p => !string.IsNullOrWhiteSpace(p)));

    private static string Cut(string text) => Typed.Echo(text, Finding.SaysLimit);

    private static string Shown(decimal value) => value == decimal.Truncate(value) ? Counts.Show((long)value) : value.ToString(CultureInfo.GetCultureInfo("vi-VN"));
}
