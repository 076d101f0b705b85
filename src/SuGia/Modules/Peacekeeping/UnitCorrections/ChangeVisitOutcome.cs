using Microsoft.AspNetCore.Mvc;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/visits/{visit}: puts right when a visit was held and how it went; and POST …/removal.</summary>
public static class ChangeVisitOutcome
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/visits/{visit:guid}/outcome", Ask);
        units.Post("/{unit}/visits/{visit:guid}/outcome", Answer);
        units.Post("/{unit}/visits/{visit:guid}/outcome/removal", Remove);
    }

    private static async Task<IResult> Ask(string unit, Guid visit, UnitDesk desk, CancellationToken cancel) =>
        await Find(unit, visit, desk, cancel) is { } held ? ChangeVisitOutcomePage.Show(ViewOf(held)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, Guid visit, [FromForm] HoldUnitVisit.Form form, CorrectionForm why, PaperForm paper, UnitDesk desk, CancellationToken cancel)
    {
        if (await Find(unit, visit, desk, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = ViewOf(held);
        return await desk.Correct(
            held.Unit, new(why, paper, PaperKind.Report), form.Parsed,
            (asked, by, today) => held.Unit.CorrectOutcome(visit, asked.On, asked.Outcome, by, today),
            problems => ChangeVisitOutcomePage.Refuse(view with { Form = form, Of = view.Of.Refused(why, paper, problems) }), cancel);
    }

    private static async Task<IResult> Remove(string unit, Guid visit, [FromForm] RemovalForm form, UnitDesk desk, CancellationToken cancel)
    {
        if (await Find(unit, visit, desk, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = ViewOf(held);
        return await desk.TakeBack(
            held.Unit, form, () => held.Unit.TakeBackOutcome(visit), problems => ChangeVisitOutcomePage.Refuse(view with { Of = view.Of.Kept(form, problems) }), cancel);
    }

    private static Task<Held<UnitVisit>?> Find(string unit, Guid visit, UnitDesk desk, CancellationToken cancel) =>
        desk.Find<UnitVisit>(unit, visit, u => [.. u.Visits.Where(v => v.HeldOn is not null)], v => v.Paper, cancel);

    private static View ViewOf(Held<UnitVisit> held) => new(Correction.Of(held, $"visits/{held.Part.Id}/outcome"), HoldUnitVisit.Form.Of(held.Part), held.Part.Kind, held.Part.PlannedOn);

    public sealed record View(Correction Of, HoldUnitVisit.Form Form, UnitVisitKind Kind, DateOnly PlannedOn);
}
