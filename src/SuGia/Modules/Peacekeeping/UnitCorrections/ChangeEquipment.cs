using Microsoft.AspNetCore.Mvc;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/equipment/{count}: puts right a count of equipment; and POST …/removal.</summary>
public static class ChangeEquipment
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/equipment/{count:guid}", Ask);
        units.Post("/{unit}/equipment/{count:guid}", Answer);
        units.Post("/{unit}/equipment/{count:guid}/removal", Remove);
    }

    private static async Task<IResult> Ask(string unit, Guid count, UnitDesk desk, CancellationToken cancel) =>
        await Find(unit, count, desk, cancel) is { } held ? ChangeEquipmentPage.Show(ViewOf(held)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, Guid count, [FromForm] CountEquipment.Form form, CorrectionForm why, PaperForm paper, UnitDesk desk, CancellationToken cancel)
    {
        if (await Find(unit, count, desk, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = ViewOf(held);
        return await desk.Correct(
            held.Unit, new(why, paper, PaperKind.Report), form.Parsed,
            (asked, by, today) => held.Unit.CorrectCount(count, new(asked.Kind, (int)asked.Pledged, (int)asked.Held, asked.On), by, today),
            problems => ChangeEquipmentPage.Refuse(view with { Form = form, Of = view.Of.Refused(why, paper, problems) }), cancel);
    }

    private static async Task<IResult> Remove(string unit, Guid count, [FromForm] RemovalForm form, UnitDesk desk, CancellationToken cancel)
    {
        if (await Find(unit, count, desk, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = ViewOf(held);
        return await desk.TakeBack(
            held.Unit, form, () => held.Unit.TakeBackCount(count), problems => ChangeEquipmentPage.Refuse(view with { Of = view.Of.Kept(form, problems) }), cancel);
    }

    private static Task<Held<EquipmentCount>?> Find(string unit, Guid count, UnitDesk desk, CancellationToken cancel) =>
        desk.Find(unit, count, u => u.Equipment, e => e.Paper, cancel);

    private static View ViewOf(Held<EquipmentCount> held) => new(Correction.Of(held, $"equipment/{held.Part.Id}"), CountEquipment.Form.Of(held.Part));

    public sealed record View(Correction Of, CountEquipment.Form Form);
}
