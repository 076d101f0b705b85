using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

internal sealed class HardDayMap : IEntityTypeConfiguration<HardDay>, IEntityTypeConfiguration<HardDayStep>
{
    public void Configure(EntityTypeBuilder<HardDay> day)
    {
        day.ToTable("peacekeeping_hard_day");
        day.Property(d => d.Kind).InGroup(FieldGroup.AbsenceReasons);
        day.Property(d => d.HappenedOn).InGroup(FieldGroup.AbsenceReasons);
        day.HasMany(d => d.Steps).WithOne().HasForeignKey("Day").IsRequired().OnDelete(DeleteBehavior.Cascade);
        day.HasIndex(d => d.Person);
        day.HasIndex(d => d.LearnedOn);
    }

    public void Configure(EntityTypeBuilder<HardDayStep> step)
    {
        step.ToTable("peacekeeping_hard_day_step");
        step.Property(s => s.Code).HasMaxLength(40).InGroup(FieldGroup.AbsenceReasons);
        step.Property(s => s.TitleVi).HasMaxLength(160).InGroup(FieldGroup.AbsenceReasons);
        step.Property(s => s.TitleEn).HasMaxLength(160).InGroup(FieldGroup.AbsenceReasons);
        step.Property(s => s.DoneBy).HasMaxLength(HardDayStep.ByLimit).InGroup(FieldGroup.AbsenceReasons);
        step.Ignore(s => s.Title);
    }
}

internal sealed class HouseholdMap : IEntityTypeConfiguration<Household>, IEntityTypeConfiguration<EmergencyContact>, IEntityTypeConfiguration<FamilyContact>
{
    private const string Holder = "Household";

    public void Configure(EntityTypeBuilder<Household> household)
    {
        household.ToTable("peacekeeping_household");
        household.HasIndex(h => h.Person).IsUnique();
        household.HasMany(h => h.Contacts).WithOne().HasForeignKey(Holder).IsRequired().OnDelete(DeleteBehavior.Cascade);
        household.HasMany(h => h.Log).WithOne().HasForeignKey(Holder).IsRequired().OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<EmergencyContact> contact)
    {
        contact.ToTable("peacekeeping_home_contact");
        contact.Property(c => c.Name).HasMaxLength(EmergencyContact.NameLimit).InGroup(FieldGroup.Family);
        contact.Property(c => c.Relation).HasMaxLength(EmergencyContact.NameLimit).InGroup(FieldGroup.Family);
        contact.Property(c => c.Phone).HasMaxLength(EmergencyContact.PhoneLimit).InGroup(FieldGroup.Family);
    }

    public void Configure(EntityTypeBuilder<FamilyContact> contact)
    {
        contact.ToTable("peacekeeping_family_contact");
        contact.Property(c => c.By).HasMaxLength(FamilyContact.ByLimit).InGroup(FieldGroup.Family);
        contact.Property(c => c.What).HasMaxLength(FamilyContact.WhatLimit).InGroup(FieldGroup.Family);
    }
}
