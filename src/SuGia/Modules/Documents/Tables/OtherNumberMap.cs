using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

internal sealed class OtherNumberMap : IEntityTypeConfiguration<OtherNumber>
{
    public void Configure(EntityTypeBuilder<OtherNumber> number)
    {
        number.ToTable("documents_other_number");
        number.Property<PaperId>("Paper");
        number.Property(n => n.Registry).HasMaxLength(Paper.BodyLimit);
        number.Property(n => n.Number).HasMaxLength(Paper.NumberLimit);
        number.Property(n => n.Key).HasMaxLength(Paper.NumberLimit + 20).ComparesByBytes();
        number.HasIndex(n => n.Key);
    }
}
