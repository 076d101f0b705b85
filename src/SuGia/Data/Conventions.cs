using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SuGia.Kernel;

namespace SuGia.Data;

/// <summary>What holds for every table: how ids, enums and sort keys are stored, which columns are personal.</summary>
public static class Conventions
{
    private const string BytesAnnotation = "SuGia:ComparesByBytes";
    private const string PersonalAnnotation = "SuGia:Personal";
    private const string GroupAnnotation = "SuGia:FieldGroup";

    /// <summary>Compared and sorted by bytes on both databases, whatever the database's own collation.</summary>
    public static PropertyBuilder<string> ComparesByBytes(this PropertyBuilder<string> property) =>
        property.HasAnnotation(BytesAnnotation, true);

    /// <summary>Names the group that a field of a person belongs to. All but public and service fields are personal:
    /// the hashed part of the ledger holds only their salted digest.</summary>
    public static PropertyBuilder<T> InGroup<T>(this PropertyBuilder<T> property, FieldGroup group)
    {
        property.HasAnnotation(GroupAnnotation, group);
        return group is FieldGroup.Public or FieldGroup.Service ? property : property.HasAnnotation(PersonalAnnotation, true);
    }

    /// <inheritdoc cref="InGroup{T}(PropertyBuilder{T}, FieldGroup)"/>
    public static void InGroup<T>(this ComplexPropertyBuilder<T> property, FieldGroup group) where T : notnull
    {
        foreach (var column in property.Metadata.ComplexType.GetProperties())
        {
            column.SetAnnotation(GroupAnnotation, group);
            if (group is not (FieldGroup.Public or FieldGroup.Service))
            {
                column.SetAnnotation(PersonalAnnotation, true);
            }
        }
    }

    public static bool IsPersonal(this IReadOnlyProperty property) => property.FindAnnotation(PersonalAnnotation) is not null;

    public static FieldGroup? Group(this IReadOnlyProperty property) => property.FindAnnotation(GroupAnnotation)?.Value as FieldGroup?;

    internal static void Apply(IMutableEntityType entity, bool isNpgsql)
    {
        if (typeof(IRecord).IsAssignableFrom(entity.ClrType))
        {
            entity.FindProperty(nameof(IRecord.Version))!.IsConcurrencyToken = true;
        }

        foreach (var key in entity.GetProperties().Where(p => p.IsPrimaryKey() && p.ClrType != typeof(long)))
        {
            key.ValueGenerated = ValueGenerated.Never;
        }

        foreach (var property in entity.GetProperties().Where(p => isNpgsql && p.FindAnnotation(BytesAnnotation) is not null))
        {
            property.SetCollation("C");
        }

        foreach (var navigation in entity.GetNavigations().Where(n => !n.IsOnDependent))
        {
            navigation.SetIsEagerLoaded(true);
        }
    }

    internal static void Convert(ModelConfigurationBuilder configuration)
    {
        foreach (var id in typeof(AppDb).Assembly.GetTypes().Where(IsId))
        {
            configuration.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        }

        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    private static bool IsId(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

    private sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Make(value))
        where TId : struct, IId<TId>
    {
        private static TId Make(Guid value) => TId.From(value);
    }
}
