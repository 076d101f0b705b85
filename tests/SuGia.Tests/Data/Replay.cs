using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using SuGia.Data;

namespace SuGia.Tests.Data;

/// <summary>The tables as the ledger alone tells them: for each table its rows, each a text of "column=value" in order.</summary>
internal sealed class Replay
{
    private readonly Dictionary<string, List<string>> tables = [];
    private readonly JsonObject personal;

    private Replay(JsonObject personal) => this.personal = personal;

    /// <summary>Walks the ledger in its order and keeps each record as it stood last.</summary>
    public static Dictionary<string, List<string>> Of(IEnumerable<LedgerEntry> inOrder)
    {
        Dictionary<Guid, LedgerEntry> last = [];
        foreach (var entry in inOrder)
        {
            last[entry.Record] = entry;
        }

        Dictionary<string, List<string>> all = [];
        foreach (var entry in last.Values)
        {
            Replay record = new(JsonNode.Parse(entry.Personal ?? "{}")!.AsObject());
            record.Lay(entry.Kind, JsonNode.Parse(entry.After)!.AsObject());
            record.AddTo(all);
        }

        return all;
    }

    private void Lay(string table, JsonObject row)
    {
        if (row.Count == 0)
        {
            return;
        }

        SortedDictionary<string, string> columns = new(StringComparer.Ordinal);
        foreach (var (name, value) in row)
        {
            if (value is JsonArray parts)
            {
                LayAll(name, parts);
            }
            else if (value is not null)
            {
                columns[name] = Revealed(table, (string)row["Id"]!, name, (string)value!);
            }
        }

        RowsOf(tables, table).Add(TableRows.Line(columns));
    }

    private void LayAll(string table, JsonArray parts)
    {
        foreach (var part in parts)
        {
            Lay(table, part!.AsObject());
        }
    }

    /// <exception cref="InvalidOperationException">A personal value is not the one that was digested.</exception>
    private string Revealed(string table, string id, string column, string value)
    {
        if (!value.StartsWith("sha256:", StringComparison.Ordinal))
        {
            return value;
        }

        var (salt, plain) = ((string)personal[$"{table}/{id}/{column}"]![0]!, (string)personal[$"{table}/{id}/{column}"]![1]!);
        var digest = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(salt + plain)));
        return digest == value ? plain : throw new InvalidOperationException($"{table}.{column} of {id} is not what was digested.");
    }

    private void AddTo(Dictionary<string, List<string>> all)
    {
        foreach (var (table, rows) in tables)
        {
            RowsOf(all, table).AddRange(rows);
        }
    }

    private static List<string> RowsOf(Dictionary<string, List<string>> all, string table) =>
        all.TryGetValue(table, out var rows) ? rows : all[table] = [];
}
