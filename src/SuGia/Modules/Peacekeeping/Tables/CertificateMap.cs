using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

internal sealed class CertificateMap : IEntityTypeConfiguration<Certificate>
{
    public void Configure(EntityTypeBuilder<Certificate> certificate)
    {
        certificate.ToTable("peacekeeping_certificate");
        certificate.Property(c => c.Reference).HasMaxLength(Certificate.ReferenceLimit);
        certificate.HasIndex(c => new { c.LastOn, c.Kind, c.EnteredOn, c.Person }).HasDatabaseName("IX_peacekeeping_certificate_lapsing");
        certificate.HasIndex(c => c.Person);
    }
}

internal sealed class FitnessCheckMap : IEntityTypeConfiguration<FitnessCheck>
{
    public void Configure(EntityTypeBuilder<FitnessCheck> check)
    {
        check.ToTable("peacekeeping_fitness");
        check.Property(c => c.Kind).InGroup(FieldGroup.Health);
        check.Property(c => c.FirstOn).InGroup(FieldGroup.Health);
        check.Property(c => c.LastOn).InGroup(FieldGroup.Health);
        check.Property(c => c.Outcome).InGroup(FieldGroup.Health);
        check.Property(c => c.Paper).InGroup(FieldGroup.Health);
        check.Property(c => c.CountedUntil).InGroup(FieldGroup.Health);
        check.Ignore(c => c.IsCounted);
        check.HasIndex(c => new { c.LastOn, c.FirstOn });
        check.HasIndex(c => c.Person);
    }
}

internal sealed class VettingMap : IEntityTypeConfiguration<Vetting>
{
    public void Configure(EntityTypeBuilder<Vetting> vetting)
    {
        vetting.ToTable("peacekeeping_vetting");
        vetting.Property(v => v.Kind).InGroup(FieldGroup.Vetting);
        vetting.Property(v => v.On).InGroup(FieldGroup.Vetting);
        vetting.Property(v => v.MovementOn).InGroup(FieldGroup.Vetting);
        vetting.Property(v => v.Outcome).InGroup(FieldGroup.Vetting);
        vetting.Property(v => v.Paper).InGroup(FieldGroup.Vetting);
        vetting.HasIndex(v => v.MovementOn);
        vetting.HasIndex(v => v.Person);
    }
}
