using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

internal sealed class PaperMap : IEntityTypeConfiguration<Paper>
{
    public void Configure(EntityTypeBuilder<Paper> paper)
    {
        paper.ToTable("documents_paper");
        Words(paper);
        paper.Property(p => p.Key).HasMaxLength(Paper.NumberLimit + 20).ComparesByBytes();
        paper.Property(p => p.Kind).HasConversion(k => k.Code, c => new(c)).HasMaxLength(PaperKind.CodeLimit);
        paper.Property(p => p.Keep).HasConversion(r => Years(r), t => Kept(t)).HasMaxLength(10);
        paper.Property(p => p.Folded).HasMaxLength(Paper.TitleLimit * 2).ComparesByBytes();
        paper.Property(p => p.SortKey).HasMaxLength(60).ComparesByBytes();
        paper.Property(p => p.FileHash).HasMaxLength(64);
        paper.HasIndex(p => p.Key);
        paper.HasIndex(p => p.SortKey).IsUnique();
        paper.HasIndex(p => new { p.Kind, p.SortKey });
        paper.HasIndex(p => new { p.Origin, p.SortKey });
        paper.HasMany(p => p.Relations).WithOne().HasForeignKey("Paper").IsRequired().OnDelete(DeleteBehavior.Cascade);
        paper.HasMany(p => p.Signers).WithOne().HasForeignKey("Paper").IsRequired().OnDelete(DeleteBehavior.Cascade);
        paper.HasMany(p => p.Addressees).WithOne().HasForeignKey("Paper").IsRequired().OnDelete(DeleteBehavior.Cascade);
        paper.HasMany(p => p.OtherNumbers).WithOne().HasForeignKey("Paper").IsRequired().OnDelete(DeleteBehavior.Cascade);
        paper.HasMany(p => p.Enclosures).WithOne().HasForeignKey("Paper").IsRequired().OnDelete(DeleteBehavior.Cascade);
        paper.HasMany(p => p.EarlierFiles).WithOne().HasForeignKey("Paper").IsRequired().OnDelete(DeleteBehavior.Cascade);
        paper.Ignore(p => p.IsStub);
    }

    private static void Words(EntityTypeBuilder<Paper> paper)
    {
        paper.Property(p => p.Number).HasMaxLength(Paper.NumberLimit);
        paper.Property(p => p.Body).HasMaxLength(Paper.BodyLimit);
        paper.Property(p => p.Title).HasMaxLength(Paper.TitleLimit);
        paper.Property(p => p.Holder).HasMaxLength(Paper.BodyLimit);
        paper.Property(p => p.FileName).HasMaxLength(Paper.FileNameLimit);
        paper.Property(p => p.Language).HasMaxLength(Paper.LanguageLimit).HasDefaultValue("");
        paper.Property(p => p.FileCode).HasMaxLength(Paper.FileCodeLimit).HasDefaultValue("");
        paper.Property(p => p.Origin).HasDefaultValue(PaperOrigin.State);
        paper.Property(p => p.Urgency).HasDefaultValue(Urgency.Ordinary);
    }

    internal static string Years(KeepingTerm? retention) => retention?.Years?.ToString(CultureInfo.InvariantCulture) ?? "forever";

    internal static KeepingTerm Kept(string stored) => stored is "forever" ? KeepingTerm.Forever : new(int.Parse(stored, CultureInfo.InvariantCulture));
}

/// <remarks>The table keeps the name that it had when it held bases alone: the ledger speaks of it by that name.</remarks>
internal sealed class RelationMap : IEntityTypeConfiguration<Relation>
{
    public void Configure(EntityTypeBuilder<Relation> relation)
    {
        relation.ToTable("documents_basis");
        relation.Property<PaperId>("Paper");
        relation.Property(r => r.Kind).HasDefaultValue(RelationKind.RestsOn);
        relation.HasIndex(r => r.On);
    }
}

internal sealed class SignerMap : IEntityTypeConfiguration<Signer>
{
    public void Configure(EntityTypeBuilder<Signer> signer)
    {
        signer.ToTable("documents_signer");
        signer.Property<PaperId>("Paper");
        signer.Property(s => s.FullName).HasMaxLength(Signer.NameLimit);
        signer.Property(s => s.Post).HasMaxLength(Signer.PostLimit);
        signer.Property(s => s.Rank).HasMaxLength(Signer.RankLimit);
        signer.Property(s => s.Capacity).HasMaxLength(Signer.CapacityLimit);
        signer.Ignore(s => s.Typed);
    }
}

internal sealed class AddresseeMap : IEntityTypeConfiguration<Addressee>
{
    public void Configure(EntityTypeBuilder<Addressee> addressee)
    {
        addressee.ToTable("documents_addressee");
        addressee.Property<PaperId>("Paper");
        addressee.Property(a => a.Name).HasMaxLength(Addressee.NameLimit);
    }
}

internal sealed class EarlierFileMap : IEntityTypeConfiguration<EarlierFile>
{
    public void Configure(EntityTypeBuilder<EarlierFile> file)
    {
        file.ToTable("documents_earlier_file");
        file.Property<PaperId>("Paper");
        file.Property(f => f.Hash).HasMaxLength(64);
        file.Property(f => f.FileName).HasMaxLength(Paper.FileNameLimit);
    }
}
