using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/visits/{visit}: puts right the plan of a visit; and POST …/removal.</summary>
public static class ChangeUnitVisit
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/visits/{visit:guid}", Ask);
        units.Post("/{unit}/visits/{visit:guid}", Answer);
        units.Post("/{unit}/visits/{visit:guid}/removal", Remove);
    }

    private static async Task<IResult> Ask(string unit, Guid visit, UnitDesk desk, CancellationToken cancel) =>
        await Find(unit, visit, desk, cancel) is { } held ? ChangeUnitVisitPage.Show(ViewOf(held)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, Guid visit, [FromForm] PlanUnitVisit.Form form, CorrectionForm why, PaperForm paper, UnitDesk desk, CancellationToken cancel)
    {
        if (await Find(unit, visit, desk, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = ViewOf(held);
        return await desk.Correct(
            held.Unit, new(why, paper, PaperKind.NoteVerbale), form.Parsed,
            (asked, by, _) => held.Unit.CorrectVisit(visit, asked.Kind, asked.On, by),
            problems => ChangeUnitVisitPage.Refuse(view with { Form = form, Of = view.Of.Refused(why, paper, problems) }), cancel);
    }

    private static async Task<IResult> Remove(string unit, Guid visit, [FromForm] RemovalForm form, UnitDesk desk, CancellationToken cancel)
    {
        if (await Find(unit, visit, desk, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = ViewOf(held);
        return await desk.TakeBack(
            held.Unit, form, () => held.Unit.TakeBackVisit(visit), problems => ChangeUnitVisitPage.Refuse(view with { Of = view.Of.Kept(form, problems) }), cancel);
    }

    private static Task<Held<UnitVisit>?> Find(string unit, Guid visit, UnitDesk desk, CancellationToken cancel) =>
        desk.Find(unit, visit, u => u.Visits, v => v.Plan, cancel);

    private static View ViewOf(Held<UnitVisit> held) => new(Correction.Of(held, $"visits/{held.Part.Id}"), new() { Kind = held.Part.Kind.ToString(), On = Days.Show(held.Part.PlannedOn) });

    public sealed record View(Correction Of, PlanUnitVisit.Form Form);
}
