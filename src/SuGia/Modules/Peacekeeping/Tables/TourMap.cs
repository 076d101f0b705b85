using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SuGia.Modules.Peacekeeping;

internal sealed class TourMap : IEntityTypeConfiguration<Tour>
{
    public void Configure(EntityTypeBuilder<Tour> tour)
    {
        tour.ToTable("peacekeeping_tour");
        tour.ComplexProperty(t => t.LeftHomeOn);
        tour.ComplexProperty(t => t.ArrivedOn);
        tour.ComplexProperty(t => t.CheckedOutOn);
        tour.ComplexProperty(t => t.CameHomeOn);
        tour.HasMany(t => t.Segments).WithOne().HasForeignKey("Tour").IsRequired().OnDelete(DeleteBehavior.Cascade);
        tour.HasMany(t => t.Absences).WithOne().HasForeignKey("Tour").IsRequired().OnDelete(DeleteBehavior.Cascade);
        tour.HasMany(t => t.Presences).WithOne().HasForeignKey("Tour").IsRequired().OnDelete(DeleteBehavior.Cascade);
        tour.Ignore(t => t.FirstSegment);
        tour.Ignore(t => t.HasChangedPost);
        tour.Ignore(t => t.BeginsOn);
        tour.HasIndex(t => new { t.DecidedFirstOn, t.EnteredOn, t.IsFirst }).HasFilter("\"IsFirst\"").HasDatabaseName("IX_peacekeeping_tour_first");
        tour.HasIndex(t => new { t.Mission, t.DecidedFirstOn, t.EnteredOn, t.IsFirstInMission }).HasFilter("\"IsFirstInMission\"").HasDatabaseName("IX_peacekeeping_tour_first_in_mission");
        tour.HasIndex(t => new { t.Post, t.DecidedFirstOn });
        tour.HasIndex(t => new { t.DecidedLastOn, t.DecidedFirstOn });
        tour.HasIndex(t => t.Person);
        tour.HasIndex(t => t.CaseOfficer);
        tour.HasIndex(t => new { t.FirstPost, t.DecidedFirstOn }).HasFilter("\"FirstPost\" IS NOT NULL");
    }
}

internal sealed class SegmentMap : IEntityTypeConfiguration<Segment>
{
    public void Configure(EntityTypeBuilder<Segment> segment)
    {
        segment.ToTable("peacekeeping_segment");
        segment.ComplexProperty(s => s.First);
        segment.ComplexProperty(s => s.Last);
        segment.Property(s => s.UnReference).HasMaxLength(120);
        segment.Ignore(s => s.Surely);
        segment.HasIndex(s => s.Post).HasFilter("\"Post\" IS NOT NULL");
    }
}

internal sealed class PresenceMap : IEntityTypeConfiguration<Presence>
{
    public void Configure(EntityTypeBuilder<Presence> presence)
    {
        presence.ToTable("peacekeeping_presence");
        presence.Ignore(p => p.Says);
        presence.HasIndex(p => new { p.Kind, p.LastOn, p.FirstOn, p.TourKind, p.SureFirstOn, p.SureLastOn, p.EnteredOn, p.Person }).HasDatabaseName("IX_peacekeeping_presence_on_day");
        presence.HasIndex(p => new { p.Mission, p.Kind, p.LastOn, p.FirstOn, p.TourKind, p.SureFirstOn, p.SureLastOn, p.EnteredOn }).HasDatabaseName("IX_peacekeeping_presence_in_mission_on_day");
        presence.HasIndex(p => new { p.Post, p.Kind, p.LastOn, p.FirstOn });
        presence.HasIndex(p => p.Person);
    }
}
