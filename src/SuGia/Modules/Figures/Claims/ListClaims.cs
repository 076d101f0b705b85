using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Figures;

/// <summary>GET /claims: what texts state, the latest kept first, and how each stands.</summary>
public static class ListClaims
{
    public const string Url = "/claims";

    internal static ListOf<Row> Claims { get; } = new(ClaimWriting.Claims, "so-lieu-van-ban", ClaimWriting.None)
    {
        Columns =
        [
            new("quote", ClaimWriting.Quotation, r => Cell.Text(r.Claim.Quote)) { Url = r => IClaims.Url(r.Id) },
            new("says", ClaimWriting.Stated, r => Cell.Text(ClaimWriting.Says(r.Claim.Value, r.Claim.Unit))) { State = r => r.Judged is { } j ? ClaimWriting.Mark(j.State) : null, Second = r => r.Judged is { } j ? ClaimWriting.Says(j).ToString() : null },
            new("figure", ClaimWriting.Figure, r => Cell.Text(r.Title ?? r.Claim.Figure)),
            new("scope", ClaimWriting.Scope, r => Cell.Text(r.Claim.Scope)),
            new("on", ClaimWriting.On, r => Cell.Day(r.Claim.On)),
            new("source", ClaimWriting.Text, r => Cell.Text(r.Source?.Title)) { Url = r => r.Source?.At(r.Claim.At), Second = r => r.Source?.Publisher },
        ],
        Orders = [Order<Row>.Id("newest", r => r.Id) with { FallsFirst = true }],
        Filters =
        [
            Filter.Choice<ClaimState>("state", ClaimWriting.State, ClaimWriting.Of),
            new("figure", ClaimWriting.Figure) { Hint = ClaimWriting.FigureFilterHint },
            new("text", ClaimWriting.UnitFilter),
            new("source", ClaimWriting.Text) { Hint = ClaimWriting.SourceFilterHint },
        ],
    };

    internal static void Map(IEndpointRouteBuilder app) => app.List(Url, Show, Permission.ReadFigures);

    private static async Task<IResult> Show(AppDb db, ClaimBook book, FigureBook figures, ClaimTexts texts, Frame frame, CancellationToken cancel)
    {
        var ask = Claims.Ask(frame);
        var claims = await Narrowed(db.Set<Claim>().AsNoTracking().Where(c => c.EnteredOn <= frame.AsOf && c.WithdrawnOn == null), ask, figures, texts, frame, cancel);
        claims = ask.Choice<ClaimState>("state") is { } state ? await InState(claims, state, book, cancel) : claims;
        if (ask.Sheet is not null)
        {
            return await Claims.Answer(Rows(claims), frame, _ => Results.NotFound(), cancel);
        }

        var listing = await Claims.Page(Rows(claims), frame, cancel);
        await Fill(listing.Rows, db, book, figures, texts, cancel);
        return ListClaimsPage.Show(new(listing, ask["state"] is not null));
    }

    /// <remarks>A figure that the reader may not read is withheld with all that is claimed of it.</remarks>
    private static async Task<IQueryable<Claim>> Narrowed(IQueryable<Claim> claims, ListAsk ask, FigureBook figures, ClaimTexts texts, Frame frame, CancellationToken cancel)
    {
        var withheld = figures.Catalogue.Where(f => !f.Is.IsOpenTo(frame.Reader)).Select(f => f.Is.Code).ToList();
        claims = withheld is [] ? claims : claims.Where(c => c.Figure == null || !withheld.Contains(c.Figure));
        if (ask["figure"] is { } figure)
        {
            var folded = Folding.Fold(figure);
            var codes = figures.Catalogue.Where(f => f.Is.Code == figure.Trim() || Folding.Fold($"{f.Is.Title.Vi} {f.Is.Title.En}").Contains(folded, StringComparison.Ordinal)).Select(f => f.Is.Code).ToList();
            claims = claims.Where(c => codes.Contains(c.Figure!));
        }

        if (ask["source"] is { } source)
        {
            var ids = await texts.Called(source, cancel);
            claims = claims.Where(c => ids.Contains(c.Text));
        }

        return ask["text"] is { } text ? claims.Where(c => c.Unit.Contains(text) || c.Quote.Contains(text)) : claims;
    }

    /// <summary>States are computed, so the latest are judged and those that fit are listed.</summary>
    private static async Task<IQueryable<Claim>> InState(IQueryable<Claim> claims, ClaimState state, ClaimBook book, CancellationToken cancel)
    {
        var latest = await claims.OrderByDescending(c => c.Id).Take(ClaimBook.MostJudged).ToListAsync(cancel);
        var fitting = latest.Zip(await book.Judge(latest, cancel)).Where(j => j.Second.State == state).Select(j => j.First.Id).ToList();
        return claims.Where(c => fitting.Contains(c.Id));
    }

    private static async Task Fill(IReadOnlyList<Row> rows, AppDb db, ClaimBook book, FigureBook figures, ClaimTexts texts, CancellationToken cancel)
    {
        var sources = await texts.Of([.. rows.Select(r => r.Claim.Text).Distinct()], cancel);
        var judged = await book.Judge([.. rows.Select(r => r.Claim)], cancel);
        foreach (var (row, judgement) in rows.Zip(judged))
        {
            row.Judged = judgement;
            row.Source = sources.GetValueOrDefault(row.Claim.Text);
            row.Title = row.Claim.Figure is { } code ? figures.Find(code)?.Is.Title.ToString() : null;
        }
    }

    private static IQueryable<Row> Rows(IQueryable<Claim> claims) => claims.Select(c => new Row { Id = c.Id, Claim = c });

    public sealed class Row
    {
        public required ClaimId Id { get; init; }

        public required Claim Claim { get; init; }

        /// <summary>How it stands, on the page alone: a sheet outlives the day on which it was true.</summary>
        public ClaimJudgement? Judged { get; set; }

        public ClaimSource? Source { get; set; }

        /// <summary>Of the figure, in the language of the page.</summary>
        public string? Title { get; set; }
    }

    /// <param name="IsByState">True where only the latest claims were judged.</param>
    public sealed record View(Listing<Row> Listing, bool IsByState);
}
