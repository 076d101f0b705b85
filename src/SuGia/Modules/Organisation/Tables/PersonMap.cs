using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

internal sealed class PersonMap : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("organisation_person");
        person.Property(p => p.Code).HasMaxLength(Person.CodeLimit).ComparesByBytes().InGroup(FieldGroup.Public);
        person.Property(p => p.FullName).HasMaxLength(Person.NameLimit).InGroup(FieldGroup.Public);
        person.Property(p => p.SortKey).HasMaxLength(400).ComparesByBytes().InGroup(FieldGroup.Public);
        person.Property(p => p.Folded).HasMaxLength(200).ComparesByBytes().InGroup(FieldGroup.Public);
        person.Property(p => p.Sex).InGroup(FieldGroup.Public);
        person.Property(p => p.BirthYear).InGroup(FieldGroup.Public);
        person.Property(p => p.LeftOn).InGroup(FieldGroup.Service);
        person.Property(p => p.MergedInto).InGroup(FieldGroup.Public);
        person.ComplexProperty(p => p.JoinedOn, joined => joined.InGroup(FieldGroup.Service));
        Personal(person);
        person.HasIndex(p => p.Code).IsUnique();
        person.HasIndex(p => p.SortKey).IsUnique();
        person.HasIndex(p => p.MergedInto);
        person.HasMany(p => p.Ranks).WithOne().HasForeignKey("Person").IsRequired().OnDelete(DeleteBehavior.Cascade);
        person.HasMany(p => p.Appointments).WithOne().HasForeignKey("Person").IsRequired().OnDelete(DeleteBehavior.Cascade);
        person.HasMany(p => p.Languages).WithOne().HasForeignKey("Person").IsRequired().OnDelete(DeleteBehavior.Cascade);
        person.Ignore(p => p.IsMerged);
    }

    private static void Personal(EntityTypeBuilder<Person> person)
    {
        person.Property(p => p.BornOn).InGroup(FieldGroup.Identity);
        person.Property(p => p.PassportNumber).HasMaxLength(Person.PassportLimit).InGroup(FieldGroup.Identity);
        person.HasIndex(p => p.PassportUntil);
        person.Property(p => p.PassportUntil).InGroup(FieldGroup.Identity);
        person.Property(p => p.Phone).HasMaxLength(Person.PhoneLimit).InGroup(FieldGroup.Contact);
        person.Property(p => p.Email).HasMaxLength(Person.EmailLimit).InGroup(FieldGroup.Contact);
        person.Property(p => p.EmergencyContact).HasMaxLength(Person.EmergencyLimit).InGroup(FieldGroup.Family);
        person.Property(p => p.HealthClass).HasMaxLength(Person.HealthLimit).InGroup(FieldGroup.Health);
    }
}

internal sealed class RankHeldMap : IEntityTypeConfiguration<RankHeld>
{
    public void Configure(EntityTypeBuilder<RankHeld> rank)
    {
        rank.ToTable("organisation_rank_held");
        rank.Property(r => r.Rank).HasConversion<int>().InGroup(FieldGroup.Public);
        rank.Property(r => r.FirstOn).InGroup(FieldGroup.Public);
        rank.Property(r => r.LastOn).InGroup(FieldGroup.Public);
        rank.Property(r => r.Paper).InGroup(FieldGroup.Public);
        rank.Property<PersonId>("Person");
        rank.HasIndex("Person", nameof(RankHeld.FirstOn)).IsUnique();
    }
}

internal sealed class AppointmentMap : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> appointment)
    {
        appointment.ToTable("organisation_appointment");
        appointment.Property(a => a.Unit).InGroup(FieldGroup.Public);
        appointment.Property(a => a.Post).HasMaxLength(Appointment.PostLimit).InGroup(FieldGroup.Public);
        appointment.Property(a => a.FirstOn).InGroup(FieldGroup.Public);
        appointment.Property(a => a.LastOn).InGroup(FieldGroup.Public);
        appointment.Property(a => a.IsMain).InGroup(FieldGroup.Public);
        appointment.Property(a => a.Paper).InGroup(FieldGroup.Public);
        appointment.Property<PersonId>("Person");
        appointment.HasIndex("Person", nameof(Appointment.IsMain), nameof(Appointment.FirstOn));
        appointment.HasIndex(a => new { a.Unit, a.IsMain, a.FirstOn });
    }
}

internal sealed class LanguageSkillMap : IEntityTypeConfiguration<LanguageSkill>
{
    public void Configure(EntityTypeBuilder<LanguageSkill> skill)
    {
        skill.ToTable("organisation_language");
        skill.Property(s => s.Language).HasMaxLength(LanguageSkill.LanguageLimit).InGroup(FieldGroup.Public);
        skill.Property(s => s.Level).HasMaxLength(20).InGroup(FieldGroup.Public);
        skill.Property(s => s.TestedOn).InGroup(FieldGroup.Public);
    }
}
