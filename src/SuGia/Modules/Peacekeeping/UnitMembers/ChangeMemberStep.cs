using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/members/{joined}/steps/{taken}: puts right the day of a step or of leaving; and POST …/removal.</summary>
public static class ChangeMemberStep
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/members/{joined:guid}/steps/{taken}", Ask);
        units.Post("/{unit}/members/{joined:guid}/steps/{taken}", Answer);
        units.Post("/{unit}/members/{joined:guid}/steps/{taken}/removal", Remove);
    }

    private static async Task<IResult> Ask(string unit, Guid joined, string taken, MemberDesk members, CancellationToken cancel) =>
        await Find(unit, joined, taken, members, cancel) is (var held, var step) ? ChangeMemberStepPage.Show(ViewOf(held, step)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, Guid joined, string taken, [FromForm] Form form, CorrectionForm why, PaperForm paper, UnitDesk desk, MemberDesk members, CancellationToken cancel)
    {
        if (await Find(unit, joined, taken, members, cancel) is not (var held, var step))
        {
            return Results.NotFound();
        }

        var (view, asked) = (ViewOf(held, step), form.Day);
        var elsewhere = asked.Ok && step is MemberStep.Left ? await members.Elsewhere(held, held.Member.FirstOn, asked.Value, cancel) : null;
        return await desk.Correct(
            held.Unit, new(why, paper, PaperKind.Results, held.Below), asked,
            (on, by, today) => held.Unit.CorrectStep(joined, step, on, by, elsewhere, today),
            problems => ChangeMemberStepPage.Refuse(view with { Form = form, Of = view.Of.Refused(why, paper, problems) }), cancel);
    }

    private static async Task<IResult> Remove(string unit, Guid joined, string taken, [FromForm] RemovalForm form, UnitDesk desk, MemberDesk members, CancellationToken cancel)
    {
        if (await Find(unit, joined, taken, members, cancel) is not (var held, var step))
        {
            return Results.NotFound();
        }

        var view = ViewOf(held, step);
        var elsewhere = step is MemberStep.Left ? await members.Elsewhere(held, held.Member.FirstOn, held.Unit.LastOn ?? DateOnly.MaxValue, cancel) : null;
        return await desk.TakeBack(
            held.Unit, form, () => held.Unit.TakeBackStep(joined, step, elsewhere),
            problems => ChangeMemberStepPage.Refuse(view with { Of = view.Of.Kept(form, problems) }), cancel, held.Below);
    }

    /// <returns>The member with a step that was taken, or null.</returns>
    private static async Task<(HeldMember Held, MemberStep Step)?> Find(string unit, Guid joined, string taken, MemberDesk members, CancellationToken cancel) =>
        Enum.TryParse<MemberStep>(taken, ignoreCase: true, out var step) && Enum.IsDefined(step)
        && await members.Find(unit, joined, m => step is MemberStep.Passed ? m.PassedBy : null, cancel) is { } held && held.Member.Has(step)
            ? (held, step)
            : null;

    private static View ViewOf(HeldMember held, MemberStep step) =>
        new(held.Correction($"/steps/{step}"), held.Person, step, new() { On = Days.Show(held.Member.DayOf(step)!.Value) });

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        internal Result<DateOnly> Day => Typed.Day(On, nameof(On));
    }

    public sealed record View(Correction Of, PersonCard Person, MemberStep Step, Form Form);
}
