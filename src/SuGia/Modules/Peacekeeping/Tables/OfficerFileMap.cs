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
        file.HasMany(f => f.Certificates).WithOne().HasForeignKey("File").IsRequired().OnDelete(DeleteBehavior.Cascade);
        file.HasMany(f => f.Fitness).WithOne().HasForeignKey("File").IsRequired().OnDelete(DeleteBehavior.Cascade);
        file.HasMany(f => f.Vettings).WithOne().HasForeignKey("File").IsRequired().OnDelete(DeleteBehavior.Cascade);
        file.HasMany(f => f.Waivers).WithOne().HasForeignKey("File").IsRequired().OnDelete(DeleteBehavior.Cascade);
        file.HasMany(f => f.Appraisals).WithOne().HasForeignKey("File").IsRequired().OnDelete(DeleteBehavior.Cascade);
        file.HasMany(f => f.Participations).WithOne().HasForeignKey("File").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class StageEventMap : IEntityTypeConfiguration<StageEvent>
{
    public void Configure(EntityTypeBuilder<StageEvent> stage)
    {
        stage.ToTable("peacekeeping_stage");
        stage.Property(s => s.Reason).HasMaxLength(1000);
        stage.HasIndex(s => new { s.Stage, s.LastOn, s.FirstOn, s.EnteredOn, s.Grain });
        stage.HasIndex(s => new { s.Stage, s.FirstOn, s.EnteredOn, s.IsFirst, s.Paper }).HasFilter("\"IsFirst\" AND \"Paper\" IS NOT NULL").HasDatabaseName("IX_peacekeeping_stage_first_by_paper");
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
        attempt.HasIndex(a => new { a.CountedUntil, a.CountedFrom, a.EnteredOn, a.Person }).HasDatabaseName("IX_peacekeeping_ams_attempt_counted");
        attempt.HasIndex(a => new { a.On, a.EnteredOn, a.IsFirstPass }).HasFilter("\"IsFirstPass\"").HasDatabaseName("IX_peacekeeping_ams_attempt_first_pass");
        attempt.HasIndex(a => new { a.ClearedUntil, a.On, a.EnteredOn, a.Person }).HasFilter("\"ClearedUntil\" IS NOT NULL").HasDatabaseName("IX_peacekeeping_ams_attempt_lapsing");
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
        nomination.HasIndex(n => new { n.EndedOn, n.On, n.EnteredOn });
        nomination.HasIndex(n => new { n.Mission, n.EndedOn, n.On, n.EnteredOn });
    }
}

internal sealed class ParticipationMap : IEntityTypeConfiguration<Participation>
{
    public void Configure(EntityTypeBuilder<Participation> participation)
    {
        participation.ToTable("peacekeeping_participation");
        participation.HasIndex(p => new { p.PassedOn, p.PassEnteredOn, p.EnteredOn, p.IsFirstOwnPass }).HasFilter("\"IsFirstOwnPass\"").HasDatabaseName("IX_peacekeeping_participation_first_own_pass");
        participation.HasIndex(p => new { p.ProposedOn, p.EnteredOn, p.IsFirstPartnerProposal }).HasFilter("\"IsFirstPartnerProposal\"").HasDatabaseName("IX_peacekeeping_participation_first_proposal");
        participation.HasIndex(p => new { p.Kind, p.AttendedOn, p.AttendanceEnteredOn, p.EnteredOn }).HasDatabaseName("IX_peacekeeping_participation_attended");
        participation.HasIndex(p => new { p.Session, p.ProposedOn });
        participation.HasIndex(p => new { p.Kind, p.ReportedOn, p.AttendedOn }).HasDatabaseName("IX_peacekeeping_participation_unreported");
    }
}
