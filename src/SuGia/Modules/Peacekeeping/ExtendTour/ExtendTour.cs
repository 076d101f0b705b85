using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/tours/{tour}/extension: a later last day for a tour.</summary>
public static class ExtendTour
{
    private const string Cap = "TOUR-05";
    private const int MonthsInYear = 12;

    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/tours/{tour:guid}/extension", Ask);
        officers.Post("/{person}/tours/{tour:guid}/extension", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Guid tour, Officers officers, Frame frame, CancellationToken cancel) =>
        await officers.FindTour(person, tour, cancel) is (var officer, var held)
            ? ExtendTourPage.Show(ViewOf(officer, held, Suggested(held, frame), PaperForm.None, frame))
            : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, Guid tour, [FromForm] Form form, PaperForm paper, Officers officers, Decisions decisions, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await officers.FindTour(person, tour, cancel) is not (var officer, var held))
        {
            return Results.NotFound();
        }

        var (view, act) = (ViewOf(officer, held, form, paper, frame), saving.Act(form.Reason));
        var signed = await decisions.Take(paper, act, cancel);
        return await pressing.Change(
            officer.File, form.Version, Typed.Together(form.Parsed, signed),
            asked => officer.File.Extend(tour, asked.Item1.With(asked.Item2), CapOn(frame.Today), asked.Item1.Reason, frame.Today),
            new(act.On(signed.Value?.Decision?.Value), officer.Head.Url, TourWords.Extended, problems => ExtendTourPage.Refuse(view with { Problems = problems })),
            cancel);
    }

    private static View ViewOf(Officer officer, Tour tour, Form form, PaperForm paper, Frame frame) =>
        new(officer.Head, tour.Id, form, paper, TourPart.Of(tour), RuleFiles.Book.Find(Cap, frame.Today));

    /// <summary>The day after the last; while a past day is looked at, none.</summary>
    private static Form Suggested(Tour tour, Frame frame)
    {
        var last = tour.Segments.MaxBy(s => s.Last.Latest)!.Last;
        var next = last.Latest.AddDays(1);
        return new() { First = frame.IsPast ? null : (last.IsExact ? FuzzyDate.OnDay(next) : FuzzyDate.InMonth(next.Year, next.Month)).Both().Vi };
    }

    internal static TourCap? CapOn(DateOnly day) =>
        RuleFiles.Book.Find(Cap, day) is { } rule ? new(MonthsOf(rule), $"{rule.Code}, {rule.Source}", rule.MayBlock) : null;

    internal static int MonthsOf(RuleRow rule) => rule.Unit == "years" ? MonthsInYear * rule.Whole : rule.Whole;

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? First { get; init; }

        public string? Last { get; init; }

        public string? UnReference { get; init; }

        public string? Reason { get; init; }

        internal Result<Asked> Parsed => Typed.Together(
            Typed.Fuzzy(First, nameof(First)),
            Typed.Fuzzy(Last, nameof(Last)),
            Typed.TextIfAny(UnReference, nameof(UnReference), TourForm.ReferenceLimit, TourWords.UnReference),
            Typed.TextIfAny(Reason, nameof(Reason), 1000, OfficerWords.Reason)).Into((first, last, reference, reason) => new Asked(first, last, reference, reason));
    }

    internal sealed record Asked(FuzzyDate First, FuzzyDate Last, string UnReference, string Reason)
    {
        public SegmentTyped With(Signed signed) => new(First, Last, signed.Decision, signed.On, UnReference);
    }

    /// <param name="Cap">The rule of the longest tour; null where none is in force.</param>
    public sealed record View(OfficerHead Head, Guid Tour, Form Form, PaperForm Paper, IReadOnlyList<TourPart> Parts, RuleRow? Cap)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
