using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/members/{joined}/line: another line of the strength table from a day on, without leaving.</summary>
public static class MoveMember
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/members/{joined:guid}/line", Ask);
        units.Post("/{unit}/members/{joined:guid}/line", Answer);
    }

    private static async Task<IResult> Ask(string unit, Guid joined, MemberDesk members, CancellationToken cancel) =>
        await members.Find(unit, joined, _ => null, cancel) is { } held ? MoveMemberPage.Show(ViewOf(held, new(), PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, Guid joined, [FromForm] LineForm form, PaperForm paper, UnitDesk desk, MemberDesk members, CancellationToken cancel)
    {
        if (await members.Find(unit, joined, _ => null, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var view = ViewOf(held, form, paper);
        return await desk.Change(
            held.Unit, new(form.Version, paper, PaperKind.Decision, Below: held.Below), form.Parsed,
            (asked, by, today) => held.Unit.Move(joined, asked.Line, asked.On, by, today),
            problems => MoveMemberPage.Refuse(view with { Problems = problems }), cancel);
    }

    private static View ViewOf(HeldMember held, LineForm form, PaperForm paper) => new(
        UnitHead.Of(held.Unit), held.Person, held.Unit.Lines.FirstOrDefault(l => l.Id == held.Member.LineOn(DateOnly.MaxValue))?.Title ?? default, form, paper, held.Lines);

    /// <param name="Now">The line that the member fills at last.</param>
    public sealed record View(UnitHead Head, PersonCard Person, Words Now, LineForm Form, PaperForm Paper, IReadOnlyList<Option> Lines)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
