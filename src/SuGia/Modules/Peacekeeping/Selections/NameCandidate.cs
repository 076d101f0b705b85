using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/selections/{id}/candidates/new: an officer with a file comes before the board.</summary>
public static class NameCandidate
{
    internal static void Map(IEndpointRouteBuilder selections)
    {
        selections.Get("/{id}/candidates/new", Ask);
        selections.Post("/{id}/candidates/new", Answer);
    }

    private static async Task<IResult> Ask(SelectionId id, string? person, SelectionDesk desk, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { } selection ? NameCandidatePage.Show(new(SelectionHead.Of(selection), new() { Person = person })) : Results.NotFound();

    private static async Task<IResult> Answer(SelectionId id, [FromForm] Form form, SelectionDesk desk, Officers officers, AppDb db, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { } selection)
        {
            return Results.NotFound();
        }

        View view = new(SelectionHead.Of(selection), form);
        return await desk.Change(
            selection, new(form.Version), Typed.Together(await AddNominee.Picked(form.Person, officers, db, cancel), Typed.Day(form.On, nameof(form.On))),
            (asked, _, act) => selection.AddCandidate(asked.Item1, asked.Item2, act.EnteredOn),
            problems => NameCandidatePage.Refuse(view with { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Person { get; init; }

        public string? On { get; init; }
    }

    public sealed record View(SelectionHead Head, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
