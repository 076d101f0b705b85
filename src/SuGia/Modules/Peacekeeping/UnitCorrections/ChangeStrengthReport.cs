using Microsoft.AspNetCore.Mvc;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/strength/{report}: puts right how many women and men a paper says are in each line; and POST …/removal.</summary>
public static class ChangeStrengthReport
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/strength/{report:guid}", Ask);
        units.Post("/{unit}/strength/{report:guid}", Answer);
        units.Post("/{unit}/strength/{report:guid}/removal", Remove);
    }

    private static async Task<IResult> Ask(string unit, Guid report, UnitDesk desk, CancellationToken cancel) =>
        await Find(unit, report, desk, cancel) is { } held ? ChangeStrengthReportPage.Show(ViewOf(held)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, Guid report, [FromForm] StrengthForm form, CorrectionForm why, PaperForm paper, UnitDesk desk, CancellationToken cancel)
    {
        if (await Find(unit, report, desk, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = ViewOf(held);
        return await desk.Correct(
            held.Unit, new(why, paper, PaperKind.Report), form.Parsed(view.Lines),
            (asked, by, today) => held.Unit.CorrectReport(report, asked.On, asked.Filled, by, today),
            problems => ChangeStrengthReportPage.Refuse(view with { Form = form, Of = view.Of.Refused(why, paper, problems) }), cancel);
    }

    private static async Task<IResult> Remove(string unit, Guid report, [FromForm] RemovalForm form, UnitDesk desk, CancellationToken cancel)
    {
        if (await Find(unit, report, desk, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = ViewOf(held);
        return await desk.TakeBack(
            held.Unit, form, () => held.Unit.TakeBackReport(report), problems => ChangeStrengthReportPage.Refuse(view with { Of = view.Of.Kept(form, problems) }), cancel);
    }

    private static Task<Held<StrengthReport>?> Find(string unit, Guid report, UnitDesk desk, CancellationToken cancel) =>
        desk.Find(unit, report, u => u.Reports, r => r.Paper, cancel);

    private static View ViewOf(Held<StrengthReport> held) => new(Correction.Of(held, $"strength/{held.Part.Id}"), StrengthForm.Of(held.Part), [.. held.Unit.Lines.Where(l => l.StandsOn(held.Part.On) || held.Part.Of(l).Total > 0).OrderBy(l => l.Number)]);

    public sealed record View(Correction Of, StrengthForm Form, IReadOnlyList<StrengthLine> Lines);
}
