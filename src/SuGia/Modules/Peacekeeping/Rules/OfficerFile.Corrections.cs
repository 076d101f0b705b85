using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What was recorded wrongly is put right in its place; the ledger keeps what stood there before.</summary>
public sealed partial class OfficerFile
{
    /// <summary>Another day, paper or outcome of a step that is recorded; a pass becomes a failure and the other way round.</summary>
    /// <param name="held">One of this file's.</param>
    public Result<TrainingStepCorrected> CorrectStep(Participation held, TrainingStep step, DateOnly on, PaperId? paper, DateOnly today)
    {
        if (Broken.Among(
            (on <= today, Otherwise: CourseProblems.DayNotCome),
            (held.Has(step), Otherwise: CourseProblems.NotOnSession),
            (step < TrainingStep.Passed || held.CertificateNumber is null, Otherwise: TeachingProblems.CertificateStands(held.CertificateNumber ?? "")),
            (held.IsInOrderWith(step, on), Otherwise: CourseProblems.OutOfOrder)) is { } broken)
        {
            return broken;
        }

        held.Correct(step, on, paper, today);
        CountTraineesOnce();
        return new TrainingStepCorrected(Id, held.Session, step, on);
    }

    /// <summary>Another outcome of an assessment of the same day and language; the stage that came of it goes with it.</summary>
    /// <param name="held">One of this file's.</param>
    /// <param name="validity">How long a pass clears. Source: rule AMS-VALID.</param>
    public Result<AmsResultCorrected> CorrectAttempt(AmsAttempt held, AmsResult result, WholeMonths validity, DateOnly today)
    {
        if (Amiss(result, held, today) is { } broken)
        {
            return broken;
        }

        stages.Find(s => s.FirstOn == held.On && s.Stage == StageOf(held.Passed))?.Correct(StageOf(result.Passed), FuzzyDate.OnDay(result.On), result.Paper);
        held.Correct(result, validity, today);
        CountOfficersOnce();
        Chain();
        return new AmsResultCorrected(Id, result.On, result.Passed);
    }

    /// <summary>Other decided days, decision, reference or post of a part of a tour.</summary>
    /// <param name="cap">The longest that a tour may last, or null: who goes beyond it gives a reason, which only an extension asks for.</param>
    public Result<TourCorrected> CorrectTour(Tour tour, Segment segment, TourPost post, SegmentTyped next, TourCap? cap, DateOnly today)
    {
        if (Broken.Among(
            (next.Last.Latest >= next.First.Earliest, Otherwise: TourProblems.EndsBeforeItBegins(next.First)),
            (next.Decision is null || next.DecidedOn is not null, Otherwise: TourProblems.DecisionNeedsDay),
            (next.DecidedOn is null || next.DecidedOn <= today, Otherwise: TourProblems.NotYetSigned),
            (tour.EndedEarlyOn is null || segment.HasDaysOf(next), Otherwise: TourProblems.EndedEarly with { Field = "Last" }),
            (segment.Kind is not SegmentKind.Reassigned || next.Last == segment.Last, Otherwise: TourProblems.LastOfTour),
            (segment.Kind is SegmentKind.Reassigned || tour.Segments.All(s => s == segment || s.Kind is SegmentKind.Reassigned || s.LeavesRoomFor(segment, next)), Otherwise: TourProblems.SegmentsOverlap),
            (!Overlaps(next, except: tour), Otherwise: TourProblems.Overlaps),
            (!tour.GrowsBeyond(cap, segment, next), Otherwise: TourProblems.LongerByExtension(cap))) is { } broken)
        {
            return broken;
        }

        FollowDecision(segment, next, today);
        tour.Follow(segment.Last, next.Last);
        segment.Correct(next, today);
        tour.Correct(segment, post);
        CountTours();
        return new TourCorrected(Id, tour.Id, next.First.Earliest, next.Last.Latest);
    }

    /// <summary>The stage that the first decision of a tour gave goes with its day and paper.</summary>
    private void FollowDecision(Segment held, SegmentTyped next, DateOnly today)
    {
        if (held.Kind is not SegmentKind.Initial || next is not { Decision: { } decision, DecidedOn: { } on })
        {
            return;
        }

        if (held.Decision is null)
        {
            Reach(Stage.Decided, FuzzyDate.OnDay(on), decision, "", today);
        }
        else
        {
            stages.Find(s => s.Stage is Stage.Decided && s.FirstOn == held.DecidedOn && s.Paper == held.Decision)?.Correct(Stage.Decided, FuzzyDate.OnDay(on), decision);
            Chain();
        }
    }
}

public sealed record TrainingStepCorrected(OfficerFileId File, Guid Session, TrainingStep Step, DateOnly On);

public sealed record AmsResultCorrected(OfficerFileId File, DateOnly On, bool Passed);

public sealed record TourCorrected(OfficerFileId File, Guid Tour, DateOnly FirstOn, DateOnly LastOn);
