using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;

namespace SuGia.Modules.Peacekeeping;

internal sealed class FormedUnitMap : IEntityTypeConfiguration<FormedUnit>
{
    private const string Holder = "Unit";

    public void Configure(EntityTypeBuilder<FormedUnit> unit)
    {
        unit.ToTable("peacekeeping_formed_unit");
        unit.Property(u => u.Code).HasMaxLength(FormedUnit.CodeLimit).ComparesByBytes();
        unit.Property(u => u.NameVi).HasMaxLength(FormedUnit.NameLimit);
        unit.Property(u => u.NameEn).HasMaxLength(FormedUnit.NameLimit);
        unit.Property(u => u.Folded).HasMaxLength(700).ComparesByBytes();
        unit.HasIndex(u => u.Code).IsUnique();
        unit.HasIndex(u => u.Follows);
        unit.HasIndex(u => u.Paper);
        unit.HasIndex(u => u.EndedBy);
        unit.HasMany(u => u.Lines).WithOne().HasForeignKey(Holder).IsRequired().OnDelete(DeleteBehavior.Cascade);
        unit.HasMany(u => u.Reports).WithOne().HasForeignKey(Holder).IsRequired().OnDelete(DeleteBehavior.Cascade);
        unit.HasMany(u => u.Members).WithOne().HasForeignKey(Holder).IsRequired().OnDelete(DeleteBehavior.Cascade);
        unit.HasMany(u => u.Equipment).WithOne().HasForeignKey(Holder).IsRequired().OnDelete(DeleteBehavior.Cascade);
        unit.HasMany(u => u.Levels).WithOne().HasForeignKey(Holder).IsRequired().OnDelete(DeleteBehavior.Cascade);
        unit.HasMany(u => u.Renewals).WithOne().HasForeignKey(Holder).IsRequired().OnDelete(DeleteBehavior.Cascade);
        unit.HasMany(u => u.Visits).WithOne().HasForeignKey(Holder).IsRequired().OnDelete(DeleteBehavior.Cascade);
        unit.HasMany(u => u.Memoranda).WithOne().HasForeignKey(Holder).IsRequired().OnDelete(DeleteBehavior.Cascade);
        unit.HasMany(u => u.Rotations).WithOne().HasForeignKey(Holder).IsRequired().OnDelete(DeleteBehavior.Cascade);
        unit.Ignore(u => u.Name);
    }
}

internal sealed class StrengthMap : IEntityTypeConfiguration<StrengthLine>, IEntityTypeConfiguration<StrengthReport>, IEntityTypeConfiguration<StrengthFilled>
{
    public void Configure(EntityTypeBuilder<StrengthLine> line)
    {
        line.ToTable("peacekeeping_unit_line");
        line.Property(l => l.TitleVi).HasMaxLength(StrengthLine.TitleLimit);
        line.Property(l => l.TitleEn).HasMaxLength(StrengthLine.TitleLimit);
        line.Ignore(l => l.Title);
        line.Ignore(l => l.Details);
    }

    public void Configure(EntityTypeBuilder<StrengthReport> report)
    {
        report.ToTable("peacekeeping_unit_strength");
        report.HasMany(r => r.Filled).WithOne().HasForeignKey("Report").IsRequired().OnDelete(DeleteBehavior.Cascade);
        report.HasIndex(r => r.Paper);
    }

    public void Configure(EntityTypeBuilder<StrengthFilled> filled) => filled.ToTable("peacekeeping_unit_filled");
}

internal sealed class UnitMemberMap : IEntityTypeConfiguration<UnitMember>, IEntityTypeConfiguration<MemberMove>
{
    public void Configure(EntityTypeBuilder<UnitMember> member)
    {
        member.ToTable("peacekeeping_unit_member");
        member.HasIndex(m => new { m.FirstOn, m.LastOn, m.PassedOn, m.EnteredOn, m.PassEnteredOn }).HasDatabaseName("IX_peacekeeping_unit_member_on_day");
        member.HasIndex(m => m.Person);
        member.HasIndex(m => m.Paper);
        member.HasIndex(m => m.PassedBy);
        member.HasMany(m => m.Moves).WithOne().HasForeignKey("Member").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<MemberMove> move)
    {
        move.ToTable("peacekeeping_unit_move");
        move.HasIndex(m => m.Paper);
    }
}

internal sealed class ReadinessMap : IEntityTypeConfiguration<LevelHeld>, IEntityTypeConfiguration<PledgeRenewal>, IEntityTypeConfiguration<UnitVisit>
{
    public void Configure(EntityTypeBuilder<LevelHeld> level)
    {
        level.ToTable("peacekeeping_unit_level");
        level.Property(l => l.Reason).HasMaxLength(1000);
        level.HasIndex(l => new { l.Level, l.LastOn, l.FirstOn, l.EnteredOn });
        level.HasIndex(l => l.Paper);
    }

    public void Configure(EntityTypeBuilder<PledgeRenewal> renewal)
    {
        renewal.ToTable("peacekeeping_unit_renewal");
        renewal.HasIndex(r => r.Paper);
    }

    public void Configure(EntityTypeBuilder<UnitVisit> visit)
    {
        visit.ToTable("peacekeeping_unit_visit");
        visit.HasIndex(v => v.Plan);
        visit.HasIndex(v => v.Paper);
    }
}

internal sealed class DeploymentMap : IEntityTypeConfiguration<EquipmentCount>, IEntityTypeConfiguration<Memorandum>, IEntityTypeConfiguration<Rotation>
{
    public void Configure(EntityTypeBuilder<EquipmentCount> count)
    {
        count.ToTable("peacekeeping_unit_equipment");
        count.HasIndex(c => c.Paper);
    }

    public void Configure(EntityTypeBuilder<Memorandum> memorandum)
    {
        memorandum.ToTable("peacekeeping_unit_memorandum");
        memorandum.HasIndex(m => m.Paper);
    }

    public void Configure(EntityTypeBuilder<Rotation> rotation)
    {
        rotation.ToTable("peacekeeping_unit_rotation");
        rotation.HasIndex(r => r.Paper);
    }
}
