using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>One post of a mission changes hands: who leaves it, who may take it, what is handed over. Or it is left vacant.</summary>
/// <remarks>The days of both officers stand in their tours alone; how long both were there is worked out from them, never typed.</remarks>
public sealed partial class Relief : Record<ReliefId>
{
    public const int ReasonLimit = 500;

    private readonly List<ReliefCandidate> candidates = [];
    private readonly List<Mentoring> mentorings = [];
    private readonly List<HandoverNote> notes = [];

    private Relief() { }

    public MissionId Mission { get; private init; }

    public Guid Post { get; private init; }

    /// <summary>The tour that ends; each has one relief.</summary>
    public Guid OutgoingTour { get; private init; }

    public PersonId Outgoing { get; private init; }

    public DateOnly StartedOn { get; private init; }

    /// <summary>The planned handover, within the outgoing tour; null while it is not planned.</summary>
    public DateOnly? HandoverFrom { get; private set; }

    public DateOnly? HandoverUntil { get; private set; }

    public PersonId? Incoming { get; private set; }

    public DateOnly? ChosenOn { get; private set; }

    /// <summary>The tour of whoever takes the post; null until it is recorded.</summary>
    public Guid? IncomingTour { get; private set; }

    /// <summary>The day on which the incoming tour was named here.</summary>
    public DateOnly? IncomingEnteredOn { get; private set; }

    /// <summary>The day on which it was settled that nobody follows.</summary>
    public DateOnly? LeftVacantOn { get; private set; }

    public string LeftVacantBecause { get; private set; } = "";

    public IReadOnlyList<ReliefCandidate> Candidates => candidates;

    public IReadOnlyList<Mentoring> Mentorings => mentorings;

    public IReadOnlyList<HandoverNote> Notes => notes;

    public IReadOnlyList<ReliefCandidate> Standing => [.. candidates.Where(c => c.WithdrawnOn is null).OrderBy(c => c.Order)];

    /// <summary>In order, whoever was named by the day and not yet withdrawn.</summary>
    public IReadOnlyList<ReliefCandidate> StandingOn(DateOnly day) =>
        [.. candidates.Where(c => c.EnteredOn <= day && (c.WithdrawnOn is null || c.WithdrawnOn > day)).OrderBy(c => c.Order)];

    public Mentoring? RunningMentoring => mentorings.Find(m => m.EndedOn is null);

    /// <summary>The first day on which something was handed over: by a note, or by mentoring.</summary>
    public DateOnly? HandoverBegunOn => notes.Select(n => (DateOnly?)n.On).Concat(mentorings.Select(m => (DateOnly?)m.StartedOn)).Min();

    public static Result<(Relief Relief, ReliefStarted Started)> Start(OfficerFile outgoing, Guid tour, HandoverDays handover, DateOnly today)
    {
        if (outgoing.Tours.FirstOrDefault(t => t.Id == tour) is not { } ending)
        {
            return TourProblems.NoSuchTour;
        }

        if (ending.Post is not { } post || ending.DecidedFirstOn is null)
        {
            return ReliefProblems.NoPost;
        }

        if (handover.AmissIn(ending) is { } broken)
        {
            return broken;
        }

        Relief relief = new() { Mission = ending.Mission, Post = post, OutgoingTour = tour, Outgoing = outgoing.Person, StartedOn = today, HandoverFrom = handover.From, HandoverUntil = handover.Until };
        return (relief, new(relief.Id, post));
    }

    /// <param name="outgoing">The tour that ends.</param>
    public Result<HandoverPlanned> PlanHandover(HandoverDays handover, Tour outgoing)
    {
        if (handover.AmissIn(outgoing) is { } broken)
        {
            return broken;
        }

        (HandoverFrom, HandoverUntil) = (handover.From, handover.Until);
        return new HandoverPlanned(Id, HandoverFrom, HandoverUntil);
    }

    /// <summary>The first of the rules of a handover that are clocks, and what each rests on.</summary>
    /// <param name="outgoing">The tour that ends.</param>
    public IReadOnlyList<ReliefClock> Clocks(Tour outgoing, RuleBook book) =>
        ReliefClock.Of(outgoing, book, StartedOn, HandoverBegunOn);

    /// <summary>What a candidate is judged for: leaving when the handover begins, else on the day after the outgoing tour, for a usual tour.</summary>
    internal Movement MovementAfter(Tour outgoing, string language, bool? isArmed, RuleBook book)
    {
        var leaves = HandoverFrom ?? (outgoing.DecidedLastOn ?? StartedOn).AddDays(1);
        return new(StartedOn, leaves, leaves.AddMonths(book.Find("TOUR-02", leaves)?.Whole ?? 12).AddDays(-1), language, isArmed);
    }
}

/// <summary>The days on which a post is to be handed over, both or neither.</summary>
public sealed record HandoverDays(DateOnly? From, DateOnly? Until)
{
    internal Broken? AmissIn(Tour tour) => Broken.Among(
        (From is null == Until is null, Otherwise: ReliefProblems.BothDays(From is null ? nameof(Relief.HandoverFrom) : nameof(Relief.HandoverUntil))),
        (From is null || LiesIn(tour, From.Value), Otherwise: ReliefProblems.OutsideTour(nameof(Relief.HandoverFrom), tour)),
        (Until is null || LiesIn(tour, Until.Value), Otherwise: ReliefProblems.OutsideTour(nameof(Relief.HandoverUntil), tour)),
        (From is null || Until is null || From <= Until, Otherwise: ReliefProblems.EndsBeforeItBegins(From ?? default)));

    private static bool LiesIn(Tour tour, DateOnly day) => tour.DecidedFirstOn <= day && day <= tour.DecidedLastOn;
}

public sealed record ReliefStarted(ReliefId Relief, Guid Post);

public sealed record HandoverPlanned(ReliefId Relief, DateOnly? From, DateOnly? Until);
