using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/{id}/numbers/new: the number that another registry gave to the paper.</summary>
public static class AddOtherNumber
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/papers/{id}/numbers/new", Ask).Needs(Permission.EditPapers);
        app.Post("/papers/{id}/numbers/new", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(PaperId id, AppDb db, CancellationToken cancel) =>
        await db.FindAsync<Paper>([id], cancel) is { } paper ? AddOtherNumberPage.Show(new(paper, new(null, null, null, null, null), null, [])) : Results.NotFound();

    private static async Task<IResult> Answer(PaperId id, [FromForm] Form form, AppDb db, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await db.FindAsync<Paper>([id], cancel) is not { } paper)
        {
            return Results.NotFound();
        }

        var asked = form.Parsed;
        var twin = asked.Ok && string.IsNullOrEmpty(form.Anyway) ? await OtherNumberTwins.Find(db, id, asked.Value.Key, asked.Value.Registry, cancel) : null;
        return await pressing.Change(paper, form.Version, twin is null ? asked : OtherNumberProblems.Known(asked.Value!.Number), typed => paper.NumberElsewhere(typed, frame.Today),
            new(saving.Act(), IPapers.Url(id), OtherNumberWords.Added, problems => AddOtherNumberPage.Refuse(new(paper, form, twin, problems))), cancel);
    }

    /// <param name="Anyway">Set where the person says that they are two papers of the same number.</param>
    public sealed record Form(string? Version, string? Registry, string? Number, string? On, string? Anyway)
    {
        internal Result<OtherNumberTyped> Parsed => Typed.Together(
            Typed.Text(Registry, nameof(Registry), Paper.BodyLimit, OtherNumberWords.Registry),
            Typed.Text(Number, nameof(Number), Paper.NumberLimit, OtherNumberWords.Number),
            Typed.Day(On, nameof(On))).Into((registry, number, on) => new OtherNumberTyped(registry, number, on));
    }

    /// <param name="Twin">Another paper that has the number, or null.</param>
    public sealed record View(Paper Paper, Form Form, PaperId? Twin, IReadOnlyList<Problem> Problems);
}

/// <summary>GET and POST /papers/{id}/numbers/{number}/remove: takes back a number entered by mistake.</summary>
public static class RemoveOtherNumber
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/papers/{id}/numbers/{number:guid}/remove", Ask).Needs(Permission.EditPapers);
        app.Post("/papers/{id}/numbers/{number:guid}/remove", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(PaperId id, Guid number, AppDb db, CancellationToken cancel) =>
        await db.FindAsync<Paper>([id], cancel) is { } paper && Of(paper, number) is { } known ? RemoveOtherNumberPage.Show(new(paper, known, new(null, null), [])) : Results.NotFound();

    private static async Task<IResult> Answer(PaperId id, Guid number, [FromForm] Form form, AppDb db, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await db.FindAsync<Paper>([id], cancel) is not { } paper || Of(paper, number) is not { } known)
        {
            return Results.NotFound();
        }

        var reason = Typed.Text(form.Reason, nameof(form.Reason), UnrelatePaper.ReasonLimit, ShellWords.Reason);
        return await pressing.Change(paper, form.Version, reason, _ => paper.RemoveOtherNumber(number),
            new(saving.Act(form.Reason), IPapers.Url(id), OtherNumberWords.Removed, problems => RemoveOtherNumberPage.Refuse(new(paper, known, form, problems))), cancel);
    }

    private static OtherNumber? Of(Paper paper, Guid number) => paper.OtherNumbers.FirstOrDefault(n => n.Id == number);

    public sealed record Form(string? Version, string? Reason);

    public sealed record View(Paper Paper, OtherNumber Number, Form Form, IReadOnlyList<Problem> Problems);
}
