using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Figures;

/// <summary>Keeps what texts claim and holds it against the figures.</summary>
internal sealed class ClaimBook(AppDb db, FigureBook figures, IEnumerable<IScopeKey> keys) : IClaims
{
    /// <summary>So many of the latest claims are judged where a page asks for those of one state.</summary>
    public const int MostJudged = 300;

    private const int MostOnOverview = 40;

    private static readonly Lazy<IReadOnlyList<ClaimWords>> Spoken = new(() => ClaimWords.Read(RuleFiles.Book));

    public async Task<IReadOnlyList<ClaimMatch>> Match(IReadOnlyList<SaidNumber> said, CancellationToken cancel)
    {
        ClaimMatching matching = new(Spoken.Value, await Places(cancel));
        return [.. said.Select(s => matching.Of(s, code => figures.Find(code)?.Is))];
    }

    public async Task<IReadOnlyList<ClaimJudgement>> Judge(IReadOnlyList<(SaidNumber Said, ClaimMatch Match)> claims, CancellationToken cancel)
    {
        var values = await Values([.. claims.Select(c => c.Match)], cancel);
        return [.. claims.Zip(values, (c, value) => ClaimJudging.Of(c.Said.Value, c.Said.IsApproximate, c.Match, value))];
    }

    /// <summary>How kept claims stand: also against each other.</summary>
    public async Task<IReadOnlyList<ClaimJudgement>> Judge(IReadOnlyList<Claim> claims, CancellationToken cancel)
    {
        var values = await Values([.. claims.Select(c => c.Match)], cancel);
        var against = await Contradicting(claims, cancel);
        return [.. claims.Zip(values, (claim, value) => Judge(claim, value, against))];
    }

    public async Task<ClaimId> Keep(SaidNumber said, ClaimMatch match, ClaimPlace place, Act act, CancellationToken cancel)
    {
        var scope = match.Scope.ToString();
        Expression<Func<Claim, bool>> same = c =>
            c.Origin == place.Origin && c.Figure == match.Figure && c.Scope == scope && c.On == match.On && c.Value == said.Value && c.Counts == said.Counts && c.WithdrawnOn == null;
        if ((db.Set<Claim>().Local.FirstOrDefault(same.Compile()) ?? await db.Set<Claim>().AsNoTracking().FirstOrDefaultAsync(same, cancel)) is { } known)
        {
            return known.Id;
        }

        var (claim, kept) = Claim.Keep(said, match, place, act.EnteredOn);
        db.Record(claim, kept, act);
        return claim.Id;
    }

    public async Task<IReadOnlyList<OpenClaim>> Open(DateOnly asOf, Reader reader, int most, CancellationToken cancel)
    {
        var latest = await db.Set<Claim>().AsNoTracking().Where(c => c.WithdrawnOn == null && c.YieldsTo == null && c.Figure != null && c.On <= asOf && c.EnteredOn <= asOf)
            .OrderByDescending(c => c.On).ThenByDescending(c => c.Id).Take(MostOnOverview).ToListAsync(cancel);
        var open = latest.Where(c => figures.Find(c.Figure!)?.Is.IsOpenTo(reader) == true).ToList();
        var judged = await Judge(open, cancel);
        return [.. open.Zip(judged).Where(o => o.Second.State is ClaimState.Lacking or ClaimState.Exceeded or ClaimState.InConflict).Take(most)
            .Select(o => new OpenClaim(o.First.Id, ClaimWriting.Says(o.First.Value, o.First.Unit), o.First.Quote, o.Second))];
    }

    /// <summary>What the figures give, each on its own day; null where nothing can be asked.</summary>
    private async Task<IReadOnlyList<FigureValue?>> Values(IReadOnlyList<ClaimMatch> matches, CancellationToken cancel)
    {
        bool IsAsked(ClaimMatch m) => m is { Figure: { } code, On: not null } && figures.Find(code) is not null;
        Queue<FigureValue> given = new(await figures.On(
            [.. matches.Where(IsAsked).Select(m => (m.Figure!, m.Scope.Only(figures.Find(m.Figure!)!.Is.Scopes), m.On!.Value))], cancel));
        return [.. matches.Select(m => IsAsked(m) ? given.Dequeue() : null)];
    }

    private static ClaimJudgement Judge(Claim claim, FigureValue? value, IReadOnlyList<Claim> others)
    {
        var alone = ClaimJudging.Of(claim.Value, claim.IsApproximate, claim.Match, value);
        return claim switch
        {
            { YieldsTo: { } other } => alone with { State = ClaimState.Yielded, Against = other },
            _ when others.FirstOrDefault(claim.Contradicts) is { } other => alone with { State = alone.State is ClaimState.Proven ? ClaimState.Proven : ClaimState.InConflict, Against = other.Id },
            _ => alone,
        };
    }

    private async Task<IReadOnlyList<Claim>> Contradicting(IReadOnlyList<Claim> claims, CancellationToken cancel)
    {
        var (codes, days) = (claims.Select(c => c.Figure).OfType<string>().Distinct().ToList(), claims.Select(c => c.On).OfType<DateOnly>().Distinct().ToList());
        return codes is [] || days is [] ? [] : await db.Set<Claim>().AsNoTracking()
            .Where(c => c.WithdrawnOn == null && c.YieldsTo == null && codes.Contains(c.Figure!) && days.Contains(c.On!.Value)).OrderBy(c => c.Id).ToListAsync(cancel);
    }

    private async Task<IReadOnlyList<SpokenScope>> Places(CancellationToken cancel)
    {
        List<SpokenScope> places = [];
        foreach (var key in keys)
        {
            places.AddRange((await key.Spoken(cancel)).Select(s => new SpokenScope(key.Key, s.Value, SpokenWords.Of(s.Title).Trim())));
        }

        return [.. places.Where(p => p.Words is not "").OrderByDescending(p => p.Words.Length).ThenBy(p => p.Value, StringComparer.Ordinal)];
    }
}
