using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SuGia.Modules.Peacekeeping;

internal sealed class OfficerFileMap : IEntityTypeConfiguration<OfficerFile>
{
    public void Configure(EntityTypeBuilder<OfficerFile> file)
    {
        file.ToTable("peacekeeping_officer_file");
        file.HasIndex(f => f.Person).IsUnique();
        file.HasMany(f => f.Stages).WithOne().HasForeignKey("File").IsRequired().OnDelete(DeleteBehavior.Cascade);
        file.HasMany(f => f.Attempts).WithOne().HasForeignKey("File").IsRequired().OnDelete(DeleteBehavior.Cascade);
        file.HasMany(f => f.Tours).WithOne().HasForeignKey("File").IsRequired().OnDelete(DeleteBehavior.Cascade);
        file.HasMany(f => f.Nominations).WithOne().HasForeignKey("File").IsRequired().OnDelete(DeleteBehavior.Cascade);
        file.HasMany(f => f.Participations).WithOne().HasForeignKey("File").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class StageEventMap : IEntityTypeConfiguration<StageEvent>
{
    public void Configure(EntityTypeBuilder<StageEvent> stage)
    {
        stage.ToTable("peacekeeping_stage");
        stage.Property(s => s.Reason).HasMaxLength(1000);
        stage.HasIndex(s => new { s.Stage, s.IsFirst, s.FirstOn });
        stage.HasIndex(s => new { s.Stage, s.LastOn, s.FirstOn });
        stage.HasIndex(s => s.Person);
    }
}

internal sealed class AmsAttemptMap : IEntityTypeConfiguration<AmsAttempt>
{
    public void Configure(EntityTypeBuilder<AmsAttempt> attempt)
    {
        attempt.ToTable("peacekeeping_ams_attempt");
        attempt.Property(a => a.Language).HasMaxLength(40);
        attempt.HasMany(a => a.Scores).WithOne().HasForeignKey("Attempt").IsRequired().OnDelete(DeleteBehavior.Cascade);
        attempt.HasIndex(a => new { a.CountedUntil, a.CountedFrom });
        attempt.HasIndex(a => new { a.IsFirstPass, a.On });
        attempt.HasIndex(a => a.Person);
    }
}

internal sealed class ComponentScoreMap : IEntityTypeConfiguration<ComponentScore>
{
    public void Configure(EntityTypeBuilder<ComponentScore> score)
    {
        score.ToTable("peacekeeping_ams_score");
        score.Property(s => s.Score).HasMaxLength(40);
    }
}

internal sealed class NominationMap : IEntityTypeConfiguration<Nomination>
{
    public void Configure(EntityTypeBuilder<Nomination> nomination)
    {
        nomination.ToTable("peacekeeping_nomination");
        nomination.HasIndex(n => new { n.Post, n.On });
        nomination.HasIndex(n => new { n.EndedOn, n.On });
    }
}

internal sealed class ParticipationMap : IEntityTypeConfiguration<Participation>
{
    public void Configure(EntityTypeBuilder<Participation> participation)
    {
        participation.ToTable("peacekeeping_participation");
        participation.HasIndex(p => new { p.IsFirstOwnPass, p.PassedOn });
        participation.HasIndex(p => new { p.IsFirstPartnerProposal, p.ProposedOn });
        participation.HasIndex(p => new { p.Session, p.ProposedOn });
    }
}
