using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/tours/{tour}/early-end: the tour ends before its decided last day; and POST …/removal.</summary>
public static class EndTourEarly
{
    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/tours/{tour:guid}/early-end", Ask);
        officers.Post("/{person}/tours/{tour:guid}/early-end", Answer);
        officers.Post("/{person}/tours/{tour:guid}/early-end/removal", TakeBack);
    }

    private static async Task<IResult> Ask(PersonId person, Guid tour, Officers officers, CancellationToken cancel) =>
        await officers.FindTour(person, tour, cancel) is (var officer, var held)
            ? EndTourEarlyPage.Show(ViewOf(officer, held, new(), PaperForm.None))
            : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, Guid tour, [FromForm] Form form, PaperForm paper, Officers officers, Decisions decisions, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await officers.FindTour(person, tour, cancel) is not (var officer, var held))
        {
            return Results.NotFound();
        }

        var act = saving.Act(form.Note);
        var view = ViewOf(officer, held, form.Proposing(act.EnteredOn), paper);
        var decision = await decisions.Take(paper, act, cancel);
        return await pressing.Change(
            officer.File, form.Version, Typed.Together(form.Parsed(act.EnteredOn), decision),
            asked => officer.File.EndEarly(tour, asked.Item1 with { Paper = asked.Item2.Decision, DecidedOn = asked.Item2.On }, act.EnteredOn),
            new(act.On(decision.Value?.Decision?.Value), officer.Head.Url, TourWords.Ended, problems => EndTourEarlyPage.Refuse(view with { Problems = problems })),
            cancel);
    }

    private static async Task<IResult> TakeBack(PersonId person, Guid tour, [FromForm] RemovalForm form, Officers officers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await officers.FindTour(person, tour, cancel) is not (var officer, var held))
        {
            return Results.NotFound();
        }

        return await pressing.Change(
            officer.File, form.Version, form.Parsed, _ => officer.File.TakeBackEarlyEnd(tour),
            new(saving.Act(form.Reason), officer.Head.Url, TourWords.TakenBack, problems => EndTourEarlyPage.Refuse(ViewOf(officer, held, new(), PaperForm.None) with { Removal = form, RemovalProblems = problems })),
            cancel);
    }

    private static View ViewOf(Officer officer, Tour tour, Form form, PaperForm paper) => new(officer.Head, form, paper, TourPart.Of(tour), tour.EndedEarlyOn, $"{officer.Head.Url}/tours/{tour.Id}/early-end");

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        public string? Reason { get; init; }

        public string? Bearer { get; init; }

        public string? Note { get; init; }

        internal Result<EarlyEnd> Parsed(DateOnly today) => Typed.Together(
            Typed.Day(On, nameof(On)),
            BearerRules.Typed(Reason, Bearer, today),
            Typed.TextIfAny(Note, nameof(Note), 1000, OfficerWords.Reason)).Into((on, why, _) => new EarlyEnd(on, why.Reason, why.Bearer, Paper: null, DecidedOn: null));

        /// <summary>The form with the bearer that the rule proposes marked, where none was chosen.</summary>
        internal Form Proposing(DateOnly today) => this with { Bearer = BearerRules.Proposed(Reason, Bearer, today) };
    }

    /// <param name="EndedOn">The early end that is recorded; an end still to come may be decided anew, and any be taken back.</param>
    public sealed record View(OfficerHead Head, Form Form, PaperForm Paper, IReadOnlyList<TourPart> Parts, DateOnly? EndedOn, string Url)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        public RemovalForm Removal { get; init; } = new();

        public IReadOnlyList<Problem> RemovalProblems { get; init; } = [];
    }
}
