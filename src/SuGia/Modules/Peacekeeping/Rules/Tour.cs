using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public enum TourKind
{
    Individual,
    Headquarters,
    FormedUnit,
    SpecializedTeam,
}

/// <summary>One officer's time in one post.</summary>
/// <remarks>
/// Three kinds of days are kept apart. <em>Decided</em> days stand in the segments, each resting on a national decision.
/// <em>Actual</em> days are those of the journey. <em>UN</em> days are what the UN counts. The figures use the presences,
/// which are worked out from the decided days unless an actual day contradicts them.
/// </remarks>
public sealed partial class Tour : Part, IOfPerson, IInMission
{
    private readonly List<Segment> segments = [];
    private readonly List<Presence> presences = [];

    private Tour() { }

    internal Tour(PersonId person, TourPost post, Guid? caseOfficer, DateOnly enteredOn) =>
        (Person, Mission, Post, Team, Kind, CaseOfficer, EnteredOn) = (person, post.Mission, post.Post, post.Team, post.Kind, caseOfficer, enteredOn);

    public PersonId Person { get; private init; }

    public MissionId Mission { get; private init; }

    /// <summary>The post within the mission, or null where none is named; the last one, where it has changed.</summary>
    public Guid? Post { get; private set; }

    /// <summary>The post in which the tour began, where it has changed since.</summary>
    public Guid? FirstPost { get; private set; }

    public TeamId? Team { get; private set; }

    public TourKind Kind { get; private set; }

    public FuzzyDate? LeftHomeOn { get; private set; }

    public FuzzyDate? ArrivedOn { get; private set; }

    public FuzzyDate? CheckedOutOn { get; private set; }

    public FuzzyDate? CameHomeOn { get; private set; }

    public DateOnly? UnFirstOn { get; private set; }

    public DateOnly? UnLastOn { get; private set; }

    public EarlyEndReason? EndedEarlyBecause { get; private set; }

    public CostBearer? CostBorneBy { get; private set; }

    public DateOnly? EndedEarlyOn { get; private set; }

    public PaperId? EndedEarlyBy { get; private set; }

    /// <summary>The day the early end was decided: on an earlier day nobody knew of it.</summary>
    public DateOnly? EndedEarlyDecidedOn { get; private set; }

    /// <summary>The account that answers for the tour until the officer is home; null while nobody does.</summary>
    public Guid? CaseOfficer { get; private set; }

    /// <summary>The first decided day, a month counting from its first; null while no decision is recorded.</summary>
    public DateOnly? DecidedFirstOn { get; private set; }

    /// <summary>The last decided day, a month counting to its last.</summary>
    public DateOnly? DecidedLastOn { get; private set; }

    /// <summary>True for the officer's first decided tour, and for the first in this mission.</summary>
    public bool IsFirst { get; internal set; }

    public bool IsFirstInMission { get; internal set; }

    public IReadOnlyList<Segment> Segments => segments;

    internal Segment FirstSegment => segments.MinBy(s => s.First.Earliest)!;

    /// <summary>The spans that figures count.</summary>
    public IReadOnlyList<Presence> Presences => presences;

    internal bool HasChangedPost => segments.Any(s => s.Kind is SegmentKind.Reassigned);

    internal void Add(Segment segment)
    {
        segment.StandIn(HasChangedPost ? Post : null);
        segments.Add(segment);
    }

    /// <remarks>The mission stays: a tour in another mission is another tour.</remarks>
    internal void Correct(Segment segment, TourPost post)
    {
        segment.StandIn(segment.Post is null ? null : post.Post);
        (Post, FirstPost) = !HasChangedPost ? (post.Post, null)
            : segment.Post is null ? (Post, post.Post)
            : (segments.Where(s => s.Post is not null).MaxBy(s => s.First.Earliest)!.Post, FirstPost);
        (Team, Kind) = (post.Team, post.Kind);
    }

