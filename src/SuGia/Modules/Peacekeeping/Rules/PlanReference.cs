using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public enum PlanSituation
{
    Security,
    Evacuation,
    Medical,
    Contingency,
}

/// <summary>That a plan for a situation exists, who holds it and when it is to be reviewed. Its body is never kept here.</summary>
public sealed class PlanReference : Record<PlanReferenceId>
{
    public const int ReferenceLimit = 60;
    public const int HolderLimit = 160;

    private readonly List<PlanReview> reviews = [];

    private PlanReference() { }

    public PlanSituation Situation { get; private init; }

    /// <summary>Opaque: it says nothing of what the plan holds.</summary>
    public string Reference { get; private init; } = "";

    /// <summary>The unit that keeps the plan.</summary>
    public string Holder { get; private init; } = "";

    /// <summary>The day by which the plan is to be reviewed, as it stands now.</summary>
    public DateOnly ReviewOn { get; private set; }

    /// <summary>The day by which it was to be reviewed before any review; null where that was not kept.</summary>
    public DateOnly? FirstReviewOn { get; private init; }

    public IReadOnlyList<PlanReview> Reviews => reviews;

    /// <summary>The last review, or null.</summary>
    public DateOnly? ReviewedOn { get; private set; }

    public DateOnly EnteredOn { get; private init; }

    public static Result<(PlanReference Plan, PlanReferred Referred)> Refer(PlanSituation situation, string reference, string holder, DateOnly reviewOn, DateOnly today)
    {
        if (reviewOn <= today)
        {
            return PlanProblems.ReviewPassed;
        }

        PlanReference plan = new() { Situation = situation, Reference = reference, Holder = holder, ReviewOn = reviewOn, FirstReviewOn = reviewOn, EnteredOn = today };
        return (plan, new(plan.Id, reviewOn));
    }

    public Result<PlanReviewed> Review(DateOnly on, DateOnly nextOn, DateOnly today)
    {
        if (Broken.Among(
            (on <= today, Otherwise: PlanProblems.DayNotCome),
            (ReviewedOn is not { } last || on >= last, Otherwise: PlanProblems.ReviewedBefore(ReviewedOn ?? on)),
            (nextOn > on, Otherwise: PlanProblems.NextBefore(on))) is { } broken)
        {
            return broken;
        }

        (ReviewedOn, ReviewOn) = (on, nextOn);
        reviews.Add(new(on, nextOn, today));
        return new PlanReviewed(Id, on, nextOn);
    }
}

/// <summary>A plan was reviewed: from this day on it is to be reviewed by another.</summary>
public sealed class PlanReview : Part
{
    private PlanReview() { }

    internal PlanReview(DateOnly on, DateOnly nextOn, DateOnly enteredOn) => (On, NextOn, EnteredOn) = (on, nextOn, enteredOn);

    public DateOnly On { get; private init; }

    public DateOnly NextOn { get; private init; }
}

public sealed record PlanReferred(PlanReferenceId Plan, DateOnly ReviewOn);

public sealed record PlanReviewed(PlanReferenceId Plan, DateOnly On, DateOnly NextOn);

public static class PlanProblems
{
    public static Problem ReviewPassed { get; } = new(new("Ngày rà soát phải sau hôm nay.", "The review must lie ahead."), "ReviewOn");

    public static Problem DayNotCome { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "On");

    public static Problem ReferenceTaken(string reference) => new(new($"Đã có phương án ký hiệu {reference}.", $"There is already a plan {reference}."), "Reference");

    public static Problem ReviewedBefore(DateOnly last) => new(new(
        $"Lần rà soát trước là ngày {Days.Both(last).Vi}.", $"The last review was on {Days.Both(last).En}."), "On");

    public static Problem NextBefore(DateOnly on) => new(new(
        $"Lần rà soát sau phải sau ngày {Days.Both(on).Vi}.", $"The next review must be after {Days.Both(on).En}."), "ReviewOn");
}
