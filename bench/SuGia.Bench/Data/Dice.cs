namespace SuGia.Bench.Data;

/// <summary>Chance that falls the same way in every run.</summary>
/// <remarks>SplitMix64 (Steele, Lea and Flood 2014): ours, so that no version of the framework changes the data.</remarks>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <returns>From 0 to one less than <paramref name="sides"/>.</returns>
    public int Roll(int sides) => (int)(Next() % (ulong)sides);

    public bool Percent(int chance) => Roll(100) < chance;

    public T Pick<T>(IReadOnlyList<T> among) => among[Roll(among.Count)];

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
