using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The recorded part of a tour that a row speaks of.</summary>
internal sealed record HeldTour(Tour Tour, Segment Segment)
{
    /// <summary>By mission and first day; else by mission and decision, so that a first day can be corrected.</summary>
    /// <param name="isNamed">True for a first day that another row of the file names: that row speaks of that part.</param>
    public static HeldTour? Find(OfficerFile file, MissionId mission, DeploymentRow row, PaperId? decision, Func<FuzzyDate, bool> isNamed)
    {
        var parts = file.Tours.Where(t => t.Mission == mission).SelectMany(t => t.Segments.Select(s => new HeldTour(t, s))).ToList();
        return parts.Find(p => p.Segment.First == row.First)
            ?? (decision is not null && parts.Where(p => p.Segment.Decision == decision && !isNamed(p.Segment.First)).ToList() is [var only] ? only : null);
    }

    public IReadOnlyList<PlannedChange> Between(TourPost post, SegmentTyped next, KnownPosts posts, ImportedPapers papers) => new FieldChanges()
        .Compare("Post", Tour.Post, post.Post, p => posts.PostCode(post.Mission, p!.Value))
        .Compare("Team", Tour.Team, post.Team, t => posts.TeamNumber(t!.Value))
        .Compare("First", Segment.First, next.First, day => day.Both())
        .Compare("Last", Segment.Last, next.Last, day => day.Both())
        .Compare("PaperNumber", Segment.Decision, next.Decision, papers.Title)
        .Compare("PaperSignedOn", Segment.DecidedOn, next.DecidedOn, day => Days.Both(day!.Value))
        .Compare("UnReference", Segment.UnReference, next.UnReference)
        .All;
}