    /// <summary>Goes on in another post until its end; what came before keeps the post that it had.</summary>
    internal void GoOnIn(Guid post, Segment rest)
    {
        (FirstPost, Post) = (HasChangedPost ? FirstPost : Post, post);
        segments.Add(rest);
        rest.StandIn(post);
    }

    private Guid? PostOf(Segment segment) => segment.Post ?? (HasChangedPost ? FirstPost : Post);

    /// <summary>A change of post lasts as long as the part that it lies in.</summary>
    internal void Follow(FuzzyDate last, FuzzyDate corrected) =>
        segments.Where(s => s.Kind is SegmentKind.Reassigned && s.Last == last).ToList().ForEach(s => s.LastUntil(corrected));

    /// <summary>True where a decided day of the tour, before any early end, is surely one of these.</summary>
    internal bool Holds(DateSpan days) => segments.Any(s => s.Decision is not null && s.Surely is { } sure
        && sure.First <= (EndedEarlyOn ?? sure.Last) && new DateSpan(sure.First, EndedEarlyOn < sure.Last ? EndedEarlyOn.Value : sure.Last).Overlaps(days));

    /// <summary>True where a corrected part would make the tour longer than it is, and than a tour may last.</summary>
    internal bool GrowsBeyond(TourCap? cap, Segment corrected, SegmentTyped next) =>
        cap is not null && next.Last.Latest > corrected.Last.Latest
        && next.Last.Latest > cap.LastDay(segments.Where(s => s != corrected).Select(s => s.First.Earliest).Append(next.First.Earliest).Min());

    internal void Take(Journey journey)
    {
        (LeftHomeOn, ArrivedOn) = (journey.LeftHomeOn, journey.ArrivedOn);
        (CheckedOutOn, CameHomeOn) = (journey.CheckedOutOn, journey.CameHomeOn);
        (UnFirstOn, UnLastOn) = (journey.UnFirstOn, journey.UnLastOn);
    }

    internal void EndEarly(EarlyEnd end, DateOnly today) =>
        (EndedEarlyOn, EndedEarlyBecause, CostBorneBy, EndedEarlyBy, EndedEarlyDecidedOn) = (end.On, end.Reason, end.Bearer, end.Paper, end.DecidedOn ?? today);

    internal void AnswerFor(Guid account) => CaseOfficer = account;

    internal void TakeBackEarlyEnd() =>
        (EndedEarlyOn, EndedEarlyBecause, CostBorneBy, EndedEarlyBy, EndedEarlyDecidedOn) = (null, null, null, null, null);
}

/// <summary>Which post a tour fills.</summary>
public sealed record TourPost(MissionId Mission, Guid? Post, TeamId? Team, TourKind Kind);

/// <summary>The actual and the UN days of a tour, as far as they are known.</summary>
public sealed record Journey(FuzzyDate? LeftHomeOn, FuzzyDate? ArrivedOn, FuzzyDate? CheckedOutOn, FuzzyDate? CameHomeOn, DateOnly? UnFirstOn = null, DateOnly? UnLastOn = null)
{
    /// <summary>The first actual day in the mission: leaving home where known, else arriving.</summary>
    internal FuzzyDate? BeganOn => LeftHomeOn ?? ArrivedOn;

    public static Journey Of(Tour tour) =>
        new(tour.LeftHomeOn, tour.ArrivedOn, tour.CheckedOutOn, tour.CameHomeOn, tour.UnFirstOn, tour.UnLastOn);

    /// <summary>True where a day that was recorded is another one now, or none.</summary>
    public bool Changes(Journey recorded) => Differ(recorded.LeftHomeOn, LeftHomeOn) || Differ(recorded.ArrivedOn, ArrivedOn) || Differ(recorded.CheckedOutOn, CheckedOutOn)
        || Differ(recorded.CameHomeOn, CameHomeOn) || Differ(recorded.UnFirstOn, UnFirstOn) || Differ(recorded.UnLastOn, UnLastOn);

