using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;

namespace SuGia.Modules.Organisation;

internal sealed class UnitMap : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> unit)
    {
        unit.ToTable("organisation_unit");
        unit.Property(u => u.Code).HasMaxLength(Unit.CodeLimit).ComparesByBytes();
        unit.Property(u => u.NameVi).HasMaxLength(Unit.NameLimit);
        unit.Property(u => u.NameEn).HasMaxLength(Unit.NameLimit);
        unit.Property(u => u.SortKey).HasMaxLength(500).ComparesByBytes();
        unit.Property(u => u.Folded).HasMaxLength(Unit.FoldedLimit).ComparesByBytes();
        unit.HasIndex(u => u.Code).IsUnique();
        unit.HasIndex(u => u.SortKey).IsUnique();
        unit.HasMany(u => u.Places).WithOne().HasForeignKey("Unit").IsRequired().OnDelete(DeleteBehavior.Cascade);
        unit.HasMany(u => u.Aliases).WithOne().HasForeignKey("Unit").IsRequired().OnDelete(DeleteBehavior.Cascade);
        unit.Ignore(u => u.Name);
    }
}

internal sealed class UnitPlaceMap : IEntityTypeConfiguration<UnitPlace>
{
    public void Configure(EntityTypeBuilder<UnitPlace> place)
    {
        place.ToTable("organisation_unit_place");
        place.Property<Contract.UnitId>("Unit");
        place.HasIndex("Unit", nameof(UnitPlace.FirstOn)).IsUnique();
        place.HasIndex(p => p.Parent);
    }
}

internal sealed class UnitAliasMap : IEntityTypeConfiguration<UnitAlias>
{
    public void Configure(EntityTypeBuilder<UnitAlias> alias)
    {
        alias.ToTable("organisation_unit_alias");
        alias.Property(a => a.Name).HasMaxLength(Unit.NameLimit);
    }
}

/// <summary>A unit and one that it stands under, itself among them, during a span of days. Worked out from the places.</summary>
public sealed class UnitAbove
{
    public Guid Id { get; init; } = Kernel.Id.Next();

    public Contract.UnitId Unit { get; init; }

    public Contract.UnitId Above { get; init; }

    public DateOnly FirstOn { get; init; }

    public DateOnly LastOn { get; init; }
}

internal sealed class UnitAboveMap : IEntityTypeConfiguration<UnitAbove>
{
    public void Configure(EntityTypeBuilder<UnitAbove> above)
    {
        above.ToTable("organisation_unit_above");
        above.HasIndex(a => new { a.Above, a.Unit });
        above.HasIndex(a => a.Unit);
    }
}

/// <summary>Everyone in a unit or below it today, in the order of names. Worked out from appointments and places.</summary>
public sealed class Reached
{
    public Contract.UnitId Unit { get; init; }

    public string SortKey { get; init; } = "";

    public Contract.PersonId Person { get; init; }
}

internal sealed class ReachedMap : IEntityTypeConfiguration<Reached>
{
    public void Configure(EntityTypeBuilder<Reached> reached)
    {
        reached.ToTable("organisation_reached");
        reached.HasKey(r => new { r.Unit, r.SortKey });
        reached.Property(r => r.SortKey).HasMaxLength(400).ComparesByBytes();
        reached.HasIndex(r => r.Person);
    }
}
