using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using SuGia.Kernel;

namespace SuGia.Data;

/// <summary>Sets a loaded record, with all its parts, back to how an entry of the ledger says it stood.</summary>
/// <remarks>The change is not noted here: the caller records it, as any other change.</remarks>
internal sealed class Restoring
{
    private readonly JsonObject personal;

    private Restoring(LedgerEntry entry) => personal = entry.Personal is { } text ? JsonNode.Parse(text)!.AsObject() : [];

    /// <returns>False where the image holds a personal value that was erased since; the record is then half set and must not be saved.</returns>
    public static bool Back(EntityEntry record, LedgerEntry entry) =>
        new Restoring(entry).Lay(record, JsonNode.Parse(entry.After)!.AsObject());

    private bool Lay(EntityEntry entry, JsonObject image)
    {
        var table = StoreObjectIdentifier.Create(entry.Metadata, StoreObjectType.Table)!.Value;
        var isWhole = true;
        foreach (var property in entry.Properties.Where(p => !p.Metadata.IsPrimaryKey() && p.Metadata.Name != nameof(IRecord.Version)))
        {
            isWhole &= Reveal(entry, property.Metadata.GetColumnName(), image, out var value);
            Set(property, value);
        }

        foreach (var complex in entry.ComplexProperties)
        {
            isWhole &= LayComplex(entry, complex, table, image);
        }

        return entry.Collections.Aggregate(isWhole, (whole, parts) => LayParts(entry, parts, image) && whole);
    }

    private bool LayComplex(EntityEntry entry, ComplexPropertyEntry complex, StoreObjectIdentifier table, JsonObject image)
    {
        Dictionary<string, object?> values = [];
        var isWhole = true;
        foreach (var property in complex.Metadata.ComplexType.GetProperties())
        {
            isWhole &= Reveal(entry, property.GetColumnName(table)!, image, out var value);
            values[property.Name] = Stored.Read(property, value);
        }

        complex.CurrentValue = values.Values.All(v => v is null) ? null : Made(complex.Metadata.ComplexType.ClrType, values);
        return isWhole;
    }

    private bool LayParts(EntityEntry holder, CollectionEntry collection, JsonObject image)
    {
        var target = collection.Metadata.TargetEntityType;
        var told = image[target.GetTableName()!]!.AsArray().Select(p => p!.AsObject()).ToDictionary(p => (string)p["Id"]!);
        var held = (collection.CurrentValue ?? Array.Empty<object>()).Cast<object>().Select(p => holder.Context.Entry(p)).ToList();
        foreach (var gone in held.Where(p => !told.ContainsKey(IdOf(p))))
        {
            collection.Metadata.GetCollectionAccessor()!.Remove(holder.Entity, gone.Entity);
            holder.Context.Remove(gone.Entity);
        }

        var kept = held.Where(p => told.ContainsKey(IdOf(p))).ToDictionary(IdOf);
        return told.Aggregate(true, (whole, part) => Lay(kept.GetValueOrDefault(part.Key) ?? Add(holder, collection, part.Key), part.Value) && whole);
    }

    /// <summary>A part that was removed since comes back under its own key.</summary>
    private static EntityEntry Add(EntityEntry holder, CollectionEntry collection, string id)
    {
        var type = collection.Metadata.TargetEntityType;
        var part = holder.Context.Entry(Activator.CreateInstance(type.ClrType, nonPublic: true)!);
        part.Property(nameof(Part.Id)).CurrentValue = Guid.Parse(id);
        var link = ((INavigation)collection.Metadata).ForeignKey.Properties[0];
        part.Property(link).CurrentValue = holder.Property("Id").CurrentValue;
        part.State = EntityState.Added;
        return part;
    }

    private bool Reveal(EntityEntry entry, string column, JsonObject image, out string? value)
    {
        value = (string?)image[column];
        if (value?.StartsWith("sha256:", StringComparison.Ordinal) != true)
        {
            return true;
        }

        var hidden = personal[$"{entry.Metadata.GetTableName()}/{IdOf(entry)}/{column}"];
        value = (string?)hidden?[1];
        return hidden is not null;
    }

    private static void Set(PropertyEntry property, string? value)
    {
        var next = Stored.Read(property.Metadata, value);
        if (!Equals(property.CurrentValue, next))
        {
            property.CurrentValue = next;
        }
    }

    private static string IdOf(EntityEntry entry) => Stored.Text(entry.Property("Id").Metadata, entry.Property("Id").CurrentValue)!;

    /// <summary>A value by its constructor, whose parameters are named as its properties.</summary>
    private static object Made(Type type, Dictionary<string, object?> values)
    {
        var maker = type.GetConstructors().First(c => c.GetParameters() is { Length: > 0 } named && named.All(p => values.Keys.Contains(p.Name!, StringComparer.OrdinalIgnoreCase)));
        return maker.Invoke([.. maker.GetParameters().Select(p => values.First(v => v.Key.Equals(p.Name, StringComparison.OrdinalIgnoreCase)).Value)]);
    }
}
