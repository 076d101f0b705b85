using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/out/{id}/await: until when an answer is awaited.</summary>
public static class AwaitAnswer
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListDispatches.Url}/{{id}}/await", Ask).Needs(Permission.EditPapers);
        app.Post($"{ListDispatches.Url}/{{id}}/await", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(DispatchId id, AppDb db, CancellationToken cancel) =>
        await HeldDispatches.Find(db, id, cancel) is var (dispatch, number) ? AwaitAnswerPage.Show(new(dispatch, number, new(null, dispatch.AnswerDueOn is { } due ? Days.Typeable(due) : null), [])) : Results.NotFound();

    private static async Task<IResult> Answer(DispatchId id, [FromForm] Form form, AppDb db, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await HeldDispatches.Find(db, id, cancel) is not var (dispatch, number))
        {
            return Results.NotFound();
        }

        return await pressing.Change(dispatch, form.Version, Typed.Day(form.AnswerDueOn, nameof(form.AnswerDueOn)), dispatch.Await,
            new(saving.Act(), ListDispatches.UrlOf(id), AnswerWords.Awaited, problems => AwaitAnswerPage.Refuse(new(dispatch, number, form, problems))), cancel);
    }

    public sealed record Form(string? Version, string? AnswerDueOn);

    public sealed record View(Dispatch Dispatch, string Number, Form Form, IReadOnlyList<Problem> Problems);
}

/// <summary>GET and POST /papers/out/{id}/answer: the paper that answers it, which says so of itself from then on.</summary>
public static class TakeAnswer
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListDispatches.Url}/{{id}}/answer", Ask).Needs(Permission.EditPapers);
        app.Post($"{ListDispatches.Url}/{{id}}/answer", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(DispatchId id, AppDb db, CancellationToken cancel) =>
        await HeldDispatches.Find(db, id, cancel) is var (dispatch, number) ? TakeAnswerPage.Show(new(dispatch, number, new(null, null, null, null), [], [])) : Results.NotFound();

    private static async Task<IResult> Answer(DispatchId id, [FromForm] Form form, AppDb db, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await HeldDispatches.Find(db, id, cancel) is not var (dispatch, number))
        {
            return Results.NotFound();
        }

        var found = await PaperPicking.Found(db, form.Other, form.OtherPicked, cancel);
        var answering = found is [var one] ? await db.FindAsync<Paper>([one.Id], cancel) : null;
        var (asked, act) = (Typed.Together(Typed.Day(form.On, nameof(form.On)), PaperPicking.Chosen(found, form.Other)), saving.Act());
        return await pressing.Change(dispatch, form.Version, asked, typed => Taken(dispatch, answering!, typed.Item1, act, db, frame.Today),
            new(act, ListDispatches.UrlOf(id), AnswerWords.Taken, problems => TakeAnswerPage.Refuse(new(dispatch, number, form, found.Count > 1 ? found : [], problems))), cancel);
    }

    /// <summary>Both within this unit of work: the dispatch is answered, and the paper answers it.</summary>
    internal static Result<DispatchAnswered> Taken(Dispatch dispatch, Paper answering, DateOnly on, Act act, AppDb db, DateOnly today) =>
        dispatch.TakeAnswer(answering.Id, on, today).Into(answered =>
        {
            if (answering.Relate(RelationKind.Answers, dispatch.Paper, today) is { Ok: true, Value: var related })
            {
                db.Record(answering, related, act);
            }

            return answered;
        });

    public sealed record Form(string? Version, string? On, string? Other, string? OtherPicked);

    public sealed record View(Dispatch Dispatch, string Number, Form Form, IReadOnlyList<PaperCard> Found, IReadOnlyList<Problem> Problems);
}
