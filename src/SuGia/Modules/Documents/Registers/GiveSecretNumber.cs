using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/series/{id}/give: a classified paper takes its number; what is kept of it is a stub.</summary>
public static class GiveSecretNumber
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListSeries.Url}/{{id}}/give", Ask).Needs(Permission.EditPapers);
        app.Post($"{ListSeries.Url}/{{id}}/give", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(SeriesId id, AppDb db, CancellationToken cancel) =>
        await Find(db, id, cancel) is { } series ? GiveSecretNumberPage.Show(new(series, new(null, null, null, null, null, null), [])) : Results.NotFound();

    private static async Task<IResult> Answer(SeriesId id, [FromForm] Form form, AppDb db, Numbering numbering, Saving saving, CancellationToken cancel)
    {
        if (await Find(db, id, cancel) is not { } series)
        {
            return Results.NotFound();
        }

        var (view, act) = (new View(series, form, []), saving.Act());
        var asked = form.Parsed;
        var number = asked.Ok ? await numbering.TakeSecret(id, asked.Value.Reserved, asked.Value.On, act, cancel) : new Broken(asked.Problems);
        if (!number.Ok)
        {
            return GiveSecretNumberPage.Refuse(view with { Problems = number.Problems });
        }

        number.Value.For(await StubOf(asked.Value.Stub, db, act, cancel));
        return await saving.Then(ListSeries.UrlOf(id), SecretWords.Given, refused => GiveSecretNumberPage.Refuse(view with { Problems = [refused] }), cancel);
    }

    private static Task<Series?> Find(AppDb db, SeriesId id, CancellationToken cancel) => db.Set<Series>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.IsSecret, cancel);

    /// <summary>The stub that has the reference at that holder already, or a new one.</summary>
    private static async Task<PaperId> StubOf(StubDetails details, AppDb db, Act act, CancellationToken cancel)
    {
        var key = Folding.OfNumber(details.Reference);
        var known = await db.Set<Paper>().IgnoreAutoIncludes().Where(p => p.Key == key && p.Level == details.Level).Select(p => new { p.Id, p.Holder }).ToListAsync(cancel);
        if (known.Find(p => Folding.Fold(p.Holder) == Folding.Fold(details.Holder)) is { } same)
        {
            return same.Id;
        }

        var (stub, referred) = Paper.ReferTo(details);
        db.Record(stub, referred, act);
        return stub.Id;
    }

    public sealed record Form(string? Reference, string? Level, string? Holder, string? DueOn, string? On, string? Reserved)
    {
        internal ReferToSecret.Form Stub => new(Reference, Level, Holder, DueOn);

        internal Result<(StubDetails Stub, DateOnly On, string Reserved)> Parsed => Typed.Together(
            Stub.Parsed, Typed.Day(On, nameof(On)), Typed.TextIfAny(Reserved, nameof(Reserved), Paper.NumberLimit, RegisterWords.Reserved));
    }

    public sealed record View(Series Series, Form Form, IReadOnlyList<Problem> Problems);
}
