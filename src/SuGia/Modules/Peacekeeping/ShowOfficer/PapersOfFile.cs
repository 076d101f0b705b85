using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What in an officer's file rests on which paper.</summary>
internal static class PapersOfFile
{
    /// <summary>Up to a day; one line for each paper and each thing that rests on it, the latest first.</summary>
    public static IReadOnlyList<RestingLine> Until(DateOnly day, OfficerFile file) =>
        [.. All(file).Where(l => l.On <= day).OrderByDescending(l => l.On).DistinctBy(l => (l.Paper, l.What))];

    public static IReadOnlyList<PaperId> Of(OfficerFile file) => [.. All(file).Select(l => l.Paper).Distinct()];

    private static IEnumerable<RestingLine> All(OfficerFile file) =>
    [
        .. file.Stages.SelectMany(s => Line(s.Paper, s.Stage.Title(), s.FirstOn)),
        .. file.Attempts.SelectMany(a => Line(a.Paper, PeacekeepingWords.Clearances, a.On)),
        .. file.Nominations.SelectMany(n => Line(n.Paper, Stage.Nominated.Title(), n.On)),
        .. file.Participations.SelectMany(p => (RestingLine[])[
            .. Line(p.Proposal, PeacekeepingWords.Proposed, p.ProposedOn), .. Line(p.Approval, PeacekeepingWords.Approved, p.ApprovedOn), .. Line(p.ResultPaper, PeacekeepingWords.Completed, p.PassedOn ?? p.FailedOn), .. Line(p.ReportPaper, TrainingWords.ReportPaper, p.ReportedOn)]),
        .. file.Tours.SelectMany(t => t.Segments).SelectMany(s => Line(s.Decision, s.Kind is SegmentKind.Initial ? PeacekeepingWords.Tour : TourWords.Of(s.Kind), s.DecidedOn)),
        .. file.Waivers.SelectMany(w => Line(w.Paper, WaiverWords.Waiver, w.EnteredOn)),
        .. file.Tours.SelectMany(t => t.Inductions).SelectMany(i => Line(i.Paper, TrainingWords.Induction, i.FirstOn)),
        .. file.Tours.SelectMany(t => Line(t.EndedEarlyBy, PeacekeepingActs.EndEarly, t.EndedEarlyDecidedOn ?? t.EndedEarlyOn)),
        .. file.Tours.SelectMany(t => t.Homecomings).SelectMany(h => (RestingLine[])[
            .. Line(h.EndReport, HomecomingWords.Of(HomecomingStep.Report), h.ReportedOn), .. Line(h.MedalPaper, HomecomingWords.Of(HomecomingStep.Medal), h.MedalOn)]),
    ];

    private static IEnumerable<RestingLine> Line(PaperId? paper, Words what, DateOnly? on) => (paper, on) is ({ } its, { } day) ? [new(its, what, day)] : [];
}

/// <param name="What">What rests on the paper.</param>
internal sealed record RestingLine(PaperId Paper, Words What, DateOnly On);
