using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>Knows every column of every record: what it is called, what its values mean, who may read it.</summary>
public sealed class FieldBook(IModel model, IReadOnlyList<IHistoryWords> modules)
{
    private readonly Dictionary<(string Table, string Column), IProperty> columns = model.GetEntityTypes().SelectMany(ColumnsOf).ToDictionary(c => c.Key, c => c.Property);

    /// <returns>Null for what is not shown: keys, worked-out columns.</returns>
    public Words? Title(string table, string column)
    {
        var field = Field(column);
        return modules.Any(m => m.Unshown.Contains(table) || m.Unshown.Contains(field) || m.Unshown.Contains($"{table}.{field}")) || IsSecondOfPair(column)
            ? null
            : Named($"{table}.{field}") ?? Named(field);
    }

    /// <returns>Null for a record's own table.</returns>
    public Words? Part(string table) => modules.Where(m => m.Parts.ContainsKey(table)).Select(m => (Words?)m.Parts[table]).FirstOrDefault();

    /// <summary>True where the reader may read the field of everyone whose history they may read.</summary>
    /// <remarks>Family and health data are shown on the person's own page alone, which keeps a journal of who read them.</remarks>
    public bool MayRead(string table, string column, Reader reader) => columns.GetValueOrDefault((table, column))?.Group() switch
    {
        null => true,
        FieldGroup.Family or FieldGroup.Health => false,
        { } group => reader.ReachOf(group).Covers(reader.ReachOf(Permission.ReadPeople)) || reader.ReachOf(group).Covers(reader.ReachOf(Permission.ReadHistory)),
    };

    /// <summary>The record that a value names, or null where it names none.</summary>
    public Guid? Named(string table, string column, string? value) =>
        Clr(table, column) is { } type && (type == typeof(Guid) || IsId(type)) && Guid.TryParse(value, out var id) ? id : null;

    /// <summary>A stored value in words.</summary>
    /// <param name="row">The other columns of its row, for days that are known to the month.</param>
    public string Show(string table, string column, IReadOnlyDictionary<string, string?> row, IReadOnlyDictionary<Guid, RecordTitle> titles)
    {
        var value = row.GetValueOrDefault(column);
        return value switch
        {
            null or "" => "",
            _ when Named(table, column, value) is { } id => titles.TryGetValue(id, out var named) ? named.Title : HistoryWords.BeyondScope.ToString(),
            _ when value.StartsWith("sha256:", StringComparison.Ordinal) => HistoryWords.Erased.ToString(),
            _ when Clr(table, column) is { IsEnum: true } type => OfEnum(type, value),
            _ when Clr(table, column) is { } type && OfCode(type, value) is { } words => words.ToString(),
            "true" => HistoryWords.Yes.ToString(),
            "false" => HistoryWords.No.ToString(),
            _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => OfDay(day, column, row),
            _ => value,
        };
    }

    private string OfEnum(Type type, string value) =>
        Enum.TryParse(type, value, out var member) && modules.Select(m => m.Of((Enum)member)).FirstOrDefault(w => w is not null) is { } words ? words.ToString() : value;

    private Words? OfCode(Type type, string value) => modules.Select(m => m.OfCode(type, value)).FirstOrDefault(w => w is not null);

    private static string OfDay(DateOnly day, string column, IReadOnlyDictionary<string, string?> row) =>
        day == DateOnly.MaxValue ? HistoryWords.OpenEnd.ToString()
        : column.EndsWith("_Earliest", StringComparison.Ordinal) && row.GetValueOrDefault($"{Field(column)}_Grain") is nameof(Grain.Month) ? FuzzyDate.InMonth(day.Year, day.Month).ToString()
        : Days.Show(day);

    private Words? Named(string field) => modules.Where(m => m.Fields.ContainsKey(field)).Select(m => (Words?)m.Fields[field]).FirstOrDefault();

    private Type? Clr(string table, string column) =>
        columns.GetValueOrDefault((table, column)) is { } property ? Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType : null;

    private static bool IsId(Type type) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

    private static bool IsSecondOfPair(string column) => column.EndsWith("_Latest", StringComparison.Ordinal) || column.EndsWith("_Grain", StringComparison.Ordinal);

    private static string Field(string column) => column.Split('_')[0];

    private static IEnumerable<((string, string) Key, IProperty Property)> ColumnsOf(IEntityType entity)
    {
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        return entity.GetProperties().Concat(entity.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties()))
            .Select(p => ((table.Name, p.GetColumnName(table)!), p));
    }
}
