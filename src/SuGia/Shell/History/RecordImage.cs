using System.Text.Json.Nodes;
using SuGia.Data;

namespace SuGia.Shell;

/// <summary>How a record stood after a change, row by row; a personal value stands in its own words where it was not erased.</summary>
internal sealed class RecordImage
{
    private readonly JsonObject personal;

    private RecordImage(string? personal) => this.personal = personal is null ? [] : JsonNode.Parse(personal)!.AsObject();

    /// <summary>The columns of each row by its table and key.</summary>
    public Dictionary<(string Table, string Key), Dictionary<string, string?>> Rows { get; } = [];

    /// <summary>False where a personal value is not the one that the hashed part vouches for.</summary>
    public bool IsTrue { get; private set; } = true;

    public static RecordImage Of(LedgerEntry entry)
    {
        RecordImage image = new(entry.Personal);
        image.Lay(entry.Kind, JsonNode.Parse(entry.After)!.AsObject());
        return image;
    }

    private void Lay(string table, JsonObject row)
    {
        if ((string?)row["Id"] is not { } key)
        {
            return;
        }

        Dictionary<string, string?> columns = Rows[(table, key)] = [];
        foreach (var (name, value) in row)
        {
            if (value is JsonArray parts)
            {
                LayAll(name, parts);
            }
            else
            {
                columns[name] = Plain(table, key, name, (string?)value);
            }
        }
    }

    private void LayAll(string table, JsonArray parts)
    {
        foreach (var part in parts)
        {
            Lay(table, part!.AsObject());
        }
    }

    private string? Plain(string table, string key, string column, string? value)
    {
        if (personal[$"{table}/{key}/{column}"] is not JsonArray { Count: 2 } hidden)
        {
            return value;
        }

        IsTrue &= Image.Digest((string)hidden[0]!, (string)hidden[1]!) == value;
        return (string?)hidden[1];
    }
}
