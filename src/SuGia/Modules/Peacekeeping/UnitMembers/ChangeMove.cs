using Microsoft.AspNetCore.Mvc;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/members/{joined}/moves/{move}: puts right a change of line; and POST …/removal.</summary>
public static class ChangeMove
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/members/{joined:guid}/moves/{move:guid}", Ask);
        units.Post("/{unit}/members/{joined:guid}/moves/{move:guid}", Answer);
        units.Post("/{unit}/members/{joined:guid}/moves/{move:guid}/removal", Remove);
    }

    private static async Task<IResult> Ask(string unit, Guid joined, Guid move, MemberDesk members, CancellationToken cancel) =>
        await Find(unit, joined, move, members, cancel) is (var held, var found) ? ChangeMovePage.Show(ViewOf(held, found)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, Guid joined, Guid move, [FromForm] LineForm form, CorrectionForm why, PaperForm paper, UnitDesk desk, MemberDesk members, CancellationToken cancel)
    {
        if (await Find(unit, joined, move, members, cancel) is not (var held, var found))
        {
            return Results.NotFound();
        }

        var view = ViewOf(held, found);
        return await desk.Correct(
            held.Unit, new(why, paper, PaperKind.Decision, held.Below), form.Parsed,
            (asked, by, today) => held.Unit.CorrectMove(joined, move, asked.Line, asked.On, by, today),
            problems => ChangeMovePage.Refuse(view with { Form = form, Of = view.Of.Refused(why, paper, problems) }), cancel);
    }

    private static async Task<IResult> Remove(string unit, Guid joined, Guid move, [FromForm] RemovalForm form, UnitDesk desk, MemberDesk members, CancellationToken cancel)
    {
        if (await Find(unit, joined, move, members, cancel) is not (var held, var found))
        {
            return Results.NotFound();
        }

        var view = ViewOf(held, found);
        return await desk.TakeBack(
            held.Unit, form, () => held.Unit.TakeBackMove(joined, move),
            problems => ChangeMovePage.Refuse(view with { Of = view.Of.Kept(form, problems) }), cancel, held.Below);
    }

    private static async Task<(HeldMember Held, MemberMove Move)?> Find(string unit, Guid joined, Guid move, MemberDesk members, CancellationToken cancel) =>
        await members.Find(unit, joined, m => m.Moves.FirstOrDefault(v => v.Id == move)?.Paper, cancel) is { } held
        && held.Member.Moves.FirstOrDefault(m => m.Id == move) is { } found
            ? (held, found)
            : null;

    private static View ViewOf(HeldMember held, MemberMove move) => new(held.Correction($"/moves/{move.Id}"), held.Person, LineForm.Of(move.Line, move.On), held.Lines);

    public sealed record View(Correction Of, PersonCard Person, LineForm Form, IReadOnlyList<Option> Lines);
}
