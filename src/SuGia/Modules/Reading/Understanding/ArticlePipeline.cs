using SuGia.Modules.Reading.Checking;
using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Gazetteers;
using SuGia.Modules.Reading.Understanding.Bodies;
using SuGia.Modules.Reading.Understanding.Days;
using SuGia.Modules.Reading.Understanding.Directives;
using SuGia.Modules.Reading.Understanding.Figures;
using SuGia.Modules.Reading.Understanding.Papers;
using SuGia.Modules.Reading.Understanding.People;
using SuGia.Modules.Reading.Understanding.Whole;

namespace SuGia.Modules.Reading.Understanding;

/// <summary>The order of reading: page, days, people, bodies, papers, figures, directives, then what contradicts itself.</summary>
internal sealed class ArticlePipeline(Page page, DateOnly? publishedOn, Gazetteer names)
{
    // The year of a paper tells the year of the event, the day of the event that of the rest.
    private const int ReadAgain = 2;

    private readonly GazetteerIndex index = names.Index;
    private readonly BodyGrammar bodies = new(page, names.Index);

    public ArticleReading Read(TextLanguage language)
    {
        var published = PublishDays.Of(page);
        var (days, article) = Days(published);
        var found = Found(days, article);
        var envelope = Envelope(published, days, found);
        return Filled(language, envelope, days, found) with { Noise = Tail.Stretches(page) };
    }

    private (IReadOnlyList<DaySpan> Days, ReadDay? Article) Days(PublishDay? published)
    {
        var printed = publishedOn ?? published?.On;
        var days = DayReader.Of(page, printed);
        var held = EventDays.Of(page, days, printed);
        if (held is null && printed is null && LatestToldIn(days) is { } latest)
        {
            days = DayReader.Of(page, latest);
            held = EventDays.Of(page, days, printed);
        }

        for (var round = 0; round < ReadAgain && held is { } day; round++)
        {
            days = DayReader.Of(page, day.From);
            held = EventDays.Of(page, days, printed) ?? held;
        }

        return (days, held is { } known ? DayReader.Told(page, known) : Publication(published));
    }

    /// <summary>Where nothing dates the article, its latest day or month told with a year completes the others.</summary>
    private static DateOnly? LatestToldIn(IReadOnlyList<DaySpan> days) =>
        days.Where(d => !d.Inferred && d.Precision is DayPrecision.Day or DayPrecision.HalfDay or DayPrecision.Month or DayPrecision.Range && d.To.Year - d.From.Year < 2).Select(d => (DateOnly?)d.To).Max();

    private ReadDay? Publication(PublishDay? published) =>
        published is not null ? new(published.Evidence, published.On, published.On, DayPrecision.Day)
        : publishedOn is { } told ? new(new("", 0), told, told, DayPrecision.Day, Inferred: true) : null;

    private Findings Found(IReadOnlyList<DaySpan> days, ReadDay? article)
    {
        var reader = new MentionReader(page, new(page, index, bodies), new(page));
        var mentions = page.Sentences.SelectMany(reader.In).ToList();
        var people = Quoted(new PeopleReader(page, index).People(mentions), mentions);
        var bodyReader = new BodyReader(page, index, bodies);
        var groups = bodyReader.Read(page.Sentences);
        var ministry = Ministry(people, groups);
        var spans = PaperSpans(days).ToList();
        var papers = new PaperReader(page, bodyReader, new(days), mentions.ToLookup(m => m.Sentence), ministry).Read(spans);
        return new(article, mentions, people, groups, papers, spans);
    }

    private IEnumerable<PaperSpan> PaperSpans(IReadOnlyList<DaySpan> days)
    {
        var numbered = new NumberedPapers(page, index, bodies, new(page.Tokens, days.Count > 0 ? days[0].From : publishedOn)).All().ToList();
        var covered = Covered(numbered.Select(p => (p.TypeFirst, p.Last)));
        var named = new NamedPapers(page, index, bodies);
        return numbered.Concat(page.Sentences.SelectMany(named.In).Where(n => !covered[n.TypeFirst] && !covered[n.Last - 1]));
    }

