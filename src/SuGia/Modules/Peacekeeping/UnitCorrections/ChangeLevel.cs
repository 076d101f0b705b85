using Microsoft.AspNetCore.Mvc;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/levels/{level}: puts right a level of the PCRS; and POST …/removal.</summary>
public static class ChangeLevel
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/levels/{level:guid}", Ask);
        units.Post("/{unit}/levels/{level:guid}", Answer);
        units.Post("/{unit}/levels/{level:guid}/removal", Remove);
    }

    private static async Task<IResult> Ask(string unit, Guid level, UnitDesk desk, CancellationToken cancel) =>
        await Find(unit, level, desk, cancel) is { } held ? ChangeLevelPage.Show(ViewOf(held)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, Guid level, [FromForm] ReachLevel.Form form, CorrectionForm why, PaperForm paper, UnitDesk desk, CancellationToken cancel)
    {
        if (await Find(unit, level, desk, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = ViewOf(held);
        return await desk.Correct(
            held.Unit, new(why, paper, PaperKind.NoteVerbale), form.Parsed,
            (asked, by, today) => held.Unit.CorrectLevel(level, new(asked.Level, asked.On, asked.Reason), by, today),
            problems => ChangeLevelPage.Refuse(view with { Form = form, Of = view.Of.Refused(why, paper, problems) }), cancel);
    }

    private static async Task<IResult> Remove(string unit, Guid level, [FromForm] RemovalForm form, UnitDesk desk, CancellationToken cancel)
    {
        if (await Find(unit, level, desk, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = ViewOf(held);
        return await desk.TakeBack(
            held.Unit, form, () => held.Unit.TakeBackLevel(level), problems => ChangeLevelPage.Refuse(view with { Of = view.Of.Kept(form, problems) }), cancel);
    }

    private static Task<Held<LevelHeld>?> Find(string unit, Guid level, UnitDesk desk, CancellationToken cancel) =>
        desk.Find(unit, level, u => u.Levels, l => l.Paper, cancel);

    private static View ViewOf(Held<LevelHeld> held) => new(Correction.Of(held, $"levels/{held.Part.Id}"), ReachLevel.Form.Of(held.Part));

    public sealed record View(Correction Of, ReachLevel.Form Form);
}