    /// <summary>The actual days that are known, in the order in which they should come.</summary>
    internal IReadOnlyList<(string Field, FuzzyDate Day)> Known =>
    [
        .. from day in ((string Field, FuzzyDate? Day)[])[(nameof(LeftHomeOn), LeftHomeOn), (nameof(ArrivedOn), ArrivedOn), (nameof(CheckedOutOn), CheckedOutOn), (nameof(CameHomeOn), CameHomeOn)]
           where day.Day is not null
           select (day.Field, day.Day),
    ];

    private static bool Differ<TDay>(TDay? recorded, TDay? now) => recorded is not null && !recorded.Equals(now);
}

public enum SegmentKind
{
    Initial,
    Extension,

    /// <summary>From its first day on the officer stands in another post of the mission.</summary>
    Reassigned,
}

/// <summary>A part of a tour that rests on one national decision and one UN reference.</summary>
public sealed class Segment : Part
{
    private Segment() { }

    internal Segment(SegmentKind kind, FuzzyDate first, FuzzyDate last, PaperId? decision, DateOnly? decidedOn, string unReference, DateOnly enteredOn)
    {
        (Kind, First, Last, EnteredOn) = (kind, first, last, enteredOn);
        (Decision, DecidedOn, UnReference) = (decision, decidedOn, unReference);
    }

    public SegmentKind Kind { get; private init; }

    public FuzzyDate First { get; private set; } = null!;

    public FuzzyDate Last { get; private set; } = null!;

    /// <summary>The national decision; null while it is missing, and the segment then proves nothing.</summary>
    public PaperId? Decision { get; private set; }

    /// <summary>The day the decision was signed: what was known of the tour's end on an earlier day does not include it.</summary>
    public DateOnly? DecidedOn { get; private set; }

    public string UnReference { get; private set; } = "";

    /// <summary>The post of these days, where it is not the one in which the tour began.</summary>
    public Guid? Post { get; private set; }

    /// <summary>The days that are surely in it: a month counts by its surest span. Null where none is sure.</summary>
    internal DateSpan? Surely => First.Latest <= Last.Earliest ? new(First.Latest, Last.Earliest) : null;

    /// <remarks>Only from now on does the segment prove anything, so this is its day of entry.</remarks>
    internal void Decide(PaperId decision, DateOnly decidedOn, DateOnly today) => (Decision, DecidedOn, EnteredOn) = (decision, decidedOn, today);

    /// <remarks>As with <see cref="Decide"/>, a first decision is the day of entry; another one corrects what was entered.</remarks>
    internal void Correct(SegmentTyped next, DateOnly today)
    {
        EnteredOn = Decision is null && next.Decision is not null ? today : EnteredOn;
        (First, Last, Decision, DecidedOn, UnReference) = (next.First, next.Last, next.Decision, next.DecidedOn, next.UnReference);
    }

    internal void StandIn(Guid? post) => Post = post;

    internal void LastUntil(FuzzyDate last) => Last = last;

    internal bool HasDaysOf(SegmentTyped other) => (First, Last) == (other.First, other.Last);

    /// <summary>True where another part of the tour, corrected so, would still lie wholly on its side of this one.</summary>
    internal bool LeavesRoomFor(Segment other, SegmentTyped corrected) => First.Earliest < other.First.Earliest
        ? Last.Earliest < corrected.First.Latest
        : corrected.Last.Earliest < First.Latest;
}

public enum EarlyEndReason
{
    Compassionate,
    Medical,
    Disciplinary,
    AmsFail,
    Performance,
    NationalRecall,
    MissionDrawdown,
    MissionClosure,
    SecurityEvacuation,
    Death,
    Rotation,
}

public enum CostBearer
{
    UnitedNations,
    MemberState,
    NotDecided,
}
