using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class OfficerFile
{
    private readonly List<Tour> tours = [];
    private readonly List<Nomination> nominations = [];

    public IReadOnlyList<Tour> Tours => tours;

    public IReadOnlyList<Nomination> Nominations => nominations;

    /// <summary>Puts the officer forward for a post.</summary>
    public Result<OfficerNominated> Nominate(MissionId mission, Guid? post, DateOnly on, PaperId? paper, DateOnly today)
    {
        if (Broken.Among(
            (on <= today, Otherwise: StageProblems.DayNotCome),
            (nominations.All(n => n.EndedOn is not null), Otherwise: TourProblems.AlreadyNominated)) is { } broken)
        {
            return broken;
        }

        nominations.Add(new(Person, mission, post, on, paper, today));
        Reach(Stage.Nominated, FuzzyDate.OnDay(on), paper, "", today);
        return new OfficerNominated(Id, mission, post, on);
    }

    /// <summary>The UN's answer, as far as it changes where the officer stands: accepted, or back in the pool.</summary>
    /// <returns>Null where the officer is not nominated to the mission, or the answer changes nothing yet.</returns>
    public NominationAnswered? HearOfNomination(MissionId mission, UnAnswer answer, DateOnly on, PaperId? paper, string reason, DateOnly today)
    {
        if (!nominations.Exists(n => n.Mission == mission && n.EndedOn is null) || answer is not (UnAnswer.Selected or UnAnswer.NotSelected))
        {
            return null;
        }

        return answer == UnAnswer.Selected ? Accepted(mission, on, paper, today) : LeaveNomination(mission, on, paper, reason, today);
    }

    /// <summary>The nomination ends without a tour: the officer stands in the pool again.</summary>
    public NominationAnswered? LeaveNomination(MissionId mission, DateOnly on, PaperId? paper, string reason, DateOnly today)
    {
        if (!nominations.Exists(n => n.Mission == mission && n.EndedOn is null))
        {
            return null;
        }

        EndNomination(mission, on);
        Reach(IsClearedOn(on) ? Stage.Cleared : Stage.Reserve, FuzzyDate.OnDay(on), paper, reason, today);
        return new(Id, mission, on);
    }

    private NominationAnswered Accepted(MissionId mission, DateOnly on, PaperId? paper, DateOnly today)
    {
        Reach(Stage.UnAccepted, FuzzyDate.OnDay(on), paper, "", today);
        return new(Id, mission, on);
    }

    /// <summary>Opens a tour with its first segment. Without a decision it is kept, and proves nothing.</summary>
    /// <param name="caseOfficer">The account that answers for it, or null.</param>
    public Result<TourOpened> OpenTour(TourPost post, SegmentTyped first, DateOnly today, Guid? caseOfficer = null)
    {
        if (Broken.Among(
            (first.Last.Latest >= first.First.Earliest, Otherwise: TourProblems.EndsBeforeItBegins(first.First)),
            (first.Decision is null || first.DecidedOn is not null, Otherwise: TourProblems.DecisionNeedsDay),
            (first.DecidedOn is null || first.DecidedOn <= today, Otherwise: TourProblems.NotYetSigned),
            (!Overlaps(first, except: null), Otherwise: TourProblems.Overlaps)) is { } broken)
        {
            return broken;
        }

        Tour tour = new(Person, post, caseOfficer, today);
        tours.Add(tour);
        tour.Add(first.As(SegmentKind.Initial, today));
        EndNomination(post.Mission, first.DecidedOn ?? today);
        Decide(first, today);
        return new TourOpened(Id, tour.Id, post.Mission, first.First.Earliest, first.Last.Latest);
    }

    /// <summary>Extends a tour to a later last day.</summary>
    /// <param name="cap">The longest that a tour may last, or null where no rule is in force. Source: rule TOUR-05.</param>
    /// <param name="reason">Asked for beyond the cap; the cap blocks only where its confidence allows.</param>
    public Result<TourExtended> Extend(Guid tour, SegmentTyped more, TourCap? cap, string reason, DateOnly today)
    {
        if (tours.Find(t => t.Id == tour) is not { } extended)
        {
            return TourProblems.NoSuchTour;
        }

        var beyond = cap is not null && more.Last.Latest > cap.LastDay(extended.Segments.Min(s => s.First.Earliest));
        if (Broken.Among(
            (more.Last.Latest >= more.First.Earliest, Otherwise: TourProblems.EndsBeforeItBegins(more.First)),
            (more.Decision is null || more.DecidedOn is not null, Otherwise: TourProblems.DecisionNeedsDay),
            (more.DecidedOn is null || more.DecidedOn <= today, Otherwise: TourProblems.NotYetSigned),
            (extended.EndedEarlyOn is null, Otherwise: TourProblems.EndedEarly),
            (extended.Segments.All(s => s.Last.Earliest < more.First.Latest), Otherwise: TourProblems.ExtensionOverlaps),
            (!Overlaps(more, except: extended), Otherwise: TourProblems.Overlaps),
            (!beyond || !cap!.MayBlock, Otherwise: TourProblems.LongerThanAllowed(cap)),
            (!beyond || reason is not "", Otherwise: TourProblems.LongerNeedsReason(cap))) is { } broken)
        {
            return broken;
        }

        extended.Add(more.As(SegmentKind.Extension, today));
        CountTours();
        return new TourExtended(Id, tour, more.Last.Latest);
    }

    /// <summary>Adds the decision that a segment was entered without: from now on its days count.</summary>
    public Result<SegmentDecided> DecideSegment(Guid tour, Guid segment, PaperId decision, DateOnly decidedOn, DateOnly today)
    {
        if (tours.Find(t => t.Id == tour) is not { } held || held.Segments.FirstOrDefault(s => s.Id == segment) is not { } open)
        {
            return TourProblems.NoSuchTour;
        }

        SegmentTyped decided = new(open.First, open.Last, decision, decidedOn, open.UnReference);
        if (Broken.Among(
            (open.Decision is null, Otherwise: TourProblems.AlreadyDecided),
            (decidedOn <= today, Otherwise: TourProblems.NotYetSigned),
            (!Overlaps(decided, except: held), Otherwise: TourProblems.Overlaps with { Field = "" })) is { } broken)
        {
            return broken;
        }

        open.Decide(decision, decidedOn, today);
        CountTours();
        if (open.Kind == SegmentKind.Initial)
        {
            Reach(Stage.Decided, FuzzyDate.OnDay(decidedOn), decision, "", today);
        }

        return new SegmentDecided(Id, tour, segment, decidedOn);
    }

    /// <summary>Records the actual days of the journey, as far as they are known, and the stages that go with them.</summary>
    public Result<JourneyRecorded> RecordJourney(Guid tour, Journey journey, DateOnly today)
    {
        if (tours.Find(t => t.Id == tour) is not { } travelled)
        {
            return TourProblems.NoSuchTour;
        }

        var early = journey.Known.FirstOrDefault(d => d.Day.Earliest > today);
        var late = journey.Known.Zip(journey.Known.Skip(1)).FirstOrDefault(pair => pair.First.Day.Earliest > pair.Second.Day.Latest).Second;
        if (Broken.Among(
            (early == default, Otherwise: TourProblems.JourneyDayNotCome(early.Field)),
            (late == default, Otherwise: TourProblems.JourneyOutOfOrder(late.Field)),
            (journey.UnLastOn is null || journey.UnFirstOn is null || journey.UnLastOn >= journey.UnFirstOn, Otherwise: TourProblems.UnDaysOutOfOrder)) is { } broken)
        {
            return broken;
        }

        var before = Journey.Of(travelled);
        travelled.Take(journey);
        CountTours();
        Follow(Stage.Serving, before.BeganOn, journey.BeganOn, travelled.FirstSegment.Decision, today);
        Follow(Stage.Returned, before.CameHomeOn, journey.CameHomeOn, travelled.FirstSegment.Decision, today);
        return new JourneyRecorded(Id, tour);
    }

    /// <summary>Ends the tour before its decided last day. An end that is still to come may be decided anew.</summary>
    public Result<TourEndedEarly> EndEarly(Guid tour, EarlyEnd end, DateOnly today)
    {
        if (tours.Find(t => t.Id == tour) is not { } ended)
        {
            return TourProblems.NoSuchTour;
        }

        var decidedLast = ended.Segments.Where(s => s.Decision is not null).Max(s => (DateOnly?)s.Last.Latest);
        if (Broken.Among(
            (ended.EndedEarlyOn is null || ended.EndedEarlyOn >= today, Otherwise: TourProblems.EndedEarly),
            (ended.DecidedFirstOn is not null, Otherwise: TourProblems.NotDecided),
            (end.On <= today || end.Reason is not EarlyEndReason.Death, Otherwise: StageProblems.DayNotCome),
            (end.DecidedOn is null || end.DecidedOn <= today, Otherwise: TourProblems.NotYetSigned),
            (ended.DecidedFirstOn is null || ended.DecidedFirstOn <= end.On, Otherwise: TourProblems.EndsBeforeItBegins(ended.FirstSegment.First) with { Field = "On" }),
            (end.On < (decidedLast ?? DateOnly.MaxValue), Otherwise: TourProblems.NotEarly),
            (end.Paper is not null, Otherwise: TourProblems.EarlyEndNeedsPaper)) is { } broken)
        {
            return broken;
        }

        ended.EndEarly(end, today);
        CountTours();
        return new TourEndedEarly(Id, tour, end.On, end.Reason);
    }

    /// <summary>The early end was entered wrongly, or is no longer wanted: the tour lasts as it was decided.</summary>
    public Result<EarlyEndTakenBack> TakeBackEarlyEnd(Guid tour)
    {
        if (tours.Find(t => t.Id == tour) is not { EndedEarlyOn: not null } ended)
        {
            return TourProblems.NotEndedEarly;
        }

        if (ended.Segments.Any(s => s.Decision is not null && s.Surely is { } days && tours.Any(t => t != ended && t.Holds(days))))
        {
            return TourProblems.Overlaps with { Field = "" };
        }

        ended.TakeBackEarlyEnd();
        CountTours();
        return new EarlyEndTakenBack(Id, tour);
    }

    /// <summary>Gives the officer another post of the mission, from a day within the tour to its end.</summary>
    /// <param name="order">The decision with the day it was signed; its last day is not looked at.</param>
    public Result<TourReassigned> Reassign(Guid tour, Guid? post, SegmentTyped order, DateOnly today)
    {
        if (tours.Find(t => t.Id == tour) is not { } held)
        {
            return TourProblems.NoSuchTour;
        }

        if (Broken.Among(
            (held.DecidedFirstOn is not null, Otherwise: TourProblems.NotDecided with { Field = "First" }),
            (order is { Decision: not null, DecidedOn: not null }, Otherwise: TourProblems.DecisionNeedsDay),
            (order.DecidedOn is null || order.DecidedOn <= today, Otherwise: TourProblems.NotYetSigned),
            (post is not null, Otherwise: TourProblems.PostNeeded),
            (post is null || held.Post != post, Otherwise: TourProblems.SamePost),
            (held.DecidedFirstOn < order.First.Earliest && order.First.Latest <= held.DecidedLastOn, Otherwise: TourProblems.ChangeWithinTour)) is { } broken)
        {
            return broken;
        }

        held.GoOnIn(post ?? default, (order with { Last = held.Segments.MaxBy(s => s.Last.Latest)!.Last }).As(SegmentKind.Reassigned, today));
        CountTours();
        return new TourReassigned(Id, tour, post, order.First.Earliest);
    }

    private bool Overlaps(SegmentTyped segment, Tour? except) =>
        segment.Decision is not null && segment.Surely is { } span && tours.Any(t => t != except && t.Holds(span));

    private void Decide(SegmentTyped segment, DateOnly today)
    {
        CountTours();
        if (segment is { Decision: { } decision, DecidedOn: { } on })
        {
            Reach(Stage.Decided, FuzzyDate.OnDay(on), decision, "", today);
        }
    }

    /// <summary>The stage that goes with a day of the journey: it comes with the day, moves with it and leaves with it.</summary>
    private void Follow(Stage stage, FuzzyDate? before, FuzzyDate? now, PaperId? paper, DateOnly today)
    {
        if (before is not null && before != now)
        {
            stages.RemoveAll(s => s.Stage == stage && s.FirstOn == before.Earliest);
            Chain();
        }

        if (now is not null && StageOn(now.Latest)?.Stage != stage)
        {
            Reach(stage, now, paper, "", today);
        }
    }

    private void EndNomination(MissionId mission, DateOnly on) =>
        nominations.Find(n => n.Mission == mission && n.EndedOn is null)?.EndOn(on);

    /// <remarks>Decided days come first, earlier tours before later; of the days without a decision the latest tour has the first claim.</remarks>
    private void CountTours()
    {
        tours.ForEach(t => t.BeginCounting());
        DaysTaken taken = new();
        foreach (var tour in tours.OrderBy(t => t.DecidedFirstOn).ThenBy(t => t.Id))
        {
            tour.CountDecided(taken);
        }

        DateOnly? next = null;
        foreach (var tour in tours.Where(t => t.BeginsOn is not null).OrderByDescending(t => t.BeginsOn).ThenByDescending(t => t.Id))
        {
            tour.CountUncovered(taken, next);
            next = tour.BeginsOn;
        }

        tours.ForEach(t => t.EndCounting());
        CountFirstTours();
    }

    private void CountFirstTours()
    {
        HashSet<MissionId> seen = [];
        var decided = tours.Where(t => t.DecidedFirstOn is not null).OrderBy(t => t.DecidedFirstOn).ThenBy(t => t.Id).ToList();
        foreach (var tour in tours)
        {
            (tour.IsFirst, tour.IsFirstInMission) = (false, false);
        }

        foreach (var tour in decided)
        {
            (tour.IsFirst, tour.IsFirstInMission) = (seen.Count == 0, seen.Add(tour.Mission));
        }
    }
}
