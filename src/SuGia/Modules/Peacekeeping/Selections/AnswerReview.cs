using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/selections/{id}/reviews/{review}: someone who did not sit upholds the result, or changes it by a paper.</summary>
public static class AnswerReview
{
    internal static void Map(IEndpointRouteBuilder selections)
    {
        selections.Get("/{id}/reviews/{review:guid}", Ask);
        selections.Post("/{id}/reviews/{review:guid}", Answer);
    }

    private static async Task<IResult> Ask(SelectionId id, Guid review, SelectionDesk desk, Appraisals appraisals, CancellationToken cancel)
    {
        if (await Find(id, review, desk, cancel) is not ({ } found, { } asked))
        {
            return Results.NotFound();
        }

        await appraisals.Note([found.Person.Id], cancel);
        return AnswerReviewPage.Show(new(found.Head, found.Person, asked, new(), PaperForm.None));
    }

    private static async Task<IResult> Answer(
        SelectionId id, Guid review, [FromForm] Form form, PaperForm paper, SelectionDesk desk, AppDb db, IPeople people, Frame frame, CancellationToken cancel)
    {
        if (await Find(id, review, desk, cancel) is not ({ } found, { } asking))
        {
            return Results.NotFound();
        }

        var (selection, view) = (found.Selection, new View(found.Head, found.Person, asking, form, paper));
        var files = await ChosenFiles.Of(selection, db, people, frame.Today, cancel);
        var typed = Typed.Together(await desk.Picked(form.Person, cancel), form.Parsed).Into((reviewer, answer) => answer with { Reviewer = reviewer.Id });
        return await desk.Change(
            selection, new(form.Version) { Paper = paper }, typed,
            (answer, by, act) => selection.AnswerReview(review, answer, by, act.EnteredOn).Then(told => answer.Result switch
            {
                null => told,
                { Outcome: CandidateOutcome.Chosen } => files.Follow([told.Person], told, answer.On, by!.Value, db, act),
                { Outcome: var outcome } => files.Follow([told.Person], told, file => file.BeChosenNoMore(outcome, answer.On, by!.Value, act.EnteredOn), db, act),
            }),
            problems => AnswerReviewPage.Refuse(view with { Problems = problems }), cancel);
    }

    private static async Task<(CandidateFound, SelectionReview)?> Find(SelectionId id, Guid review, SelectionDesk desk, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { } selection
        && selection.Candidates.FirstOrDefault(c => c.Reviews.Any(r => r.Id == review)) is { } candidate
        && await desk.FindCandidate(id, candidate.Id, cancel) is { } found
            ? (found, candidate.Reviews.First(r => r.Id == review))
            : null;

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Person { get; init; }

        public string? Outcome { get; init; }

        public string? On { get; init; }

        public string? Reason { get; init; }

        /// <summary>What the result becomes, as the three that follow.</summary>
        public string? Result { get; init; }

        public string? Order { get; init; }

        public string? Code { get; init; }

        public string? Text { get; init; }

        internal Result<ReviewTyped> Parsed => Typed.Together(
            Typed.Choice<ReviewOutcome>(Outcome, nameof(Outcome)),
            Typed.Day(On, nameof(On)),
            Typed.Text(Reason, nameof(Reason), SelectionReview.TextLimit, SelectionWords.Reason),
            Becomes).Into((outcome, on, reason, result) => new ReviewTyped(default, outcome, on, reason, result));

        private Result<ResultTyped?> Becomes => Outcome != nameof(ReviewOutcome.Changed) || string.IsNullOrEmpty(Result)
            ? (ResultTyped?)null
            : ResultForm.Parse(Result, Order, Code, Text, name => name == "Outcome" ? nameof(Result) : name).Into(made => (ResultTyped?)made);
    }

    public sealed record View(SelectionHead Head, PersonCard Person, SelectionReview Review, Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
