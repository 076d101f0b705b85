using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Figures;

/// <summary>Finds the figure that counts what a text counts, with the part of the world and the day that it speaks of. Pure.</summary>
/// <param name="words">How texts speak of each figure, the closer rows first.</param>
/// <param name="places">How texts name the values of each scope key; the longer names first.</param>
internal sealed class ClaimMatching(IReadOnlyList<ClaimWords> words, IReadOnlyList<SpokenScope> places)
{
    /// <param name="find">The definition of a figure; null where there is none of that code.</param>
    public ClaimMatch Of(SaidNumber said, Func<string, FigureDefinition?> find)
    {
        var (quote, sentence) = (SpokenWords.Of($"{said.Quote} {said.Counts}"), SpokenWords.Of($"{said.Near} {said.Quote}"));
        return words.FirstOrDefault(w => w.Fits(said, quote, sentence)) is { } row && find(row.Figure) is { } figure
            ? new(figure.Code, ScopeOf(said, quote, figure, row), said.LastOn)
            : ClaimMatch.None with { On = said.LastOn };
    }

    private Scope ScopeOf(SaidNumber said, string quote, FigureDefinition figure, ClaimWords row)
    {
        var scope = places.Where(p => figure.Scopes.Contains(p.Key) && quote.Has(p.Words)).DistinctBy(p => p.Key).Aggregate(Scope.Whole, (whole, p) => whole.And(p.Key, p.Value));
        return row.Period && said.FirstOn is { } first ? scope.And(Scope.FromKey, Days.Iso(first)) : scope;
    }
}

/// <param name="Words">As <see cref="SpokenWords.Of"/> writes them, without the outer blanks.</param>
internal sealed record SpokenScope(string Key, string Value, string Words);
