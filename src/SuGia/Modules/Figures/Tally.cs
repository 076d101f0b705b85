using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Figures;

/// <summary>What one pass over the records of a figure tells.</summary>
internal sealed record Tally(long Value, long Records, long EnteredAfter, long OnMonth)
{
    private const int Bits = 21;
    private const long OneRecord = 1L << (2 * Bits);
    private const long OneLate = 1L << Bits;
    private const long Mask = OneLate - 1;

    /// <summary>Three counts in one sum: SQLite sorts before it groups, even by a constant, and a sum it reads in one pass.</summary>
    /// <remarks>Holds for 2,097,151 records. No count can outgrow that of the records, and more of them are out of range for the
    /// sum on both databases: the query then fails, it never says a wrong number.</remarks>
    public static async Task<Tally> Count(IQueryable<Counted> records, DateOnly asOf, CancellationToken cancel)
    {
        var all = await records.SumAsync(c => OneRecord + (c.EnteredOn > asOf ? OneLate : 0L) + (c.RestsOnMonth ? 1L : 0L), cancel);
        var count = all >> (2 * Bits);
        return new(count, count, (all >> Bits) & Mask, all & Mask);
    }

    /// <summary>The amounts added up; such figures have few records, and each costs much to find.</summary>
    public static async Task<Tally> AddUp(IQueryable<Counted> records, DateOnly asOf, CancellationToken cancel) =>
        await records.GroupBy(_ => 1).Select(g => new Tally(
            g.Sum(c => c.Amount), g.LongCount(), g.LongCount(c => c.EnteredOn > asOf), g.LongCount(c => c.RestsOnMonth))).SingleOrDefaultAsync(cancel)
        ?? new(0, 0, 0, 0);
}
