using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SuGia.Modules.Documents;

internal sealed class CertifiedCopyMap : IEntityTypeConfiguration<CertifiedCopy>
{
    public void Configure(EntityTypeBuilder<CertifiedCopy> copy)
    {
        copy.ToTable("documents_certified_copy");
        copy.Property(c => c.Symbol).HasMaxLength(CertifiedCopy.SymbolLimit);
        copy.Property(c => c.Body).HasMaxLength(Paper.BodyLimit);
        copy.Property(c => c.Place).HasMaxLength(CertifiedCopy.PlaceLimit);
        copy.Property(c => c.Recipients).HasMaxLength(CertifiedCopy.RecipientsLimit);
        copy.Property(c => c.SignerName).HasMaxLength(Signer.NameLimit);
        copy.Property(c => c.SignerPost).HasMaxLength(Signer.PostLimit);
        copy.Property(c => c.SignerRank).HasMaxLength(Signer.RankLimit);
        copy.Property(c => c.SignerCapacity).HasMaxLength(Signer.CapacityLimit);
        copy.Property(c => c.From).HasMaxLength(Paper.NumberLimit);
        copy.Property(c => c.Part).HasMaxLength(CertifiedCopy.PartLimit);
        copy.Property(c => c.Text).HasMaxLength(CertifiedCopy.TextLimit);
        copy.HasIndex(c => c.Paper);
        copy.HasIndex(c => new { c.On, c.Id });
        copy.HasIndex(c => new { c.Series, c.PeriodOn, c.Number }).IsUnique();
    }
}
