namespace SuGia.Modules.Documents.Searching;

/// <summary>Words that were typed together, or that stand for what was typed.</summary>
/// <param name="Weight">1 as typed; less where an abbreviation was expanded.</param>
/// <param name="IsRequired">Typed in quotes: only texts with just these words in this order are found.</param>
public sealed record Strand(IReadOnlyList<Spelled> Words, double Weight = 1, bool IsRequired = false)
{
    /// <summary>True when no mark was typed: such words mean those with marks too.</summary>
    public bool IsBare { get; } = !Words.Any(w => w.HasMarks);

    /// <summary>False for what an abbreviation stands for.</summary>
    public bool IsTyped => Weight >= 1;

    public IEnumerable<(Spelled First, Spelled Second)> Pairs => Words.Zip(Words.Skip(1));
}
