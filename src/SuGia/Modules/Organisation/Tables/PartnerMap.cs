using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;

namespace SuGia.Modules.Organisation;

internal sealed class PartnerMap : IEntityTypeConfiguration<Partner>
{
    public void Configure(EntityTypeBuilder<Partner> partner)
    {
        partner.ToTable("organisation_partner");
        partner.Property(p => p.NameVi).HasMaxLength(Partner.NameLimit);
        partner.Property(p => p.NameEn).HasMaxLength(Partner.NameLimit);
        partner.Property(p => p.Acronym).HasMaxLength(Partner.AcronymLimit);
        partner.Property(p => p.OtherNames).HasMaxLength(Partner.OtherNamesLimit);
        partner.Property(p => p.SortKey).HasMaxLength(500).ComparesByBytes();
        partner.Property(p => p.Folded).HasMaxLength(Partner.FoldedLimit).ComparesByBytes();
        partner.ComplexProperty(p => p.Codes, codes =>
        {
            codes.Property(c => c.Alpha3).HasMaxLength(3);
            codes.Property(c => c.Alpha2).HasMaxLength(2);
            codes.Property(c => c.M49).HasMaxLength(3);
            codes.Property(c => c.Ioc).HasMaxLength(3);
        });
        partner.HasIndex(p => p.SortKey).IsUnique();
        partner.HasIndex(p => p.Country);
        partner.HasMany(p => p.Tags).WithOne().HasForeignKey("Partner").IsRequired().OnDelete(DeleteBehavior.Cascade);
        partner.Ignore(p => p.Name);
    }
}

internal sealed class TagOfPartnerMap : IEntityTypeConfiguration<TagOfPartner>
{
    public void Configure(EntityTypeBuilder<TagOfPartner> tag)
    {
        tag.ToTable("organisation_partner_tag");
        tag.Property<Contract.PartnerId>("Partner");
        tag.HasIndex("Partner", nameof(TagOfPartner.Tag)).IsUnique();
    }
}
