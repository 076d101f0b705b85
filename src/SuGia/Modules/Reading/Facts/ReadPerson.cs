namespace SuGia.Modules.Reading;

public enum EventRole
{
    Principal,
    Chair,
    CoChair,
    GuestOfHonour,
    Speaker,
    Reporter,
    Attendee,
}

/// <summary>A draft of a person who acts in the event by office; never a victim, suspect, minor, journalist or private person.</summary>
/// <param name="Rank">As printed; null where it is not printed, and never completed from elsewhere.</param>
/// <param name="Posts">As printed.</param>
public sealed record ReadPerson(
    string Name,
    string? Rank,
    IReadOnlyList<string> Posts,
    IReadOnlyList<string> PartyTitles,
    EventRole Role,
    string RoleInEvent,
    Quote Evidence)
{
    public IReadOnlyList<Quote> Mentions { get; init; } = [];

    public IReadOnlyList<Quote> Quotations { get; init; } = [];
}

/// <summary>Someone who acts by office and is not named.</summary>
public sealed record UnnamedPerson(string Description, Quote Evidence);

/// <summary>A body with every name that the text gives it.</summary>
/// <param name="Name">The fullest name, as printed.</param>
/// <param name="Kind">A word for the kind: "ministry", "department", "un-mission".</param>
/// <param name="Mentions">The first place of each name.</param>
public sealed record ReadBody(string Name, string Kind, IReadOnlyList<Quote> Mentions)
{
    public IReadOnlyList<string> Aliases => [.. Mentions.Select(m => m.ToString()).Where(m => m != Name).Distinct(StringComparer.Ordinal)];

    /// <summary>The name under which the gazetteer knows it; null where it does not.</summary>
    public string? Known { get; init; }

    public string? HostedBy { get; init; }

    public DateOnly? FoundedOn { get; init; }

    /// <summary>Named as something still to be set up.</summary>
    public bool IsProposed { get; init; }
}
