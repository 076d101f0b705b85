using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

internal sealed class ExchangeBodyMap : IEntityTypeConfiguration<ExchangeBody>
{
    public void Configure(EntityTypeBuilder<ExchangeBody> body)
    {
        body.ToTable("documents_exchange_body");
        body.Property(b => b.OrganId).HasMaxLength(ExchangeBody.OrganIdLength).ComparesByBytes();
        body.Property(b => b.Name).HasMaxLength(Paper.BodyLimit);
        body.Property(b => b.Folded).HasMaxLength(Paper.BodyLimit * 2).ComparesByBytes();
        body.Property(b => b.InCharge).HasMaxLength(Paper.BodyLimit);
        body.Property(b => b.Address).HasMaxLength(ExchangeBody.AddressLimit);
        body.Property(b => b.Place).HasMaxLength(ExchangeBody.PlaceLimit);
        body.Property(b => b.Email).HasMaxLength(ExchangeBody.ContactLimit);
        body.Property(b => b.Telephone).HasMaxLength(ExchangeBody.ContactLimit);
        body.HasIndex(b => b.OrganId).IsUnique();
        body.HasIndex(b => b.Folded).IsUnique();
    }
}

internal sealed class EnclosureMap : IEntityTypeConfiguration<Enclosure>
{
    public void Configure(EntityTypeBuilder<Enclosure> file)
    {
        file.ToTable("documents_enclosure");
        file.Property<PaperId>("Paper");
        file.Property(f => f.Hash).HasMaxLength(64);
        file.Property(f => f.FileName).HasMaxLength(Paper.FileNameLimit);
    }
}
