using SuGia.Data;

namespace SuGia.Tests.Data;

/// <summary>Checks the ledger as an auditor would: each record's rows are counted from one, chained and hashed.</summary>
internal static class Chain
{
    /// <returns>One line for each row that was tampered with, is missing or stands in the wrong place.</returns>
    public static IReadOnlyList<string> Faults(IEnumerable<LedgerEntry> ledger) =>
        [.. ledger.GroupBy(e => e.Record).SelectMany(record => Faults(record.OrderBy(e => e.Version).ToList()))];

    private static IEnumerable<string> Faults(List<LedgerEntry> record)
    {
        var previous = "";
        foreach (var (at, entry) in record.Index())
        {
            if (entry.Version != at + 1 || entry.Previous != previous || entry.Hash != entry.ComputeHash())
            {
                yield return $"{entry.Kind} {entry.Record} {entry.Version}";
            }

            previous = entry.Hash;
        }
    }
}
