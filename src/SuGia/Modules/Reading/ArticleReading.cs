using SuGia.Kernel;

namespace SuGia.Modules.Reading;

/// <summary>Everything that a careful reader takes out of one text; every quotation stands in the text as given.</summary>
public sealed record ArticleReading
{
    public required string Text { get; init; }

    public required TextLanguage Language { get; init; }

    public Envelope Envelope { get; init; } = new();

    public IReadOnlyList<ReadPaper> Papers { get; init; } = [];

    /// <summary>Every day of the article, in order.</summary>
    public IReadOnlyList<ReadDay> Days { get; init; } = [];

    public IReadOnlyList<ReadPerson> People { get; init; } = [];

    public IReadOnlyList<UnnamedPerson> UnnamedPeople { get; init; } = [];

    public IReadOnlyList<ReadBody> Bodies { get; init; } = [];

    public IReadOnlyList<ReadFigure> Figures { get; init; } = [];

    public IReadOnlyList<ReadDirective> Directives { get; init; } = [];

    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    public IReadOnlyList<DatedEvent> DatedEvents { get; init; } = [];

    public IReadOnlyList<Quote> Captions { get; init; } = [];

    public IReadOnlyList<Noise> Noise { get; init; } = [];

    public IReadOnlyList<Check> Checks { get; init; } = [];

    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    public IReadOnlyList<Oddity> Oddities { get; init; } = [];

    /// <summary>What the reader has to say about the text as a whole: another language, another encoding, nothing claimed.</summary>
    public IReadOnlyList<Words> Remarks { get; init; } = [];
}
