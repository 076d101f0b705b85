using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Figures;

/// <summary>GET and POST /claims/{id}/edit: says against which figure, scope and day the claim is held.</summary>
public static class ChangeClaim
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/claims/{id}/edit", Ask).Needs(Permission.ConfirmReadings);
        app.Post("/claims/{id}/edit", Answer).Needs(Permission.ConfirmReadings);
    }

    private static async Task<IResult> Ask(ClaimId id, AppDb db, IFigures figures, Frame frame, CancellationToken cancel) => await db.FindAsync<Claim>([id], cancel) is { } claim
        ? ChangeClaimPage.Show(new(claim, new(null, claim.Figure, claim.Scope, claim.On is { } on ? Days.Show(on) : null, null), Options(figures, frame), []))
        : Results.NotFound();

    private static async Task<IResult> Answer(ClaimId id, [FromForm] Form form, AppDb db, IFigures figures, ScopeReading scopes, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await db.FindAsync<Claim>([id], cancel) is not { } claim)
        {
            return Results.NotFound();
        }

        var asked = Typed.Together(await Match(form, figures, scopes, frame, cancel), Typed.Text(form.Reason, nameof(form.Reason), SaidNumber.ReasonLimit, ShellWords.Reason));
        return await pressing.Change(claim, form.Version, asked, typed => claim.HoldAgainst(typed.Item1),
            new(saving.Act(form.Reason), IClaims.Url(id), ClaimWriting.Changed, problems => ChangeClaimPage.Refuse(new(claim, form, Options(figures, frame), problems))), cancel);
    }

    private static async Task<Result<ClaimMatch>> Match(Form form, IFigures figures, ScopeReading scopes, Frame frame, CancellationToken cancel)
    {
        var day = Typed.DayIfAny(form.On, nameof(form.On));
        if (string.IsNullOrWhiteSpace(form.Figure))
        {
            return day.Into(on => ClaimMatch.None with { On = on });
        }

        if (figures.OpenTo(frame.Reader).FirstOrDefault(f => f.Is.Code == form.Figure) is not { } figure)
        {
            return ClaimProblems.NoSuchFigure(Typed.Echo(form.Figure));
        }

        var scope = await scopes.Read(form.Scope, figure, day.Value ?? frame.AsOf, cancel);
        return Typed.Together(day, scope.Ok ? scope : new Broken([.. scope.Problems.Select(p => p with { Field = nameof(form.Scope) })])).Into((on, within) => new ClaimMatch(figure.Is.Code, within, on));
    }

    private static IReadOnlyList<Option> Options(IFigures figures, Frame frame) =>
        [.. figures.OpenTo(frame.Reader).Select(f => new Option(f.Is.Code, f.Is.Title.ToString())).OrderBy(o => o.Label, StringComparer.CurrentCulture)];

    public sealed record Form(string? Version, string? Figure, string? Scope, string? On, string? Reason);

    public sealed record View(Claim Claim, Form Form, IReadOnlyList<Option> Figures, IReadOnlyList<Problem> Problems);
}

/// <summary>GET and POST /claims/{id}/withdraw: a claim kept by mistake counts nowhere any more.</summary>
public static class WithdrawClaim
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/claims/{id}/withdraw", Ask).Needs(Permission.ConfirmReadings);
        app.Post("/claims/{id}/withdraw", Answer).Needs(Permission.ConfirmReadings);
    }

    private static async Task<IResult> Ask(ClaimId id, AppDb db, CancellationToken cancel) =>
        await db.FindAsync<Claim>([id], cancel) is { } claim ? WithdrawClaimPage.Show(new(claim, new(null, null), [])) : Results.NotFound();

    private static async Task<IResult> Answer(ClaimId id, [FromForm] Form form, AppDb db, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await db.FindAsync<Claim>([id], cancel) is not { } claim)
        {
            return Results.NotFound();
        }

        return await pressing.Change(claim, form.Version, Typed.Text(form.Reason, nameof(form.Reason), SaidNumber.ReasonLimit, ShellWords.Reason), _ => claim.Withdraw(frame.Today),
            new(saving.Act(form.Reason), ListClaims.Url, ClaimWriting.WithdrawnSaid, problems => WithdrawClaimPage.Refuse(new(claim, form, problems))), cancel);
    }

    public sealed record Form(string? Version, string? Reason);

    public sealed record View(Claim Claim, Form Form, IReadOnlyList<Problem> Problems);
}

