using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SuGia.Modules.Peacekeeping;

internal sealed class ReliefMap : IEntityTypeConfiguration<Relief>
{
    public void Configure(EntityTypeBuilder<Relief> relief)
    {
        relief.ToTable("peacekeeping_relief");
        relief.Property(r => r.LeftVacantBecause).HasMaxLength(Relief.ReasonLimit);
        relief.HasMany(r => r.Candidates).WithOne().HasForeignKey("Relief").IsRequired().OnDelete(DeleteBehavior.Cascade);
        relief.HasMany(r => r.Mentorings).WithOne().HasForeignKey("Relief").IsRequired().OnDelete(DeleteBehavior.Cascade);
        relief.HasMany(r => r.Notes).WithOne().HasForeignKey("Relief").IsRequired().OnDelete(DeleteBehavior.Cascade);
        relief.HasIndex(r => r.OutgoingTour).IsUnique();
        relief.HasIndex(r => r.IncomingTour);
        relief.HasIndex(r => r.Mission);
        relief.Ignore(r => r.Standing);
        relief.Ignore(r => r.RunningMentoring);
        relief.Ignore(r => r.HandoverBegunOn);
    }
}

internal sealed class ReliefCandidateMap : IEntityTypeConfiguration<ReliefCandidate>
{
    public void Configure(EntityTypeBuilder<ReliefCandidate> candidate)
    {
        candidate.ToTable("peacekeeping_relief_candidate");
        candidate.Property(c => c.WithdrawnBecause).HasMaxLength(Relief.ReasonLimit);
        candidate.HasIndex(c => c.Person);
    }
}

internal sealed class MentoringMap : IEntityTypeConfiguration<Mentoring>
{
    public void Configure(EntityTypeBuilder<Mentoring> mentoring)
    {
        mentoring.ToTable("peacekeeping_relief_mentoring");
        mentoring.Property(m => m.Topics).HasMaxLength(Mentoring.TopicsLimit);
    }
}

internal sealed class HandoverNoteMap : IEntityTypeConfiguration<HandoverNote>
{
    public void Configure(EntityTypeBuilder<HandoverNote> note)
    {
        note.ToTable("peacekeeping_relief_note");
        note.Property(n => n.Text).HasMaxLength(HandoverNote.TextLimit);
    }
}
