using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/renewals/{renewal}: puts right a renewal of the pledge; and POST …/removal.</summary>
public static class ChangeRenewal
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/renewals/{renewal:guid}", Ask);
        units.Post("/{unit}/renewals/{renewal:guid}", Answer);
        units.Post("/{unit}/renewals/{renewal:guid}/removal", Remove);
    }

    private static async Task<IResult> Ask(string unit, Guid renewal, UnitDesk desk, CancellationToken cancel) =>
        await Find(unit, renewal, desk, cancel) is { } held ? ChangeRenewalPage.Show(ViewOf(held)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, Guid renewal, [FromForm] RenewPledge.Form form, CorrectionForm why, PaperForm paper, UnitDesk desk, CancellationToken cancel)
    {
        if (await Find(unit, renewal, desk, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = ViewOf(held);
        return await desk.Correct(
            held.Unit, new(why, paper, PaperKind.NoteVerbale), form.Day,
            (on, by, today) => held.Unit.CorrectRenewal(renewal, on, by, today),
            problems => ChangeRenewalPage.Refuse(view with { Form = form, Of = view.Of.Refused(why, paper, problems) }), cancel);
    }

    private static async Task<IResult> Remove(string unit, Guid renewal, [FromForm] RemovalForm form, UnitDesk desk, CancellationToken cancel)
    {
        if (await Find(unit, renewal, desk, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = ViewOf(held);
        return await desk.TakeBack(
            held.Unit, form, () => held.Unit.TakeBackRenewal(renewal), problems => ChangeRenewalPage.Refuse(view with { Of = view.Of.Kept(form, problems) }), cancel);
    }

    private static Task<Held<PledgeRenewal>?> Find(string unit, Guid renewal, UnitDesk desk, CancellationToken cancel) =>
        desk.Find(unit, renewal, u => u.Renewals, r => r.Paper, cancel);

    private static View ViewOf(Held<PledgeRenewal> held) => new(Correction.Of(held, $"renewals/{held.Part.Id}"), new() { On = Days.Show(held.Part.On) });

    public sealed record View(Correction Of, RenewPledge.Form Form);
}
