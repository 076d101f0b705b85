using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/tours/{tour}/early-end: the tour ends before its decided last day.</summary>
public static class EndTourEarly
{
    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/tours/{tour:guid}/early-end", Ask);
        officers.Post("/{person}/tours/{tour:guid}/early-end", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Guid tour, Officers officers, CancellationToken cancel) =>
        await officers.FindTour(person, tour, cancel) is (var officer, var held)
            ? EndTourEarlyPage.Show(new(officer.Head, new(), Pressing.NoPaper, TourPart.Of(held)))
            : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, Guid tour, [FromForm] Form form, PaperForm paper, Officers officers, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await officers.FindTour(person, tour, cancel) is not (var officer, var held))
        {
            return Results.NotFound();
        }

        var act = saving.Act(form.Note);
        View view = new(officer.Head, form.Proposing(act.EnteredOn), paper, TourPart.Of(held));
        var decision = await papers.Take(paper, PaperKind.Decision, act, cancel);
        return await pressing.Change(
            officer.File, form.Version, Typed.Together(form.Parsed(act.EnteredOn), decision),
            asked => officer.File.EndEarly(tour, asked.Item1.On, asked.Item1.Reason, asked.Item1.Bearer, asked.Item2, act.EnteredOn),
            new(act.On(decision.Value?.Value), officer.Head.Url, TourWords.Ended, problems => EndTourEarlyPage.Refuse(view with { Problems = problems })),
            cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        public string? Reason { get; init; }

        public string? Bearer { get; init; }

        public string? Note { get; init; }

        internal Result<Asked> Parsed(DateOnly today) => Typed.Together(
            Typed.Day(On, nameof(On)),
            BearerRules.Typed(Reason, Bearer, today),
            Typed.TextIfAny(Note, nameof(Note), 1000, OfficerWords.Reason)).Into((on, why, _) => new Asked(on, why.Reason, why.Bearer));

        /// <summary>The form with the bearer that the rule proposes marked, where none was chosen.</summary>
        internal Form Proposing(DateOnly today) => this with { Bearer = BearerRules.Proposed(Reason, Bearer, today) };
    }

    internal sealed record Asked(DateOnly On, EarlyEndReason Reason, CostBearer Bearer);

    public sealed record View(OfficerHead Head, Form Form, PaperForm Paper, IReadOnlyList<TourPart> Parts)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
