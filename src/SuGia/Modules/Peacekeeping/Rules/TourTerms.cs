using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The days and papers of one segment, as a form gives them.</summary>
/// <param name="DecidedOn">The day the decision was signed; asked for with a decision.</param>
public sealed record SegmentTyped(FuzzyDate First, FuzzyDate Last, PaperId? Decision, DateOnly? DecidedOn, string UnReference)
{
    internal DateSpan? Surely => First.Latest <= Last.Earliest ? new(First.Latest, Last.Earliest) : null;

    internal Segment As(SegmentKind kind, DateOnly enteredOn) => new(kind, First, Last, Decision, DecidedOn, UnReference, enteredOn);
}

/// <summary>A tour ends before its decided last day.</summary>
/// <param name="On">The last day; it may be still to come.</param>
/// <param name="DecidedOn">The day the paper was signed; null where it is not known, and the day of entry holds.</param>
public sealed record EarlyEnd(DateOnly On, EarlyEndReason Reason, CostBearer Bearer, PaperId? Paper, DateOnly? DecidedOn);

/// <summary>How long a tour may last in all.</summary>
/// <param name="MayBlock">True only where an official source states the cap.</param>
public sealed record TourCap(int Months, string Source, bool MayBlock)
{
    public DateOnly LastDay(DateOnly first) => first.AddMonths(Months).AddDays(-1);
}

/// <summary>An officer put forward for a post, until it is decided or given up.</summary>
public sealed class Nomination : Part, IOfPerson, IInMission
{
    private Nomination() { }

    internal Nomination(PersonId person, MissionId mission, Guid? post, DateOnly on, PaperId? paper, DateOnly enteredOn) =>
        (Person, Mission, Post, On, Paper, EnteredOn) = (person, mission, post, on, paper, enteredOn);

    public PersonId Person { get; private init; }

    public MissionId Mission { get; private init; }

    public Guid? Post { get; private init; }

    public DateOnly On { get; private init; }

    public DateOnly? EndedOn { get; private set; }

    public PaperId? Paper { get; private init; }

    internal void EndOn(DateOnly day) => EndedOn = day < On ? On : day;
}

public sealed record NominationAnswered(OfficerFileId File, MissionId Mission, DateOnly On);

public sealed record OfficerNominated(OfficerFileId File, MissionId Mission, Guid? Post, DateOnly On);

public sealed record TourOpened(OfficerFileId File, Guid Tour, MissionId Mission, DateOnly FirstOn, DateOnly LastOn);

public sealed record TourExtended(OfficerFileId File, Guid Tour, DateOnly LastOn);

public sealed record SegmentDecided(OfficerFileId File, Guid Tour, Guid Segment, DateOnly DecidedOn);

public sealed record JourneyRecorded(OfficerFileId File, Guid Tour);

public sealed record TourEndedEarly(OfficerFileId File, Guid Tour, DateOnly On, EarlyEndReason Reason);

public sealed record EarlyEndTakenBack(OfficerFileId File, Guid Tour);

public sealed record TourReassigned(OfficerFileId File, Guid Tour, Guid? Post, DateOnly FirstOn);
