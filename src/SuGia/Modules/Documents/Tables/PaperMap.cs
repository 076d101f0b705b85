using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;

namespace SuGia.Modules.Documents;

internal sealed class PaperMap : IEntityTypeConfiguration<Paper>
{
    public void Configure(EntityTypeBuilder<Paper> paper)
    {
        paper.ToTable("documents_paper");
        paper.Property(p => p.Number).HasMaxLength(Paper.NumberLimit);
        paper.Property(p => p.Key).HasMaxLength(Paper.NumberLimit + 20).ComparesByBytes();
        paper.Property(p => p.Body).HasMaxLength(Paper.BodyLimit);
        paper.Property(p => p.Title).HasMaxLength(Paper.TitleLimit);
        paper.Property(p => p.Folded).HasMaxLength(Paper.TitleLimit * 2).ComparesByBytes();
        paper.Property(p => p.FileHash).HasMaxLength(64);
        paper.Property(p => p.FileName).HasMaxLength(200);
        paper.HasIndex(p => p.Key);
        paper.HasIndex(p => new { p.SignedOn, p.Id });
        paper.HasMany(p => p.Bases).WithOne().HasForeignKey("Paper").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class BasisMap : IEntityTypeConfiguration<Basis>
{
    public void Configure(EntityTypeBuilder<Basis> basis)
    {
        basis.ToTable("documents_basis");
        basis.HasIndex(b => b.On);
    }
}
