using Microsoft.AspNetCore.Mvc;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/members/{joined}/joining: puts right line, day and paper of a joining; and POST …/removal.</summary>
public static class ChangeUnitMember
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/members/{joined:guid}/joining", Ask);
        units.Post("/{unit}/members/{joined:guid}/joining", Answer);
        units.Post("/{unit}/members/{joined:guid}/joining/removal", Remove);
    }

    private static async Task<IResult> Ask(string unit, Guid joined, MemberDesk members, CancellationToken cancel) =>
        await members.Find(unit, joined, m => m.Paper, cancel) is { } held ? ChangeUnitMemberPage.Show(ViewOf(held)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, Guid joined, [FromForm] LineForm form, CorrectionForm why, PaperForm paper, UnitDesk desk, MemberDesk members, CancellationToken cancel)
    {
        if (await members.Find(unit, joined, m => m.Paper, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var (view, asked) = (ViewOf(held), form.Parsed);
        var elsewhere = asked.Ok ? await members.Elsewhere(held, asked.Value.On, held.Member.LastOn, cancel) : null;
        return await desk.Correct(
            held.Unit, new(why, paper, PaperKind.Decision, held.Below), asked,
            (said, by, today) => held.Unit.CorrectMember(joined, new(said.Line, said.On, by), elsewhere, today),
            problems => ChangeUnitMemberPage.Refuse(view with { Form = form, Of = view.Of.Refused(why, paper, problems) }), cancel);
    }

    private static async Task<IResult> Remove(string unit, Guid joined, [FromForm] RemovalForm form, UnitDesk desk, MemberDesk members, CancellationToken cancel)
    {
        if (await members.Find(unit, joined, m => m.Paper, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = ViewOf(held);
        return await desk.TakeBack(
            held.Unit, form, () => held.Unit.TakeBackMember(joined), problems => ChangeUnitMemberPage.Refuse(view with { Of = view.Of.Kept(form, problems) }), cancel);
    }

    private static View ViewOf(HeldMember held) => new(held.Correction("/joining"), held.Person, LineForm.Of(held.Member.Line, held.Member.FirstOn), held.Lines);

    public sealed record View(Correction Of, PersonCard Person, LineForm Form, IReadOnlyList<Option> Lines);
}
