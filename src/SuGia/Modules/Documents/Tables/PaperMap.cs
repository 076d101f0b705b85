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
        paper.Property(p => p.Holder).HasMaxLength(Paper.BodyLimit);
        paper.Property(p => p.SortKey).HasMaxLength(60).ComparesByBytes();
        paper.Property(p => p.FileHash).HasMaxLength(64);
        paper.Property(p => p.FileName).HasMaxLength(Paper.FileNameLimit);
        paper.HasIndex(p => p.Key);
        paper.HasIndex(p => p.SortKey).IsUnique();
        paper.HasIndex(p => new { p.Kind, p.SortKey });
        paper.HasMany(p => p.Bases).WithOne().HasForeignKey("Paper").IsRequired().OnDelete(DeleteBehavior.Cascade);
        paper.Ignore(p => p.IsStub);
    }
}

internal sealed class BasisMap : IEntityTypeConfiguration<Basis>
{
    public void Configure(EntityTypeBuilder<Basis> basis)
    {
        basis.ToTable("documents_basis");
        basis.Property<Contract.PaperId>("Paper");
        basis.HasIndex(b => b.On);
    }
}
