using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/selections/{id}/members/{member}: another role; and POST …/leaving.</summary>
public static class ChangeMember
{
    internal static void Map(IEndpointRouteBuilder selections)
    {
        selections.Get("/{id}/members/{member:guid}", Ask);
        selections.Post("/{id}/members/{member:guid}", Answer);
        selections.Post("/{id}/members/{member:guid}/leaving", Leave);
    }

    private static async Task<IResult> Ask(SelectionId id, Guid member, SelectionDesk desk, CancellationToken cancel) =>
        await ViewOf(id, member, desk, cancel) is (_, var view) ? ChangeMemberPage.Show(view) : Results.NotFound();

    private static async Task<IResult> Answer(SelectionId id, Guid member, [FromForm] Form form, SelectionDesk desk, CancellationToken cancel)
    {
        if (await ViewOf(id, member, desk, cancel) is not (var selection, var view))
        {
            return Results.NotFound();
        }

        return await desk.Change(
            selection, new(form.Version), Typed.Choice<BoardRole>(form.Role, nameof(form.Role)), (role, _, _) => selection.SetRole(member, role),
            problems => ChangeMemberPage.Refuse(view with { Form = form, Problems = problems }), cancel);
    }

    private static async Task<IResult> Leave(SelectionId id, Guid member, [FromForm] Leaving form, SelectionDesk desk, CancellationToken cancel)
    {
        if (await ViewOf(id, member, desk, cancel) is not (var selection, var view))
        {
            return Results.NotFound();
        }

        return await desk.Change(
            selection, new(form.Version, form.Reason), form.Parsed, (on, _, act) => selection.Leave(member, on, act.EnteredOn),
            problems => ChangeMemberPage.Refuse(view with { Leaving = form, LeavingProblems = problems }), cancel);
    }

    private static async Task<(Selection Selection, View View)?> ViewOf(SelectionId id, Guid member, SelectionDesk desk, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { } selection
        && selection.Members.FirstOrDefault(m => m.Id == member) is { } found
        && (await desk.People(selection, cancel)).TryGetValue(found.Person, out var person)
            ? (selection, new(SelectionHead.Of(selection), found.Id, Organisation.Contract.Ranks.Titled(person), new() { Role = found.Role.ToString() }, new()))
            : null;

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Role { get; init; }
    }

    /// <summary>Leaving the board, as typed.</summary>
    public sealed record Leaving
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        public string? Reason { get; init; }

        internal Result<DateOnly> Parsed => Typed.Together(
            Typed.Day(On, nameof(On)),
            Typed.Text(Reason, nameof(Reason), SelectionCandidate.ReasonLimit, SelectionWords.Reason)).Into((on, _) => on);
    }

    public sealed record View(SelectionHead Head, Guid Member, string Name, Form Form, Leaving Leaving)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        public IReadOnlyList<Problem> LeavingProblems { get; init; } = [];
    }
}
