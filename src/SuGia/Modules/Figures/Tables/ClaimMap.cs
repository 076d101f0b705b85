using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Figures;

internal sealed class ClaimMap : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> claim)
    {
        claim.ToTable("figures_claim");
        claim.Property(c => c.Value).HasPrecision(18, 4);
        claim.Property(c => c.Unit).HasMaxLength(SaidNumber.UnitLimit);
        claim.Property(c => c.Counts).HasMaxLength(SaidNumber.CountsLimit);
        claim.Property(c => c.Quote).HasMaxLength(Claim.QuoteLimit);
        claim.Property(c => c.Figure).HasMaxLength(Claim.FigureLimit);
        claim.Property(c => c.Scope).HasMaxLength(Claim.ScopeLimit);
        claim.HasIndex(c => new { c.Figure, c.On });
        claim.HasIndex(c => c.Text);
        claim.HasIndex(c => new { c.EnteredOn, c.Id });
        claim.HasIndex(c => c.Paper);
    }
}
