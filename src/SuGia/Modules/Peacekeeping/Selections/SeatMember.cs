using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/selections/{id}/members/new: one more who sits on the board.</summary>
public static class SeatMember
{
    internal static void Map(IEndpointRouteBuilder selections)
    {
        selections.Get("/{id}/members/new", Ask);
        selections.Post("/{id}/members/new", Answer);
    }

    private static async Task<IResult> Ask(SelectionId id, SelectionDesk desk, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { } selection ? SeatMemberPage.Show(new(SelectionHead.Of(selection), new())) : Results.NotFound();

    private static async Task<IResult> Answer(SelectionId id, [FromForm] Form form, SelectionDesk desk, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { } selection)
        {
            return Results.NotFound();
        }

        View view = new(SelectionHead.Of(selection), form);
        return await desk.Change(
            selection, new(form.Version), Typed.Together(await desk.Picked(form.Person, cancel), form.Parsed),
            (asked, _, act) => selection.Seat(asked.Item1.Id, asked.Item2.Role, asked.Item2.On, act.EnteredOn),
            problems => SeatMemberPage.Refuse(view with { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Person { get; init; }

        public string? Role { get; init; }

        public string? On { get; init; }

        internal Result<(BoardRole Role, DateOnly On)> Parsed => Typed.Together(Typed.Choice<BoardRole>(Role, nameof(Role)), Typed.Day(On, nameof(On)));
    }

    public sealed record View(SelectionHead Head, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
