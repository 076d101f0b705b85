using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SuGia.Bench.Data;

/// <summary>How an object of the model becomes a row: its table, its columns as they are stored, its parts.</summary>
internal sealed class RowShape
{
    private readonly IReadOnlyList<Func<object, object?>?> readings;

    private RowShape(IEntityType entity)
    {
        Type = entity.ClrType;
        Table = entity.GetTableName()!;
        var properties = entity.GetFlattenedProperties().ToList();
        var table = StoreObjectIdentifier.Table(Table);
        Columns = [.. properties.Select(p => new Column(p.GetColumnName(table)!, StoredAs(p)))];
        readings = [.. properties.Select(Reading)];
        Parts = [.. entity.GetNavigations().Where(n => n.IsCollection).Select(n => n.PropertyInfo!)];
    }

    public Type Type { get; }

    public string Table { get; }

    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The collections that hold this row's parts.</summary>
    public IReadOnlyList<System.Reflection.PropertyInfo> Parts { get; }

    public object? KeyOf(object row) => Type.GetProperty("Id")!.GetValue(row);

    /// <param name="holder">The stored key of the record or part that holds the row; written where the object itself does not name it.</param>
    public IEnumerable<object?> Values(object row, object? holder) => readings.Select(read => read is null ? holder : read(row));

    public static IReadOnlyDictionary<Type, RowShape> Of(IModel model) =>
        model.GetEntityTypes().Select(e => new RowShape(e)).ToDictionary(s => s.Type);

    /// <summary>Reads the value as it is stored; null for a column that only the database knows, the key of the holder.</summary>
    private static Func<object, object?>? Reading(IProperty property)
    {
        if (property.PropertyInfo is not { } own)
        {
            return null;
        }

        var store = property.GetTypeMapping().Converter?.ConvertToProvider ?? (value => value);
        return property.DeclaringType is IComplexType { ComplexProperty.PropertyInfo: { } whole }
            ? row => whole.GetValue(row) is { } value ? store(own.GetValue(value)) : null
            : row => own.GetValue(row) is { } value ? store(value) : null;
    }

    private static Type StoredAs(IProperty property)
    {
        var type = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    /// <param name="Stored">The type that goes to the database.</param>
    internal sealed record Column(string Name, Type Stored);
}
