using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/selections/{id}/candidates/{candidate}/reviews/new: a result is asked to be looked at again.</summary>
public static class AskReview
{
    internal static void Map(IEndpointRouteBuilder selections)
    {
        selections.Get("/{id}/candidates/{candidate:guid}/reviews/new", Ask);
        selections.Post("/{id}/candidates/{candidate:guid}/reviews/new", Answer);
    }

    private static async Task<IResult> Ask(SelectionId id, Guid candidate, SelectionDesk desk, CancellationToken cancel) =>
        await desk.FindCandidate(id, candidate, cancel) is { } found ? AskReviewPage.Show(new(found.Head, found.Person, new())) : Results.NotFound();

    private static async Task<IResult> Answer(SelectionId id, Guid candidate, [FromForm] Form form, SelectionDesk desk, CancellationToken cancel)
    {
        if (await desk.FindCandidate(id, candidate, cancel) is not { } found)
        {
            return Results.NotFound();
        }

        View view = new(found.Head, found.Person, form);
        return await desk.Change(
            found.Selection, new(form.Version), form.Parsed, (asked, _, act) => found.Selection.AskReview(candidate, asked.On, asked.By, asked.Reason, act.EnteredOn),
            problems => AskReviewPage.Refuse(view with { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        public string? AskedBy { get; init; }

        public string? Reason { get; init; }

        internal Result<(DateOnly On, string By, string Reason)> Parsed => Typed.Together(
            Typed.Day(On, nameof(On)),
            Typed.Text(AskedBy, nameof(AskedBy), SelectionReview.AskedByLimit, SelectionWords.AskedBy),
            Typed.Text(Reason, nameof(Reason), SelectionReview.TextLimit, SelectionWords.Reason));
    }

    public sealed record View(SelectionHead Head, PersonCard Person, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
