namespace SuGia.Modules.Reading;

/// <summary>A value and the piece of text that says it.</summary>
public sealed record Told(string Value, Quote Evidence);

/// <summary>When the article was published.</summary>
/// <param name="Time">Local time; null where only the day is printed.</param>
/// <param name="Offset">Distance to universal time; null where it is not printed.</param>
public sealed record PublishDay(DateOnly On, TimeOnly? Time, TimeSpan? Offset, Quote Evidence);

/// <summary>Where the event was.</summary>
/// <param name="Doubt">Why the place may be wrong; null where nothing speaks against it.</param>
public sealed record EventPlace(string Value, Quote Evidence, Kernel.Words? Doubt);

/// <summary>A named event and who held it.</summary>
public sealed record NamedEvent(Quote Name, string? Host);

/// <summary>A photographer's or writer's credit. It is kept with the article and never becomes a person on record.</summary>
public sealed record Credit(string Name, bool IsAuthor, Quote Evidence);

/// <summary>What the page says about the article itself.</summary>
public sealed record Envelope
{
    public Quote? Title { get; init; }

    /// <summary>Working session, conference, overview …: in Vietnamese, as the register shows it.</summary>
    public string? Kind { get; init; }

    public Told? Publisher { get; init; }

    public Told? OriginalSource { get; init; }

    public Told? Section { get; init; }

    public Told? Author { get; init; }

    public PublishDay? Published { get; init; }

    public ReadDay? EventDay { get; init; }

    public EventPlace? Place { get; init; }

    public NamedEvent? Event { get; init; }

    public IReadOnlyList<Credit> Credits { get; init; } = [];
}
