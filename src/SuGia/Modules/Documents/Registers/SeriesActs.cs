using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/series/{id}/reserve: the next numbers are kept for papers to come.</summary>
public static class ReserveNumbers
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListSeries.Url}/{{id}}/reserve", Ask).Needs(Permission.EditPapers);
        app.Post($"{ListSeries.Url}/{{id}}/reserve", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(SeriesId id, AppDb db, CancellationToken cancel) =>
        await db.FindAsync<Series>([id], cancel) is { } series ? ReserveNumbersPage.Show(new(series, new("1", null, null), [])) : Results.NotFound();

    private static async Task<IResult> Answer(SeriesId id, [FromForm] Form form, AppDb db, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await saving.InTurn<Series>(s => s.Id == id, cancel) is not { } series)
        {
            return Results.NotFound();
        }

        var reason = SeriesReasons.Typed(form.Reason, nameof(form.Reason), series.IsSecret);
        var reserved = Typed.Together(Typed.Number(form.Count, nameof(form.Count), 1, Series.MostReserved), Typed.Day(form.On, nameof(form.On)), reason)
            .Then(typed => series.Reserve((int)typed.Item1, typed.Item3, typed.Item2, frame.Today));
        if (!reserved.Ok)
        {
            return ReserveNumbersPage.Refuse(new(series, form, reserved.Problems));
        }

        var act = saving.Act(reason.Value);
        foreach (var number in reserved.Value)
        {
            db.Record(number, new NumberReserved(number.Id, id), act);
        }

        db.Record(series, new NumberReserved(reserved.Value[^1].Id, id), act);
        return await saving.Then(ListSeries.UrlOf(id), RegisterWords.NumbersReserved, refused => ReserveNumbersPage.Refuse(new(series, form, [refused])), cancel);
    }

    public sealed record Form(string? Count, string? On, string? Reason);

    public sealed record View(Series Series, Form Form, IReadOnlyList<Problem> Problems);
}

/// <summary>GET and POST /papers/series/{id}/numbers/{number}/cancel: the number stays, with the reason why it has no paper.</summary>
public static class CancelNumber
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListSeries.Url}/{{id}}/numbers/{{number}}/cancel", Ask).Needs(Permission.EditPapers);
        app.Post($"{ListSeries.Url}/{{id}}/numbers/{{number}}/cancel", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(SeriesId id, GivenNumberId number, AppDb db, CancellationToken cancel) =>
        await db.FindAsync<GivenNumber>([number], cancel) is { } given && given.Series == id ? CancelNumberPage.Show(new(given, await IsSecret(db, id, cancel), new(null, null), [])) : Results.NotFound();

    private static async Task<IResult> Answer(SeriesId id, GivenNumberId number, [FromForm] Form form, AppDb db, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await db.FindAsync<GivenNumber>([number], cancel) is not { } given || given.Series != id)
        {
            return Results.NotFound();
        }

        var isSecret = await IsSecret(db, id, cancel);
        var reason = SeriesReasons.Typed(form.Reason, nameof(form.Reason), isSecret);
        return await pressing.Change(given, form.Version, reason, given.Cancel,
            new(saving.Act(reason.Value), ListSeries.UrlOf(id), RegisterWords.Cancelled, problems => CancelNumberPage.Refuse(new(given, isSecret, form, problems))), cancel);
    }

    private static Task<bool> IsSecret(AppDb db, SeriesId id, CancellationToken cancel) => db.Set<Series>().AnyAsync(s => s.Id == id && s.IsSecret, cancel);

    public sealed record Form(string? Version, string? Reason);

    public sealed record View(GivenNumber Number, bool IsSecret, Form Form, IReadOnlyList<Problem> Problems);
}

/// <summary>GET and POST /papers/series/{id}/term and /papers/series/{id}/end.</summary>
public static class TurnSeries
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListSeries.Url}/{{id}}/term", (SeriesId id, AppDb db, CancellationToken cancel) => Ask(id, RegisterWords.BeginTerm, db, cancel)).Needs(Permission.EditPapers);
        app.Get($"{ListSeries.Url}/{{id}}/end", (SeriesId id, AppDb db, CancellationToken cancel) => Ask(id, RegisterWords.End, db, cancel)).Needs(Permission.EditPapers);
        app.Post($"{ListSeries.Url}/{{id}}/term", BeginTerm).Needs(Permission.EditPapers);
        app.Post($"{ListSeries.Url}/{{id}}/end", End).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(SeriesId id, Words act, AppDb db, CancellationToken cancel) =>
        await db.FindAsync<Series>([id], cancel) is { } series ? TurnSeriesPage.Show(new(series, act, new(null, null), [])) : Results.NotFound();

    private static Task<IResult> BeginTerm(SeriesId id, [FromForm] Form form, AppDb db, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel) =>
        Answer(id, form, RegisterWords.BeginTerm, RegisterWords.TermBegun, (series, on) => series.BeginTerm(on, frame.Today).Into(e => (object)e), new(db, pressing, saving), cancel);

    private static Task<IResult> End(SeriesId id, [FromForm] Form form, AppDb db, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel) =>
        Answer(id, form, RegisterWords.End, RegisterWords.Ended, (series, on) => series.End(on, frame.Today).Into(e => (object)e), new(db, pressing, saving), cancel);

    private static async Task<IResult> Answer(SeriesId id, Form form, Words act, Words said, Func<Series, DateOnly, Result<object>> rule, Hands hands, CancellationToken cancel)
    {
        if (await hands.Db.FindAsync<Series>([id], cancel) is not { } series)
        {
            return Results.NotFound();
        }

        return await hands.Pressing.Change(series, form.Version, Typed.Day(form.On, nameof(form.On)), on => rule(series, on),
            new(hands.Saving.Act(), ListSeries.UrlOf(id), said, problems => TurnSeriesPage.Refuse(new(series, act, form, problems))), cancel);
    }

    private sealed record Hands(AppDb Db, Pressing Pressing, Saving Saving);

    public sealed record Form(string? Version, string? On);

    public sealed record View(Series Series, Words Act, Form Form, IReadOnlyList<Problem> Problems);
}
