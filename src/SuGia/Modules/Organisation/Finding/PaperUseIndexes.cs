using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SuGia.Modules.Organisation;

/// <summary>What rests on a paper is found without reading every row.</summary>
internal sealed class PaperUseIndexes : IEntityTypeConfiguration<RankHeld>, IEntityTypeConfiguration<Appointment>, IEntityTypeConfiguration<UnitPlace>, IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<RankHeld> builder) => builder.HasIndex(r => r.Paper);

    public void Configure(EntityTypeBuilder<Appointment> builder) => builder.HasIndex(a => a.Paper);

    public void Configure(EntityTypeBuilder<UnitPlace> builder) => builder.HasIndex(p => p.Paper);

    public void Configure(EntityTypeBuilder<Unit> builder) => builder.HasIndex(u => u.FoundedBy);
}
