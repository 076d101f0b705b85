using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/rotations/{rotation}: puts right when the unit left or came home; and POST …/removal.</summary>
public static class ChangeRotation
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/rotations/{rotation:guid}", Ask);
        units.Post("/{unit}/rotations/{rotation:guid}", Answer);
        units.Post("/{unit}/rotations/{rotation:guid}/removal", Remove);
    }

    private static async Task<IResult> Ask(string unit, Guid rotation, AppDb db, UnitDesk desk, CancellationToken cancel) =>
        await Find(unit, rotation, desk, cancel) is { } held ? ChangeRotationPage.Show(await ViewOf(held, db, desk, cancel)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, Guid rotation, [FromForm] RotateUnit.Form form, CorrectionForm why, PaperForm paper, AppDb db, UnitDesk desk, CancellationToken cancel)
    {
        if (await Find(unit, rotation, desk, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = await ViewOf(held, db, desk, cancel);
        var typed = form with { Kind = held.Part.Kind.ToString() };
        return await desk.Correct(
            held.Unit, new(why, paper, PaperKind.Decision), typed.Parsed(view.Missions, view.Units),
            (asked, by, today) => held.Unit.CorrectRotation(rotation, asked, by, today),
            problems => ChangeRotationPage.Refuse(view with { Form = form, Of = view.Of.Refused(why, paper, problems) }), cancel);
    }

    private static async Task<IResult> Remove(string unit, Guid rotation, [FromForm] RemovalForm form, AppDb db, UnitDesk desk, CancellationToken cancel)
    {
        if (await Find(unit, rotation, desk, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = await ViewOf(held, db, desk, cancel);
        return await desk.TakeBack(
            held.Unit, form, () => held.Unit.TakeBackRotation(rotation), problems => ChangeRotationPage.Refuse(view with { Of = view.Of.Kept(form, problems) }), cancel);
    }

    private static Task<Held<Rotation>?> Find(string unit, Guid rotation, UnitDesk desk, CancellationToken cancel) =>
        desk.Find(unit, rotation, u => u.Rotations, r => r.Paper, cancel);

    private static async Task<View> ViewOf(Held<Rotation> held, AppDb db, UnitDesk desk, CancellationToken cancel) => new(
        Correction.Of(held, $"rotations/{held.Part.Id}"), RotateUnit.Form.Of(held.Part), held.Part.Kind,
        await RotateUnit.Missions(db, cancel), await desk.Units(cancel));

    public sealed record View(Correction Of, RotateUnit.Form Form, RotationKind Kind, IReadOnlyList<Option> Missions, IReadOnlyList<Option> Units);
}
