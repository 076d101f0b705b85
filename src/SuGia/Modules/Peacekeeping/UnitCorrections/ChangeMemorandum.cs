using Microsoft.AspNetCore.Mvc;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/memoranda/{memorandum}: puts right a memorandum of understanding; and POST …/removal.</summary>
public static class ChangeMemorandum
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/memoranda/{memorandum:guid}", Ask);
        units.Post("/{unit}/memoranda/{memorandum:guid}", Answer);
        units.Post("/{unit}/memoranda/{memorandum:guid}/removal", Remove);
    }

    private static async Task<IResult> Ask(string unit, Guid memorandum, UnitDesk desk, CancellationToken cancel) =>
        await Find(unit, memorandum, desk, cancel) is { } held ? ChangeMemorandumPage.Show(ViewOf(held)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, Guid memorandum, [FromForm] SignMemorandum.Form form, CorrectionForm why, PaperForm paper, UnitDesk desk, CancellationToken cancel)
    {
        if (await Find(unit, memorandum, desk, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = ViewOf(held);
        return await desk.Correct(
            held.Unit, new(why, paper, PaperKind.Other), form.Parsed,
            (asked, by, _) => held.Unit.CorrectMemorandum(memorandum, asked.First, asked.Last, by),
            problems => ChangeMemorandumPage.Refuse(view with { Form = form, Of = view.Of.Refused(why, paper, problems) }), cancel);
    }

    private static async Task<IResult> Remove(string unit, Guid memorandum, [FromForm] RemovalForm form, UnitDesk desk, CancellationToken cancel)
    {
        if (await Find(unit, memorandum, desk, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = ViewOf(held);
        return await desk.TakeBack(
            held.Unit, form, () => held.Unit.TakeBackMemorandum(memorandum), problems => ChangeMemorandumPage.Refuse(view with { Of = view.Of.Kept(form, problems) }), cancel);
    }

    private static Task<Held<Memorandum>?> Find(string unit, Guid memorandum, UnitDesk desk, CancellationToken cancel) =>
        desk.Find(unit, memorandum, u => u.Memoranda, m => m.Paper, cancel);

    private static View ViewOf(Held<Memorandum> held) => new(Correction.Of(held, $"memoranda/{held.Part.Id}"), SignMemorandum.Form.Of(held.Part));

    public sealed record View(Correction Of, SignMemorandum.Form Form);
}
