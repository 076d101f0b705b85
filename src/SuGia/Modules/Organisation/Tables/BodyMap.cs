using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;

namespace SuGia.Modules.Organisation;

internal sealed class BodyMap : IEntityTypeConfiguration<Body>
{
    public void Configure(EntityTypeBuilder<Body> body)
    {
        body.ToTable("organisation_body");
        body.Property(b => b.NameVi).HasMaxLength(Body.NameLimit);
        body.Property(b => b.NameEn).HasMaxLength(Body.NameLimit);
        body.Property(b => b.Programme).HasMaxLength(Body.ProgrammeLimit);
        body.Property(b => b.SortKey).HasMaxLength(600).ComparesByBytes();
        body.Property(b => b.Folded).HasMaxLength(800).ComparesByBytes();
        body.HasIndex(b => b.SortKey).IsUnique();
        body.HasIndex(b => b.DissolvedBy);
        body.HasMany(b => b.Versions).WithOne().HasForeignKey("Body").IsRequired().OnDelete(DeleteBehavior.Cascade);
        body.Ignore(b => b.Name);
    }
}

internal sealed class BodyVersionMap : IEntityTypeConfiguration<BodyVersion>
{
    public void Configure(EntityTypeBuilder<BodyVersion> version)
    {
        version.ToTable("organisation_body_version");
        version.Property<Contract.BodyId>("Body");
        version.HasIndex("Body", nameof(BodyVersion.FirstOn)).IsUnique();
        version.HasIndex(v => v.Paper);
        version.HasMany(v => v.Members).WithOne().HasForeignKey("Version").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class BodyMemberMap : IEntityTypeConfiguration<BodyMember>
{
    public void Configure(EntityTypeBuilder<BodyMember> member)
    {
        member.ToTable("organisation_body_member");
        member.Property(m => m.Name).HasMaxLength(BodyMember.NameLimit);
        member.Property(m => m.Title).HasMaxLength(BodyMember.TitleLimit);
        member.HasIndex(m => m.Person);
    }
}
