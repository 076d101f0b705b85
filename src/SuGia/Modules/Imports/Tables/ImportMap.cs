using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SuGia.Modules.Imports;

internal sealed class ImportMap : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> import)
    {
        import.ToTable("imports_import");
        import.Property(i => i.Kind).HasMaxLength(40);
        import.Property(i => i.FileName).HasMaxLength(Import.NameLimit);
        import.Property(i => i.FileHash).HasMaxLength(64);
    }
}

internal sealed class ImportJobMap : IEntityTypeConfiguration<ImportJob>
{
    public void Configure(EntityTypeBuilder<ImportJob> job)
    {
        job.ToTable("imports_job");
        job.Property(j => j.Kind).HasMaxLength(40);
        job.Property(j => j.FileName).HasMaxLength(Import.NameLimit);
        job.Property(j => j.FileHash).HasMaxLength(64);
        job.Property(j => j.StoredAs).HasMaxLength(120);
        job.Property(j => j.Fingerprint).HasMaxLength(64);
        job.Property(j => j.StoppedVi).HasMaxLength(1000);
        job.Property(j => j.StoppedEn).HasMaxLength(1000);
        job.HasIndex(j => new { j.By, j.At });
        job.HasIndex(j => j.At);
    }
}
