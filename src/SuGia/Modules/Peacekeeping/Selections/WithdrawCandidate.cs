using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/selections/{id}/candidates/{candidate}/withdrawal: the candidate stands no longer.</summary>
public static class WithdrawCandidate
{
    internal static void Map(IEndpointRouteBuilder selections)
    {
        selections.Get("/{id}/candidates/{candidate:guid}/withdrawal", Ask);
        selections.Post("/{id}/candidates/{candidate:guid}/withdrawal", Answer);
    }

    private static async Task<IResult> Ask(SelectionId id, Guid candidate, SelectionDesk desk, CancellationToken cancel) =>
        await desk.FindCandidate(id, candidate, cancel) is { } found ? WithdrawCandidatePage.Show(new(found.Head, found.Person, new())) : Results.NotFound();

    private static async Task<IResult> Answer(SelectionId id, Guid candidate, [FromForm] Form form, SelectionDesk desk, CancellationToken cancel)
    {
        if (await desk.FindCandidate(id, candidate, cancel) is not { } found)
        {
            return Results.NotFound();
        }

        View view = new(found.Head, found.Person, form);
        return await desk.Change(
            found.Selection, new(form.Version), form.Parsed, (asked, _, act) => found.Selection.WithdrawCandidate(candidate, asked.On, asked.Reason, act.EnteredOn),
            problems => WithdrawCandidatePage.Refuse(view with { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        public string? Reason { get; init; }

        internal Result<(DateOnly On, string Reason)> Parsed => Typed.Together(
            Typed.Day(On, nameof(On)),
            Typed.Text(Reason, nameof(Reason), SelectionCandidate.ReasonLimit, SelectionWords.Reason));
    }

    public sealed record View(SelectionHead Head, PersonCard Person, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
