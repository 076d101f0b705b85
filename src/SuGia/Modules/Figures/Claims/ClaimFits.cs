using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Figures;

/// <summary>What a stated number would be, if it is not what it seems: the figures, days and scopes that give exactly this value.</summary>
internal sealed class ClaimFits(IFigures figures, IEnumerable<IScopeKey> keys)
{
    private const int MostShown = 20;
    private const int MostAsked = 300;

    /// <summary>The same figure before any other, the same day before any other, the whole before a part.</summary>
    public async Task<IReadOnlyList<FigureValue>> Of(Claim claim, Reader reader, CancellationToken cancel)
    {
        if (claim.On is not { } on || claim.Value != decimal.Truncate(claim.Value))
        {
            return [];
        }

        var countable = figures.OpenTo(reader).Where(f => f is not IRatio && !f.Is.IsSum && !f.Is.IsMean).OrderBy(f => f.Is.Code == claim.Figure ? 0 : 1).ThenBy(f => f.Is.Code, StringComparer.Ordinal).ToList();
        var scopes = await Scopes(claim, cancel);
        var asked = Days(on, claim).SelectMany(day => countable.SelectMany(f => scopes.Where(s => s.Keys.All(f.Is.Scopes.Contains)).Select(s => (f.Is.Code, Scope: s, On: day))))
            .Where(a => (a.Code, a.Scope.ToString(), a.On) != (claim.Figure, claim.Scope, on)).Take(MostAsked).ToList();
        var given = await figures.On(asked, cancel);
        return [.. given.Where(v => v.Value == claim.Value).OrderBy(v => v.Is.Code == claim.Figure ? 0 : 1).ThenBy(v => Math.Abs(v.AsOf.DayNumber - on.DayNumber)).ThenBy(v => v.Scope.ToString().Length).Take(MostShown)];
    }

    /// <summary>The day itself, the ends of the month and year before it, the day on which it was kept.</summary>
    private static IReadOnlyList<DateOnly> Days(DateOnly on, Claim claim) =>
        [.. new[] { on, new DateOnly(on.Year, on.Month, 1).AddDays(-1), new DateOnly(on.Year - 1, 12, 31), new DateOnly(on.Year, on.Month, 1).AddMonths(1).AddDays(-1), claim.EnteredOn }.Distinct()];

    private async Task<IReadOnlyList<Scope>> Scopes(Claim claim, CancellationToken cancel)
    {
        List<Scope> scopes = [Scope.Whole, .. claim.Scope is "" ? Array.Empty<Scope>() : [claim.Match.Scope]];
        foreach (var key in keys.Where(k => k.Key is Scope.MissionKey or Scope.SexKey))
        {
            scopes.AddRange((await key.Choices(cancel)).Select(c => Scope.Of(key.Key, c.Value)));
        }

        return [.. scopes.Distinct()];
    }
}
