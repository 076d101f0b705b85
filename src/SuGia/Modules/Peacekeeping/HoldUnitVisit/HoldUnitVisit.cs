using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/visits/{visit}/result: when a visit was held and how it went.</summary>
public static class HoldUnitVisit
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/visits/{visit:guid}/result", Ask);
        units.Post("/{unit}/visits/{visit:guid}/result", Answer);
    }

    private static async Task<IResult> Ask(string unit, Guid visit, UnitDesk desk, CancellationToken cancel) =>
        await desk.Find(unit, cancel) is { } found && found.Visits.FirstOrDefault(v => v.Id == visit) is { } held
            ? HoldUnitVisitPage.Show(new(UnitHead.Of(found), held.Kind, held.PlannedOn, new(), PaperForm.None))
            : Results.NotFound();

    private static async Task<IResult> Answer(string unit, Guid visit, [FromForm] Form form, PaperForm paper, UnitDesk desk, CancellationToken cancel)
    {
        if (await desk.Find(unit, cancel) is not { } found || found.Visits.FirstOrDefault(v => v.Id == visit) is not { } held)
        {
            return Results.NotFound();
        }

        View view = new(UnitHead.Of(found), held.Kind, held.PlannedOn, form, paper);
        return await desk.Change(
            found, new(form.Version, paper, PaperKind.Report), form.Parsed, (asked, by, today) => found.HoldVisit(visit, asked.On, asked.Outcome, by, today),
            problems => HoldUnitVisitPage.Refuse(view with { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        public string? Outcome { get; init; }

        /// <param name="held">One that was held.</param>
        internal static Form Of(UnitVisit held) => new() { On = Days.Show(held.HeldOn!.Value), Outcome = held.Outcome.ToString() };

        internal Result<(DateOnly On, UnitVisitOutcome Outcome)> Parsed => Typed.Together(Typed.Day(On, nameof(On)), Typed.Choice<UnitVisitOutcome>(Outcome, nameof(Outcome)));
    }

    public sealed record View(UnitHead Head, UnitVisitKind Kind, DateOnly PlannedOn, Form Form, PaperForm Paper, params IReadOnlyList<Problem> Problems);
}
