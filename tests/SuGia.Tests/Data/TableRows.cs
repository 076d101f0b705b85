using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Tests.Data;

/// <summary>The rows that a database really holds, column by column, written like those of a <see cref="Replay"/>.</summary>
internal static class TableRows
{
    /// <summary>Every table that the model fills with records or their parts.</summary>
    public static IEnumerable<IEntityType> Followed(AppDb db) => db.Model.GetEntityTypes()
        .Where(e => typeof(IRecord).IsAssignableFrom(e.ClrType) || typeof(Part).IsAssignableFrom(e.ClrType));

    public static Task<IReadOnlyList<string>> Of(AppDb db, IEntityType entity)
    {
        var columns = entity.GetTableMappings().Single().Table.Columns.ToList();
        var named = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        return Catalogue.Read(db, $"""SELECT {named} FROM "{entity.GetTableName()}" """, row => Line(columns.Index()
            .Where(c => !row.IsDBNull(c.Index))
            .Select(c => KeyValuePair.Create(c.Item.Name, Text(row, c.Index, c.Item)))));
    }

    public static string Line(IEnumerable<KeyValuePair<string, string>> columns) =>
        string.Join(" | ", columns.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}={c.Value}"));

    private static string Text(DbDataReader rows, int at, IColumn column) => Type.GetTypeCode(column.ProviderClrType) switch
    {
        TypeCode.Boolean => rows.GetBoolean(at) ? "true" : "false",
        TypeCode.Int32 => rows.GetInt32(at).ToString(CultureInfo.InvariantCulture),
        TypeCode.Int64 => rows.GetInt64(at).ToString(CultureInfo.InvariantCulture),
        TypeCode.Double => rows.GetDouble(at).ToString(CultureInfo.InvariantCulture),
        TypeCode.Decimal => rows.GetDecimal(at).ToString("0.############", CultureInfo.InvariantCulture),
        TypeCode.String => rows.GetString(at),
        _ when column.ProviderClrType == typeof(Guid) => rows.GetGuid(at).ToString("D"),
        _ when column.ProviderClrType == typeof(DateOnly) => rows.GetFieldValue<DateOnly>(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ when column.ProviderClrType == typeof(byte[]) => Convert.ToHexStringLower(rows.GetFieldValue<byte[]>(at)),
        _ => throw new NotSupportedException($"{column.Table.Name}.{column.Name} holds {column.ProviderClrType}: say here how it is written."),
    };
}
