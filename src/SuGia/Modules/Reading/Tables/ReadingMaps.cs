using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SuGia.Modules.Reading;

internal sealed class SourceTextMap : IEntityTypeConfiguration<SourceText>
{
    public void Configure(EntityTypeBuilder<SourceText> text)
    {
        text.ToTable("reading_text");
        text.Property(t => t.Title).HasMaxLength(SourceText.TitleLimit);
        text.Property(t => t.Publisher).HasMaxLength(SourceText.PublisherLimit);
        text.Property(t => t.FileName).HasMaxLength(SourceText.NameLimit);
        text.Property(t => t.Hash).HasMaxLength(64);
        text.Property(t => t.Sketch).HasMaxLength(SourceText.SketchLimit);
        text.HasIndex(t => t.Hash).IsUnique();
        text.HasIndex(t => t.Origin);
    }
}

internal sealed class FindingMap : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> finding)
    {
        finding.ToTable("reading_finding");
        finding.Property(f => f.Sign).HasMaxLength(Finding.SignLimit);
        finding.Property(f => f.Says).HasMaxLength(Finding.SaysLimit);
        finding.HasIndex(f => new { f.Origin, f.Sign }).IsUnique();
        finding.HasIndex(f => f.Text);
        finding.HasIndex(f => f.Claim);
        finding.HasIndex(f => f.Paper);
        finding.HasIndex(f => new { f.Kind, f.Id });
    }
}
