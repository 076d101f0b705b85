using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

internal sealed class WorkFileMap : IEntityTypeConfiguration<WorkFile>
{
    public void Configure(EntityTypeBuilder<WorkFile> file)
    {
        file.ToTable("documents_work_file");
        Words(file);
        file.Property(f => f.Keep).HasConversion(k => PaperMap.Years(k), t => PaperMap.Kept(t)).HasMaxLength(10);
        file.Property(f => f.Folded).HasMaxLength(3000).ComparesByBytes();
        file.Property(f => f.SortKey).HasMaxLength(80).ComparesByBytes();
        file.Property(f => f.Kind).HasDefaultValue(WorkFileKind.Work);
        file.HasIndex(f => f.SortKey).IsUnique();
        file.HasIndex(f => new { f.Unit, f.Year, f.Code }).IsUnique();
        file.HasIndex(f => new { f.Year, f.SortKey });
        file.HasIndex(f => f.HandedOverOn);
        file.HasMany(f => f.Papers).WithOne().HasForeignKey("File").IsRequired().OnDelete(DeleteBehavior.Cascade);
        file.HasMany(f => f.Halts).WithOne().HasForeignKey("File").IsRequired().OnDelete(DeleteBehavior.Cascade);
        file.HasMany(f => f.RightsChanges).WithOne().HasForeignKey("File").IsRequired().OnDelete(DeleteBehavior.Cascade);
        file.HasMany(f => f.RightsSeen).WithOne().HasForeignKey("File").IsRequired().OnDelete(DeleteBehavior.Cascade);
        file.Ignore(f => f.ClosedOn).Ignore(f => f.IsFrozen).Ignore(f => f.MustBeHandedOver);
    }

    private static void Words(EntityTypeBuilder<WorkFile> file)
    {
        file.Property(f => f.Code).HasMaxLength(Paper.FileCodeLimit);
        file.Property(f => f.Heading).HasMaxLength(WorkFile.HeadingLimit);
        file.Property(f => f.Title).HasMaxLength(WorkFile.TitleLimit);
        file.Property(f => f.Language).HasMaxLength(WorkFile.LanguageLimit);
        file.Property(f => f.Description).HasMaxLength(WorkFile.DescriptionLimit);
        file.Property(f => f.Condition).HasMaxLength(WorkFile.NoteLimit);
        file.Property(f => f.KeptBy).HasMaxLength(WorkFile.NameLimit);
        file.Property(f => f.MadeBy).HasMaxLength(WorkFile.NameLimit);
        file.Property(f => f.HandedTo).HasMaxLength(WorkFile.NameLimit);
        file.Property(f => f.GivenBy).HasMaxLength(WorkFile.NameLimit);
        file.Property(f => f.TakenBy).HasMaxLength(WorkFile.NameLimit);
    }
}

internal sealed class FiledPaperMap : IEntityTypeConfiguration<FiledPaper>
{
    public void Configure(EntityTypeBuilder<FiledPaper> paper)
    {
        paper.ToTable("documents_filed_paper");
        paper.Property<WorkFileId>("File");
        paper.Property(p => p.SortKey).HasMaxLength(10).ComparesByBytes();
        paper.Property(p => p.Note).HasMaxLength(WorkFile.NoteLimit);
        paper.Property(p => p.TakenOutFor).HasMaxLength(WorkFile.ReasonLimit);
        paper.HasIndex(p => p.Paper);
    }
}

internal sealed class HaltMap : IEntityTypeConfiguration<Halt>
{
    public void Configure(EntityTypeBuilder<Halt> halt)
    {
        halt.ToTable("documents_file_halt");
        halt.Property<WorkFileId>("File");
        halt.Property(h => h.Reason).HasMaxLength(WorkFile.ReasonLimit);
        halt.Property(h => h.LiftedFor).HasMaxLength(WorkFile.ReasonLimit);
    }
}

internal sealed class RightsChangeMap : IEntityTypeConfiguration<RightsChange>
{
    public void Configure(EntityTypeBuilder<RightsChange> change)
    {
        change.ToTable("documents_rights_change");
        change.Property<WorkFileId>("File");
        change.Property(c => c.KeptByBefore).HasMaxLength(WorkFile.NameLimit);
        change.Property(c => c.KeptBy).HasMaxLength(WorkFile.NameLimit);
    }
}

internal sealed class RightsSeenMap : IEntityTypeConfiguration<RightsSeen>
{
    public void Configure(EntityTypeBuilder<RightsSeen> seen)
    {
        seen.ToTable("documents_rights_seen");
        seen.Property<WorkFileId>("File");
        seen.HasIndex(s => new { s.Change, s.By }).IsUnique();
    }
}
