using Microsoft.AspNetCore.Mvc;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/lines/{line}: puts right a line of the strength table, its last day included; and POST …/removal.</summary>
public static class ChangeStrengthLine
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/lines/{line:guid}", Ask);
        units.Post("/{unit}/lines/{line:guid}", Answer);
        units.Post("/{unit}/lines/{line:guid}/removal", Remove);
    }

    private static async Task<IResult> Ask(string unit, Guid line, UnitDesk desk, CancellationToken cancel) =>
        await Find(unit, line, desk, cancel) is { } held ? ChangeStrengthLinePage.Show(ViewOf(held)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, Guid line, [FromForm] AddStrengthLine.Form form, CorrectionForm why, PaperForm paper, UnitDesk desk, CancellationToken cancel)
    {
        if (await Find(unit, line, desk, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = ViewOf(held);
        return await desk.Correct(
            held.Unit, new(why, paper, PaperKind.Decision), form.Parsed,
            (asked, _, _) => held.Unit.CorrectLine(line, asked),
            problems => ChangeStrengthLinePage.Refuse(view with { Form = form, Of = view.Of.Refused(why, paper, problems) }), cancel);
    }

    private static async Task<IResult> Remove(string unit, Guid line, [FromForm] RemovalForm form, UnitDesk desk, CancellationToken cancel)
    {
        if (await Find(unit, line, desk, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = ViewOf(held);
        return await desk.TakeBack(
            held.Unit, form, () => held.Unit.TakeBackLine(line), problems => ChangeStrengthLinePage.Refuse(view with { Of = view.Of.Kept(form, problems) }), cancel);
    }

    private static Task<Held<StrengthLine>?> Find(string unit, Guid line, UnitDesk desk, CancellationToken cancel) =>
        desk.Find(unit, line, u => u.Lines, _ => null, cancel);

    private static View ViewOf(Held<StrengthLine> held) => new(Correction.Of(held, $"lines/{held.Part.Id}"), AddStrengthLine.Form.Of(held.Part));

    public sealed record View(Correction Of, AddStrengthLine.Form Form);
}