    private IReadOnlyList<ReadPerson> Quoted(IReadOnlyList<ReadPerson> people, IReadOnlyList<Mention> mentions)
    {
        var said = new Quotations(page).In(mentions).ToLookup(q => q.Name, q => q.Quote);
        return [.. people.Select(p => p with { Quotations = [.. said[p.Name]] })];
    }

    /// <summary>The body for which the first official speaks.</summary>
    private static string? Ministry(IReadOnlyList<ReadPerson> people, IReadOnlyList<BodyGroup> groups) => people
        .SelectMany(p => p.Posts)
        .Select(post => groups.Where(g => g.Kind == "ministry").FirstOrDefault(g => g.Mentions.Any(m => post.EndsWith(m.Text, StringComparison.Ordinal)))?.Name)
        .FirstOrDefault(name => name is not null);

    private Envelope Envelope(PublishDay? published, IReadOnlyList<DaySpan> days, Findings found)
    {
        var held = EventDays.Of(page, days, publishedOn ?? published?.On);
        return new EnvelopeReader(page, bodies).Read() with
        {
            Published = published,
            EventDay = held is { } day ? DayReader.Told(page, day) : null,
            Kind = EventKinds.Of(page, held is not null),
            Place = held is { } at && EventDays.Place(page, index, at) is var (first, last)
                ? new(page.Words(first + 1, last), page.QuoteTokens(first, last), Places.Doubt(page, index, (first + 1, last), found.Groups)) : null,
        };
    }

    private ArticleReading Filled(TextLanguage language, Envelope envelope, IReadOnlyList<DaySpan> days, Findings found)
    {
        var ofPapers = Covered(found.Spans.Where(s => s.Number is not null).Select(s => (s.TypeFirst, s.Last)));
        var free = new DayIndex([.. days.Where(d => !ofPapers[d.First])]);
        var figures = new FigureReader(page, free, found.Article).Read(FigureSpans(language, days, ofPapers));
        var placed = new DayIndex(days);
        var told = days.Select(d => DayReader.Told(page, d)).ToList();
        var directives = new DirectiveReader(new(page, bodies, found.Groups, found.Mentions.ToLookup(m => m.Sentence), placed), found.People).Read();
        var milestones = new MilestoneReader(page, free, found.Article).Read(found.Papers);
        return new()
        {
            Text = page.Text.Given,
            Language = language,
            Envelope = envelope,
            Papers = found.Papers,
            Days = told,
            People = found.People,
            UnnamedPeople = [.. new PeopleReader(page, index).Unnamed(found.Mentions, found.People)],
            Bodies = BodyFacts.Of(found.Groups, found.Papers, page),
            Figures = figures,
            Directives = directives,
            Milestones = milestones,
            DatedEvents = [.. Understanding.Whole.DatedEvents.Of(page, days, figures, found.Papers, milestones, directives, envelope)],
            Captions = [.. page.Of(BlockKind.Caption).Select(page.Quote)],
            Checks = [.. new Sums(figures).All(), .. Lists.Of(figures, directives), .. Lists.Periods(figures, told)],
            Conflicts = [.. Conflicts.Of(page, bodies, found.Groups, envelope)],
            Oddities = [.. Oddities.Of(page, index)],
        };
    }

    private IEnumerable<FigureSpan> FigureSpans(TextLanguage language, IReadOnlyList<DaySpan> days, bool[] ofPapers)
    {
        var covered = Covered(days.Where(d => d.Precision != DayPrecision.Length).Select(d => (d.First, d.Last)));
        for (var at = 0; at < covered.Length; at++)
        {
            covered[at] |= ofPapers[at];
        }

        var finder = new FigureFinder(page, covered, language == TextLanguage.English);
        return page.Sentences.SelectMany(finder.In);
    }

    /// <summary>The tokens inside any of the stretches.</summary>
    private bool[] Covered(IEnumerable<(int First, int Last)> stretches)
    {
        var covered = new bool[page.Tokens.Length];
        foreach (var (first, last) in stretches)
        {
            Array.Fill(covered, true, first, last - first);
        }

        return covered;
    }

    private sealed record Findings(
        ReadDay? Article, IReadOnlyList<Mention> Mentions, IReadOnlyList<ReadPerson> People, IReadOnlyList<BodyGroup> Groups, IReadOnlyList<ReadPaper> Papers, IReadOnlyList<PaperSpan> Spans);
}
