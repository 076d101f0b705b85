using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SuGia.Modules.Peacekeeping;

internal sealed class WaiverMap : IEntityTypeConfiguration<Waiver>
{
    public void Configure(EntityTypeBuilder<Waiver> waiver)
    {
        waiver.ToTable("peacekeeping_waiver");
        waiver.Property(w => w.Rule).HasMaxLength(40);
        waiver.Property(w => w.Reason).HasMaxLength(Waiver.ReasonLimit);
        waiver.Property(w => w.TakenBackBecause).HasMaxLength(Waiver.ReasonLimit);
        waiver.HasIndex(w => w.Person);
        waiver.HasIndex(w => w.Paper);
    }
}
