using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using SuGia.Kernel;

namespace SuGia.Data;

/// <summary>A record with all its parts as canonical JSON: tables by name, rows by key, columns by name.</summary>
/// <param name="Public">Goes into the hash. A personal value stands there as the digest of its salt and itself.</param>
/// <param name="Personal">Salts and values of the personal fields, or null where there are none.</param>
internal sealed record Image(string Public, string? Personal)
{
    public static JsonSerializerOptions Json { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>An empty image, <c>{}</c>, says that the record is gone.</summary>
    /// <param name="covered">Receives the key of every row that the image holds.</param>
    public static Image Of(EntityEntry root, HashSet<Guid> covered)
    {
        JsonObject personal = [];
        covered.Add(((IRecord)root.Entity).Key);
        var whole = root.State == EntityState.Deleted ? [] : Write(root, personal, covered);
        return new(whole.ToJsonString(Json), personal.Count == 0 ? null : personal.ToJsonString(Json));
    }

    /// <summary>The key of the row that holds this part, as it was loaded.</summary>
    public static Guid HolderOf(EntityEntry part)
    {
        var link = part.Metadata.GetForeignKeys().Single(k => k.PrincipalToDependent is not null).Properties[0];
        return Guid.Parse(Stored.Text(link, part.Property(link).OriginalValue)!);
    }

    public static string Digest(string salt, string value) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(salt + value)));

    private static JsonObject Write(EntityEntry entry, JsonObject personal, HashSet<Guid> covered)
    {
        entry.DetectChanges();
        JsonObject row = [];
        foreach (var (column, value, isPersonal) in Columns(entry).OrderBy(c => c.Column, StringComparer.Ordinal))
        {
            row[column] = isPersonal && value is not null ? Hide(entry, column, value, personal) : value;
        }

        foreach (var part in entry.Collections.OrderBy(c => c.Metadata.Name, StringComparer.Ordinal))
        {
            row[part.Metadata.TargetEntityType.GetTableName()!] = new JsonArray([.. Parts(entry, part, covered).Select(p => Write(p, personal, covered))]);
        }

        return row;
    }

    private static string Hide(EntityEntry entry, string column, string value, JsonObject personal)
    {
        var salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        personal[$"{entry.Metadata.GetTableName()}/{Stored.Text(entry.Property("Id").Metadata, entry.Property("Id").CurrentValue)}/{column}"] = new JsonArray(salt, value);
        return Digest(salt, value);
    }

    private static IEnumerable<EntityEntry> Parts(EntityEntry entry, CollectionEntry collection, HashSet<Guid> covered)
    {
        foreach (var part in (collection.CurrentValue ?? Array.Empty<Part>()).Cast<Part>().OrderBy(p => p.Id.ToString(), StringComparer.Ordinal))
        {
            covered.Add(part.Id);
            yield return entry.Context.Entry(part);
        }
    }

    private static IEnumerable<(string Column, string? Value, bool IsPersonal)> Columns(EntityEntry entry) =>
        entry.Properties.Select(p => (p.Metadata.GetColumnName(), Stored.Text(p.Metadata, p.CurrentValue), p.Metadata.IsPersonal()))
            .Concat(entry.ComplexProperties.SelectMany(c => Columns(c, StoreObjectIdentifier.Create(entry.Metadata, StoreObjectType.Table)!.Value)));

    /// <remarks>Only with its table does a column of a complex value bear its full name: LeftHomeOn_Earliest.</remarks>
    private static IEnumerable<(string Column, string? Value, bool IsPersonal)> Columns(ComplexPropertyEntry complex, StoreObjectIdentifier table) =>
        complex.Properties.Select(p => (p.Metadata.GetColumnName(table)!, complex.CurrentValue is null ? null : Stored.Text(p.Metadata, p.CurrentValue), p.Metadata.IsPersonal()));
}
