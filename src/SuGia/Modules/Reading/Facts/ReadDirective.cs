namespace SuGia.Modules.Reading;

public enum DirectiveKind
{
    /// <summary>Given by a superior.</summary>
    Directive,

    /// <summary>A stated direction or proposal.</summary>
    Orientation,

    /// <summary>What the speaker's own body will do.</summary>
    Commitment,
}

public enum DeadlineKind
{
    /// <summary>A day is named.</summary>
    Fixed,

    /// <summary>Tied to a coming event or period.</summary>
    Period,

    /// <summary>Standing work.</summary>
    Continuous,

    /// <summary>When asked for.</summary>
    OnDemand,

    /// <summary>Something to deliver, without any day.</summary>
    Unset,
}

/// <summary>An instruction, orientation or commitment.</summary>
/// <param name="By">Name of the person who said it.</param>
/// <param name="To">Who is to do it, the first of them in the lead: names of bodies, or words where none is named.</param>
/// <param name="Cooperate">With whom: names of bodies, or words where none is named.</param>
public sealed record ReadDirective(
    DirectiveKind Kind,
    Quote Quote,
    string? By,
    IReadOnlyList<string> To,
    IReadOnlyList<string> Cooperate,
    DeadlineKind DeadlineKind)
{
    public ReadDay? Deadline { get; init; }

    public IReadOnlyList<Quote> DeadlineWords { get; init; } = [];

    /// <summary>"Thứ nhất".</summary>
    public Quote? Ordinal { get; init; }
}
