using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Figures;

/// <summary>GET /claims/{id}: the quotation in its place, the records for it, those that are missing, what contradicts it, what it would fit.</summary>
public static class ShowClaim
{
    private const int MostRecords = 25;
    private const int MostBeside = 6;

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/claims/{id}", (ClaimId id, ClaimLook look, Frame frame, CancellationToken cancel) => Show(id, look, frame, ShowClaimPage.Show, cancel)).Needs(Permission.ReadFigures);
        app.Get("/claims/{id}/note", (ClaimId id, ClaimLook look, Frame frame, CancellationToken cancel) => Show(id, look, frame, ClaimNotePage.Show, cancel)).Needs(Permission.ReadFigures);
    }

    private static async Task<IResult> Show(ClaimId id, ClaimLook look, Frame frame, Func<View, IResult> page, CancellationToken cancel) =>
        await look.At(id, frame.Reader, MostRecords, MostBeside, cancel) is { } view ? page(view) : Results.NotFound();

    public sealed record View(Claim Claim, ClaimJudgement Judged, ClaimSource? Source, FigureDefinition? Figure)
    {
        /// <summary>Our figure with its records, as far as the reader may see them.</summary>
        public FigureValue? Value { get; init; }

        public IReadOnlyList<Side> Against { get; init; } = [];

        /// <summary>Figures, days and scopes that give exactly the number stated; empty for a claim that is proven.</summary>
        public IReadOnlyList<FigureValue> Fits { get; init; } = [];

        public IReadOnlyList<Neighbour> Beside { get; init; } = [];

        /// <summary>The paper that settled a conflict, or null.</summary>
        public PaperCard? Paper { get; init; }
    }

    /// <summary>Another claim of the same thing on the same day.</summary>
    public sealed record Side(ClaimId Id, string Says, string Quote, ClaimSource? Source);

    /// <summary>Another number of the same text.</summary>
    /// <param name="InBoth">How many people are behind both; null where one of them counts no people.</param>
    public sealed record Neighbour(ClaimId Id, string Says, string Counts, long? InBoth);
}

/// <summary>Gathers what there is to say of one claim.</summary>
internal sealed class ClaimLook(AppDb db, ClaimBook book, FigureBook figures, ClaimTexts texts, ClaimFits fits, IPapers papers)
{
    /// <returns>Null where there is no such claim, or its figure is withheld from the reader.</returns>
    public async Task<ShowClaim.View?> At(ClaimId id, Reader reader, int mostRecords, int mostBeside, CancellationToken cancel)
    {
        if (await db.Set<Claim>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancel) is not { } claim || !IsOpen(claim, reader))
        {
            return null;
        }

        var judged = (await book.Judge([claim], cancel))[0];
        var others = await Same(claim, cancel);
        var sources = await texts.Of([claim.Text, .. others.Select(o => o.Text)], cancel);
        return new(claim, judged, sources.GetValueOrDefault(claim.Text), claim.Figure is { } code ? figures.Find(code)?.Is : null)
        {
            Value = judged.Value is { } value ? await figures.Prove(value, reader, mostRecords, cancel) : null,
            Against = [.. others.Select(o => new ShowClaim.Side(o.Id, ClaimWriting.Says(o.Value, o.Unit), o.Quote, sources.GetValueOrDefault(o.Text)))],
            Fits = judged.State is ClaimState.Proven ? [] : await fits.Of(claim, reader, cancel),
            Beside = await Beside(claim, reader, mostBeside, cancel),
            Paper = claim.Paper is { } paper ? await papers.All.SingleOrDefaultAsync(p => p.Id == paper, cancel) : null,
        };
    }

    private bool IsOpen(Claim claim, Reader reader) => claim.Figure is not { } code || figures.Find(code)?.Is.IsOpenTo(reader) != false;

    private async Task<IReadOnlyList<Claim>> Same(Claim claim, CancellationToken cancel) => claim is { Figure: null } or { On: null }
        ? []
        : [.. (await db.Set<Claim>().AsNoTracking().Where(c => c.Figure == claim.Figure && c.On == claim.On && c.WithdrawnOn == null && c.Id != claim.Id).OrderBy(c => c.Id).ToListAsync(cancel)).Where(claim.Contradicts)];

    private async Task<IReadOnlyList<ShowClaim.Neighbour>> Beside(Claim claim, Reader reader, int most, CancellationToken cancel)
    {
        var others = await db.Set<Claim>().AsNoTracking()
            .Where(c => c.Text == claim.Text && c.Id != claim.Id && c.Figure != null && c.Figure != claim.Figure && c.WithdrawnOn == null && c.Status == claim.Status)
            .OrderBy(c => c.At).Take(most).ToListAsync(cancel);
        List<ShowClaim.Neighbour> beside = [];
        foreach (var other in others.Where(o => IsOpen(o, reader)))
        {
            beside.Add(new(other.Id, ClaimWriting.Says(other.Value, other.Unit), other.Counts, await InBoth(claim, other, cancel)));
        }

        return beside;
    }

    private async Task<long?> InBoth(Claim one, Claim other, CancellationToken cancel) => People(one) is { } mine && People(other) is { } theirs
        ? await mine.Where(p => theirs.Contains(p)).Distinct().LongCountAsync(cancel)
        : null;

    private IQueryable<Organisation.Contract.PersonId?>? People(Claim claim) => claim is { Figure: { } code, On: { } on } && figures.Find(code) is { SpeaksOfPeople: true } figure
        ? figure.Records(on, claim.Match.Scope.Only(figure.Is.Scopes)).Where(c => c.Person != null).Select(c => c.Person)
        : null;
}
