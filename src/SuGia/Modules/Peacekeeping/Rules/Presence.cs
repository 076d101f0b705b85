using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public enum PresenceKind
{
    /// <summary>In the mission by a decision: the field figure counts it.</summary>
    Decided,

    /// <summary>In the mission by the actual days, and no decision covers the day.</summary>
    WithoutDecision,
}

/// <summary>Days that count, worked out from a tour's decided and actual days. The presences of one officer never overlap.</summary>
/// <remarks>It repeats mission, post, kind and person of its tour so that a figure reads one table.</remarks>
public sealed class Presence : Part, IOfPerson, IInMission
{
    private Presence() { }

    internal Presence(Tour tour, Guid? post, PresenceKind kind, Stretch stretch, PaperId? paper, DateOnly enteredOn)
    {
        (Person, Mission, Post, TourKind, Kind) = (tour.Person, tour.Mission, post, tour.Kind, kind);
        (FirstOn, LastOn, SureFirstOn, SureLastOn) = (stretch.First, stretch.Last, stretch.SureFirst, stretch.SureLast);
        (Paper, EnteredOn) = (paper, enteredOn);
    }

    public PersonId Person { get; private init; }

    public MissionId Mission { get; private init; }

    public Guid? Post { get; private init; }

    public TourKind TourKind { get; private init; }

    public PresenceKind Kind { get; private init; }

    public DateOnly FirstOn { get; private init; }

    /// <summary>The last day there is, while the end is not known.</summary>
    public DateOnly LastOn { get; private init; }

    /// <summary>Before this day, and after <see cref="SureLastOn"/>, the count rests on a month.</summary>
    public DateOnly SureFirstOn { get; private init; }

    public DateOnly SureLastOn { get; private init; }

    public PaperId? Paper { get; private init; }

    /// <summary>All that the row says, to compare it with another.</summary>
    internal (PresenceKind, Stretch, Guid?, TourKind, PaperId?, DateOnly) Says => (Kind, new(FirstOn, LastOn, SureFirstOn, SureLastOn), Post, TourKind, Paper, EnteredOn);
}

/// <summary>Days from the earliest possible first to the latest possible last, and the sure days within.</summary>
internal readonly record struct Stretch(DateOnly First, DateOnly Last, DateOnly SureFirst, DateOnly SureLast)
{
    public bool IsEmpty => Last < First;

    public static Stretch Between(FuzzyDate? first, FuzzyDate? last) => new(
        first?.Earliest ?? DateOnly.MinValue, last?.Latest ?? DateOnly.MaxValue,
        first?.Latest ?? DateOnly.MinValue, last?.Earliest ?? DateOnly.MaxValue);

    public Stretch Within(Stretch other) => new(
        Later(First, other.First), Earlier(Last, other.Last),
        Later(SureFirst, other.SureFirst), Earlier(SureLast, other.SureLast));

    public Stretch Until(DateOnly? day) => day is { } last ? this with { Last = Earlier(Last, last), SureLast = Earlier(SureLast, last) } : this;

    /// <summary>The days of this stretch before the other begins, and after it ends.</summary>
    public IEnumerable<Stretch> Without(Stretch other)
    {
        if (other.Last < First || Last < other.First)
        {
            yield return this;
            yield break;
        }

        if (First < other.First)
        {
            yield return this with { Last = other.First.AddDays(-1), SureLast = Earlier(SureLast, other.First.AddDays(-1)) };
        }

        if (other.Last < Last)
        {
            yield return this with { First = other.Last.AddDays(1), SureFirst = Later(SureFirst, other.Last.AddDays(1)) };
        }
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