/// <summary>GET and POST /claims/{id}/resolve: of two claims that contradict each other, a paper says which holds.</summary>
public static class ResolveConflict
{
    private const int MostSides = 20;

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/claims/{id}/resolve", Ask).Needs(Permission.ConfirmReadings);
        app.Post("/claims/{id}/resolve", Answer).Needs(Permission.ConfirmReadings);
    }

    private static async Task<IResult> Ask(ClaimId id, AppDb db, CancellationToken cancel) =>
        await db.FindAsync<Claim>([id], cancel) is { } claim ? ResolveConflictPage.Show(new(claim, await Sides(db, claim, cancel), new(null, null, null), PaperForm.None, [])) : Results.NotFound();

    private static async Task<IResult> Answer(ClaimId id, PaperForm paper, [FromForm] Form form, AppDb db, IPapers papers, Saving saving, CancellationToken cancel)
    {
        if (await db.FindAsync<Claim>([id], cancel) is not { } claim)
        {
            return Results.NotFound();
        }

        View view = new(claim, await Sides(db, claim, cancel), form, paper, []);
        if (await saving.Stale(claim, form.Version, cancel) is { } stale)
        {
            return ResolveConflictPage.Refuse(view with { Problems = [stale] });
        }

        var act = saving.Act(form.Reason);
        var settled = await Settle(view, papers, act, cancel);
        if (!settled.Ok)
        {
            return ResolveConflictPage.Refuse(view with { Problems = settled.Problems });
        }

        var (yielding, yielded) = settled.Value;
        db.Record(yielding, yielded, act.On(yielding.Paper!.Value.Value));
        return await saving.Then(IClaims.Url(id), ClaimWriting.ResolvedSaid, refused => ResolveConflictPage.Refuse(view with { Problems = [refused] }), cancel);
    }

    /// <summary>Whichever side is not chosen gives way.</summary>
    private static async Task<Result<(Claim Yielding, ClaimYielded Yielded)>> Settle(View view, IPapers papers, Act act, CancellationToken cancel)
    {
        var paper = view.Paper.IsEmpty ? ClaimProblems.NoPaper : await papers.Take(view.Paper, PaperKind.Results, act, cancel);
        var asked = Typed.Together(Typed.OneOf(view.Form.To, nameof(view.Form.To), [view.Claim, .. view.Others], c => c.Id.Value.ToString()), paper, Typed.Text(view.Form.Reason, nameof(view.Form.Reason), SaidNumber.ReasonLimit, ShellWords.Reason));
        return asked.Then<(Claim, PaperId?, string), (Claim, ClaimYielded)>(typed =>
        {
            var (holds, yields) = typed.Item1.Id == view.Claim.Id ? (view.Claim, view.Others is [var other, ..] ? other : view.Claim) : (typed.Item1, view.Claim);
            return yields.Yield(holds, typed.Item2!.Value).Into(yielded => (yields, yielded));
        });
    }

    private static async Task<IReadOnlyList<Claim>> Sides(AppDb db, Claim claim, CancellationToken cancel) => claim is { Figure: null } or { On: null }
        ? []
        : [.. (await db.Set<Claim>().Where(c => c.Figure == claim.Figure && c.On == claim.On && c.WithdrawnOn == null && c.YieldsTo == null && c.Id != claim.Id).OrderBy(c => c.Id).Take(MostSides).ToListAsync(cancel)).Where(claim.Contradicts)];

    /// <param name="To">The claim that holds.</param>
    public sealed record Form(string? Version, string? To, string? Reason);

    public sealed record View(Claim Claim, IReadOnlyList<Claim> Others, Form Form, PaperForm Paper, IReadOnlyList<Problem> Problems);
}
