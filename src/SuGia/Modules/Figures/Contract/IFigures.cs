using SuGia.Kernel;

namespace SuGia.Modules.Figures.Contract;

/// <summary>Every figure that the system can prove.</summary>
public interface IFigures
{
    IReadOnlyList<IFigure> Catalogue { get; }

    /// <summary>Those that the reader may read.</summary>
    IReadOnlyList<IFigure> OpenTo(Reader reader) => [.. Catalogue.Where(f => f.Is.IsOpenTo(reader))];

    IFigure? Find(string code);

    /// <summary>The value as of a day. It does not depend on who asks.</summary>
    /// <param name="scope">The keys that the figure does not know are left out; the value names the scope that it has.</param>
    /// <exception cref="KeyNotFoundException">There is no such figure.</exception>
    Task<FigureValue> Value(string code, DateOnly asOf, Scope scope, CancellationToken cancel);

    /// <summary>Several counts and shares at once: one query, however many are asked.</summary>
    /// <param name="asked">Each with a scope whose keys the figure knows.</param>
    /// <exception cref="ArgumentException">One of them is a sum.</exception>
    Task<IReadOnlyList<FigureValue>> Values(IReadOnlyList<(string Code, Scope Scope)> asked, DateOnly asOf, CancellationToken cancel);

    /// <summary>Several values, each on its own day: one query for counts and shares, one more for each sum.</summary>
    /// <param name="asked">Each with a scope whose keys the figure knows.</param>
    Task<IReadOnlyList<FigureValue>> On(IReadOnlyList<(string Code, Scope Scope, DateOnly On)> asked, CancellationToken cancel);

    /// <summary>The value with its first records, as far as the reader may see them.</summary>
    Task<FigureValue> WithProof(string code, DateOnly asOf, Scope scope, Reader reader, int most, CancellationToken cancel);

    /// <summary>A value that is already known, with its first records, as far as the reader may see them.</summary>
    Task<FigureValue> Prove(FigureValue value, Reader reader, int most, CancellationToken cancel);

    /// <summary>The values of one figure on several days, in the order of the days; one query.</summary>
    /// <exception cref="ArgumentException">The figure is a mean: a day without records has none.</exception>
    Task<IReadOnlyList<(DateOnly On, decimal Value)>> Trend(string code, IReadOnlyList<DateOnly> days, Scope scope, CancellationToken cancel);
}

/// <summary>A figure as of a day, within a scope.</summary>
/// <param name="Value">The count, sum or mean; of a ratio the share from 0 to 1. A mean or a ratio over nothing is null.</param>
/// <param name="Records">How many records stand behind it.</param>
/// <param name="EnteredAfter">How many of them were entered after the day.</param>
/// <param name="OnMonth">How many of them rest on a month rather than a day.</param>
/// <param name="Base">The whole that a ratio is a part of.</param>
public sealed record FigureValue(FigureDefinition Is, DateOnly AsOf, Scope Scope, decimal? Value, long Records, long EnteredAfter, long OnMonth, FigureValue? Base = null, Target? Target = null)
{
    /// <summary>The first records that the reader may see; empty where none were asked for.</summary>
    public IReadOnlyList<ProofLine> Proof { get; init; } = [];

    public bool IsRatio => Base is not null;

    /// <summary>The page that lists the records.</summary>
    public string Url
    {
        get
        {
            var url = $"/figures/{Is.Code}?asOf={Days.Iso(AsOf)}";
            return Scope == Scope.Whole ? url : $"{url}&scope={Uri.EscapeDataString(Scope.ToString())}";
        }
    }

    /// <summary>"31", "41,3", "25,0 %" or a dash where there is nothing to divide by.</summary>
    public string Shown => Value switch
    {
        null => "–",
        { } share when IsRatio => Counts.Percent(share),
        { } mean when Is.IsMean => Counts.OneDecimal(mean),
        { } count => Counts.Show((long)count),
    };
}
