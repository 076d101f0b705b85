using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

internal sealed class DossierMap : IEntityTypeConfiguration<Dossier>
{
    public void Configure(EntityTypeBuilder<Dossier> dossier)
    {
        dossier.ToTable("peacekeeping_dossier");
        dossier.Property(d => d.Code).HasMaxLength(Dossier.CodeLimit).ComparesByBytes();
        dossier.Property(d => d.Chain).HasMaxLength(40);
        dossier.Property(d => d.DecidedBecause).HasMaxLength(Dossier.ReasonLimit);
        dossier.HasMany(d => d.Subjects).WithOne().HasForeignKey("Dossier").IsRequired().OnDelete(DeleteBehavior.Cascade);
        dossier.HasMany(d => d.Items).WithOne().HasForeignKey("Dossier").IsRequired().OnDelete(DeleteBehavior.Cascade);
        dossier.HasMany(d => d.Steps).WithOne().HasForeignKey("Dossier").IsRequired().OnDelete(DeleteBehavior.Cascade);
        dossier.HasIndex(d => d.Code).IsUnique();
        dossier.HasIndex(d => new { d.DecidedOn, d.OpenedOn, d.CompleteOn });
        dossier.HasIndex(d => new { d.Mission, d.DecidedOn });
        dossier.HasIndex(d => new { d.WantedOn, d.Code });
        dossier.HasIndex(d => d.DecidedBy);
        dossier.HasIndex(d => d.UnAnsweredBy);
        dossier.Ignore(d => d.Missing);
        dossier.Ignore(d => d.Doubts);
        dossier.Ignore(d => d.IsOpen);
        dossier.Ignore(d => d.OpensTours);
        dossier.Ignore(d => d.EndsTours);
    }
}

internal sealed class DossierSubjectMap : IEntityTypeConfiguration<DossierSubject>
{
    public void Configure(EntityTypeBuilder<DossierSubject> subject)
    {
        subject.ToTable("peacekeeping_dossier_subject");
        subject.HasIndex(s => s.Person);
        subject.HasIndex(s => s.HomePaper);
    }
}

internal sealed class DossierItemMap : IEntityTypeConfiguration<DossierItem>
{
    public void Configure(EntityTypeBuilder<DossierItem> item)
    {
        item.ToTable("peacekeeping_dossier_item");
        item.Property(i => i.Code).HasMaxLength(40);
        item.Property(i => i.TitleVi).HasMaxLength(160);
        item.Property(i => i.TitleEn).HasMaxLength(160);
        item.Property(i => i.NotNeeded).HasMaxLength(Dossier.ReasonLimit);
        item.HasIndex(i => i.Paper);
        item.Ignore(i => i.Title);
    }
}

internal sealed class DossierStepMap : IEntityTypeConfiguration<DossierStep>
{
    public void Configure(EntityTypeBuilder<DossierStep> step)
    {
        step.ToTable("peacekeeping_dossier_step");
        step.Property(s => s.Code).HasMaxLength(40);
        step.Property(s => s.TitleVi).HasMaxLength(160);
        step.Property(s => s.TitleEn).HasMaxLength(160);
        step.HasIndex(s => s.Paper);
        step.Ignore(s => s.Title);
    }
}

internal sealed class AppraisalMap : IEntityTypeConfiguration<Appraisal>
{
    public void Configure(EntityTypeBuilder<Appraisal> appraisal)
    {
        appraisal.ToTable("peacekeeping_appraisal");
        appraisal.Property(a => a.FirstOn).InGroup(FieldGroup.Appraisal);
        appraisal.Property(a => a.LastOn).InGroup(FieldGroup.Appraisal);
        appraisal.Property(a => a.Rating).InGroup(FieldGroup.Appraisal);
        appraisal.Property(a => a.Text).HasMaxLength(Appraisal.TextLimit).InGroup(FieldGroup.Appraisal);
        appraisal.Property(a => a.Paper).InGroup(FieldGroup.Appraisal);
        appraisal.HasIndex(a => a.Person);
    }
}
