using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/reliefs/{id}/candidates/{candidate}: the place in the order; and POST …/withdrawal.</summary>
public static class ChangeReliefCandidate
{
    private const int MostPlaces = 99;

    internal static void Map(IEndpointRouteBuilder reliefs)
    {
        reliefs.Get("/{id}/candidates/{candidate:guid}", Ask);
        reliefs.Post("/{id}/candidates/{candidate:guid}", Answer);
        reliefs.Post("/{id}/candidates/{candidate:guid}/withdrawal", Withdraw);
    }

    private static async Task<IResult> Ask(ReliefId id, Guid candidate, EditedReliefs reliefs, CancellationToken cancel) =>
        await reliefs.FindCandidate(id, candidate, cancel) is (var edited, var found, var person)
            ? ChangeReliefCandidatePage.Show(new(edited.Head, person, candidate, $"{found.Order}", new()))
            : Results.NotFound();

    private static async Task<IResult> Answer(ReliefId id, Guid candidate, [FromForm] Placing form, EditedReliefs reliefs, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await reliefs.FindCandidate(id, candidate, cancel) is not (var edited, _, var person))
        {
            return Results.NotFound();
        }

        View view = new(edited.Head, person, candidate, form.Order, new());
        return await pressing.Change(
            edited.Relief, form.Version, Typed.Number(form.Order, nameof(form.Order), 1, MostPlaces), order => edited.Relief.MoveCandidate(candidate, (int)order),
            new(saving.Act(), edited.Head.Url, ReliefWords.CandidateChanged, problems => ChangeReliefCandidatePage.Refuse(view with { Problems = problems })), cancel);
    }

    private static async Task<IResult> Withdraw(ReliefId id, Guid candidate, [FromForm] DayAndReason form, EditedReliefs reliefs, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await reliefs.FindCandidate(id, candidate, cancel) is not (var edited, var found, var person))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(form.Reason), new View(edited.Head, person, candidate, $"{found.Order}", form));
        return await pressing.Change(
            edited.Relief, form.Version, form.Parsed, asked => edited.Relief.Withdraw(candidate, asked.On, asked.Reason, act.EnteredOn),
            new(act, edited.Head.Url, CallWords.Withdrawn, problems => ChangeReliefCandidatePage.Refuse(view with { LeavingProblems = problems })), cancel);
    }

    public sealed record Placing
    {
        public string? Version { get; init; }

        public string? Order { get; init; }
    }

    public sealed record View(ReliefHead Head, PersonCard Person, Guid Candidate, string? Order, DayAndReason Leaving)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        public IReadOnlyList<Problem> LeavingProblems { get; init; } = [];
    }
}

/// <summary>A day and why, as typed.</summary>
public sealed record DayAndReason
{
    public string? Version { get; init; }

    public string? On { get; init; }

    public string? Reason { get; init; }

    internal Result<(DateOnly On, string Reason)> Parsed => Typed.Together(
        Typed.Day(On, nameof(On)),
        Typed.TextIfAny(Reason, nameof(Reason), Relief.ReasonLimit, CallWords.Reason));
}
