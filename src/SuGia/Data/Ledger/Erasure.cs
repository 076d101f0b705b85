using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;

namespace SuGia.Data;

/// <summary>Takes out of the ledger the personal values that rows of a record held once and hold no longer.</summary>
/// <remarks>
/// Only salts and values go, which stand outside the hash; their digests stay, and with them the chain. Without its salt a digest tells
/// nothing of its value. The change itself is recorded by the caller as any other, and is saved with the erasure or not at all.
/// </remarks>
internal sealed class Erasure(AppDb db)
{
    /// <param name="record">Loaded, and changed so that it no longer holds the values.</param>
    /// <param name="rows">Keys of the record or its parts; those that are gone lose every value.</param>
    public async Task Erase(IRecord record, IEnumerable<Guid> rows, CancellationToken cancel)
    {
        var (erased, held) = (rows.Select(r => $"{r:D}").ToHashSet(), Held(record));
        foreach (var entry in await db.Set<LedgerEntry>().Where(e => e.Record == record.Key && e.Personal != null).ToListAsync(cancel))
        {
            entry.Personal = Without(JsonNode.Parse(entry.Personal!)!.AsObject(), erased, held);
        }
    }

    /// <summary>What the record holds now, by the names of its personal fields.</summary>
    private Dictionary<string, string> Held(IRecord record)
    {
        var personal = Image.Of(db.Entry((object)record), []).Personal;
        return personal is null ? [] : JsonNode.Parse(personal)!.AsObject().ToDictionary(f => f.Key, f => ValueOf(f.Value));
    }

    private static string? Without(JsonObject personal, HashSet<string> erased, Dictionary<string, string> held)
    {
        foreach (var (name, _) in personal.Where(f => erased.Contains(RowOf(f.Key)) && held.GetValueOrDefault(f.Key) != ValueOf(f.Value)).ToList())
        {
            personal.Remove(name);
        }

        return personal.Count == 0 ? null : personal.ToJsonString(Image.Json);
    }

    /// <remarks>Of table/row/column.</remarks>
    private static string RowOf(string field) => field.Split('/')[1];

    private static string ValueOf(JsonNode? saltAndValue) => (string)saltAndValue![1]!;
}
