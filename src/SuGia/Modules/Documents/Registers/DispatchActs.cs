using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>A dispatch that a form changes, with the number of its paper.</summary>
internal static class HeldDispatches
{
    public static async Task<(Dispatch Dispatch, string Number)?> Find(AppDb db, DispatchId id, CancellationToken cancel) =>
        await db.FindAsync<Dispatch>([id], cancel) is { } dispatch
            ? (dispatch, await db.Set<Paper>().Where(p => p.Id == dispatch.Paper).Select(p => p.Number).SingleAsync(cancel))
            : null;
}

/// <summary>GET and POST /papers/out/{id}/deliveries/new: one sending of it.</summary>
public static class DeliverPaper
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListDispatches.Url}/{{id}}/deliveries/new", Ask).Needs(Permission.EditPapers);
        app.Post($"{ListDispatches.Url}/{{id}}/deliveries/new", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(DispatchId id, AppDb db, CancellationToken cancel) =>
        await HeldDispatches.Find(db, id, cancel) is var (dispatch, number) ? DeliverPaperPage.Show(new(dispatch, number, new() { To = dispatch.To, Envelopes = "1" }, [])) : Results.NotFound();

    private static async Task<IResult> Answer(DispatchId id, [FromForm] Form form, AppDb db, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await HeldDispatches.Find(db, id, cancel) is not var (dispatch, number))
        {
            return Results.NotFound();
        }

        return await pressing.Change(dispatch, form.Version, form.Parsed, typed => dispatch.Deliver(typed, frame.Today),
            new(saving.Act(), ListDispatches.UrlOf(id), RegisterWords.Delivered, problems => DeliverPaperPage.Refuse(new(dispatch, number, form, problems))), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? To { get; init; }

        public string? Way { get; init; }

        public string? Envelopes { get; init; }

        public string? On { get; init; }

        public string? SignedBy { get; init; }

        public string? Note { get; init; }

        internal Result<DeliveryTyped> Parsed => Typed.Together(
            Typed.Text(To, nameof(To), Dispatch.NameLimit, RegisterWords.To),
            Typed.Choice<DeliveryWay>(Way, nameof(Way)),
            Typed.Number(Envelopes, nameof(Envelopes), 1, Dispatch.MostCopies),
            Typed.Day(On, nameof(On)),
            Typed.TextIfAny(SignedBy, nameof(SignedBy), Dispatch.NameLimit, RegisterWords.ReceivedBy),
            Typed.TextIfAny(Note, nameof(Note), Dispatch.NoteLimit, RegisterWords.Note)).Into((to, way, count, on, by, note) => new DeliveryTyped(to, way, (int)count, on, by, note));
    }

    public sealed record View(Dispatch Dispatch, string Number, Form Form, IReadOnlyList<Problem> Problems);
}

/// <summary>GET and POST /papers/out/{id}/recall: what went to the wrong place is called back.</summary>
public static class RecallPaper
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListDispatches.Url}/{{id}}/recall", Ask).Needs(Permission.EditPapers);
        app.Post($"{ListDispatches.Url}/{{id}}/recall", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(DispatchId id, AppDb db, CancellationToken cancel) =>
        await HeldDispatches.Find(db, id, cancel) is var (dispatch, number) ? RecallPaperPage.Show(new(dispatch, number, new(null, null, null), [])) : Results.NotFound();

    private static async Task<IResult> Answer(DispatchId id, [FromForm] Form form, AppDb db, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await HeldDispatches.Find(db, id, cancel) is not var (dispatch, number))
        {
            return Results.NotFound();
        }

        var asked = Typed.Together(Typed.Day(form.On, nameof(form.On)), Typed.Text(form.Reason, nameof(form.Reason), Dispatch.NoteLimit, ShellWords.Reason));
        return await pressing.Change(dispatch, form.Version, asked, typed => dispatch.Recall(typed.Item1, typed.Item2, frame.Today),
            new(saving.Act(form.Reason), ListDispatches.UrlOf(id), RegisterWords.Recalled, problems => RecallPaperPage.Refuse(new(dispatch, number, form, problems))), cancel);
    }

    public sealed record Form(string? Version, string? On, string? Reason);

    public sealed record View(Dispatch Dispatch, string Number, Form Form, IReadOnlyList<Problem> Problems);
}

/// <summary>GET and POST /papers/out/{id}/kept/new: somebody takes the kept copy.</summary>
public static class LendKept
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListDispatches.Url}/{{id}}/kept/new", Ask).Needs(Permission.EditPapers);
        app.Post($"{ListDispatches.Url}/{{id}}/kept/new", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(DispatchId id, AppDb db, CancellationToken cancel) =>
        await HeldDispatches.Find(db, id, cancel) is var (dispatch, number) ? LendKeptPage.Show(new(dispatch, number, new(null, null, null, null, null), [])) : Results.NotFound();

    private static async Task<IResult> Answer(DispatchId id, [FromForm] Form form, AppDb db, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await HeldDispatches.Find(db, id, cancel) is not var (dispatch, number))
        {
            return Results.NotFound();
        }

        var asked = Typed.Together(
            Typed.Day(form.On, nameof(form.On)),
            Typed.Text(form.TakenBy, nameof(form.TakenBy), Dispatch.NameLimit, RegisterWords.TakenBy),
            Typed.Text(form.PermittedBy, nameof(form.PermittedBy), Dispatch.NameLimit, RegisterWords.PermittedBy),
            Typed.TextIfAny(form.Note, nameof(form.Note), Dispatch.NoteLimit, RegisterWords.Note)).Into((on, by, permitted, note) => new KeptUseTyped(on, by, permitted, note));
        return await pressing.Change(dispatch, form.Version, asked, typed => dispatch.TakeKept(typed, frame.Today),
            new(saving.Act(), ListDispatches.UrlOf(id), RegisterWords.KeptTaken, problems => LendKeptPage.Refuse(new(dispatch, number, form, problems))), cancel);
    }

    public sealed record Form(string? Version, string? On, string? TakenBy, string? PermittedBy, string? Note);

    public sealed record View(Dispatch Dispatch, string Number, Form Form, IReadOnlyList<Problem> Problems);
}

/// <summary>GET and POST /papers/out/{id}/kept/{use}/return: the kept copy is back.</summary>
public static class ReturnKept
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListDispatches.Url}/{{id}}/kept/{{use:guid}}/return", Ask).Needs(Permission.EditPapers);
        app.Post($"{ListDispatches.Url}/{{id}}/kept/{{use:guid}}/return", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(DispatchId id, Guid use, AppDb db, CancellationToken cancel) =>
        await HeldDispatches.Find(db, id, cancel) is var (dispatch, number) && dispatch.KeptUses.Any(u => u.Id == use) ? ReturnKeptPage.Show(new(dispatch, number, new(null, null), [])) : Results.NotFound();

    private static async Task<IResult> Answer(DispatchId id, Guid use, [FromForm] Form form, AppDb db, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await HeldDispatches.Find(db, id, cancel) is not var (dispatch, number) || dispatch.KeptUses.All(u => u.Id != use))
        {
            return Results.NotFound();
        }

        return await pressing.Change(dispatch, form.Version, Typed.Day(form.On, nameof(form.On)), on => dispatch.ReturnKept(use, on, frame.Today),
            new(saving.Act(), ListDispatches.UrlOf(id), RegisterWords.KeptReturned, problems => ReturnKeptPage.Refuse(new(dispatch, number, form, problems))), cancel);
    }

    public sealed record Form(string? Version, string? On);

    public sealed record View(Dispatch Dispatch, string Number, Form Form, IReadOnlyList<Problem> Problems);
}
