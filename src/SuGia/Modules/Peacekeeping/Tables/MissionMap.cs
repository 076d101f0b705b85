using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class MissionMap : IEntityTypeConfiguration<Mission>
{
    public void Configure(EntityTypeBuilder<Mission> mission)
    {
        mission.ToTable("peacekeeping_mission");
        mission.Property(m => m.Acronym).HasMaxLength(Mission.AcronymLimit).ComparesByBytes();
        mission.Property(m => m.NameVi).HasMaxLength(Mission.NameLimit);
        mission.Property(m => m.NameEn).HasMaxLength(Mission.NameLimit);
        mission.Property(m => m.Folded).HasMaxLength(700).ComparesByBytes();
        mission.Property(m => m.LeadDepartment).HasMaxLength(20);
        mission.Property(m => m.Location).HasMaxLength(120);
        mission.Property(m => m.Languages).HasMaxLength(80);
        mission.HasIndex(m => m.Acronym).IsUnique();
        mission.HasMany(m => m.Phases).WithOne().HasForeignKey("Mission").IsRequired().OnDelete(DeleteBehavior.Cascade);
        mission.HasMany(m => m.Stations).WithOne().HasForeignKey("Mission").IsRequired().OnDelete(DeleteBehavior.Cascade);
        mission.HasMany(m => m.Posts).WithOne().HasForeignKey("Mission").IsRequired().OnDelete(DeleteBehavior.Cascade);
        mission.Ignore(m => m.Name);
    }
}

internal sealed class PhaseSpanMap : IEntityTypeConfiguration<PhaseSpan>
{
    public void Configure(EntityTypeBuilder<PhaseSpan> phase) => phase.ToTable("peacekeeping_phase");
}

internal sealed class DutyStationMap : IEntityTypeConfiguration<DutyStation>
{
    public void Configure(EntityTypeBuilder<DutyStation> station)
    {
        station.ToTable("peacekeeping_station");
        station.Property(s => s.Name).HasMaxLength(80);
    }
}

internal sealed class PostMap : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> post)
    {
        post.ToTable("peacekeeping_post");
        post.Property(p => p.Code).HasMaxLength(40).ComparesByBytes();
        post.Property(p => p.TitleVi).HasMaxLength(160);
        post.Property(p => p.TitleEn).HasMaxLength(160);
        post.Property(p => p.Language).HasMaxLength(40);
        post.Property(p => p.LanguageLevel).HasMaxLength(10);
        post.Property<MissionId>("Mission");
        post.HasIndex("Mission", nameof(Post.Code)).IsUnique();
        post.Ignore(p => p.Title);
    }
}

internal sealed class TeamMap : IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Team> team)
    {
        team.ToTable("peacekeeping_team");
        team.HasIndex(t => t.Number).IsUnique();
        team.Ignore(t => t.Name);
    }
}

internal sealed class CourseMap : IEntityTypeConfiguration<Course>
{
    public void Configure(EntityTypeBuilder<Course> course)
    {
        course.ToTable("peacekeeping_course");
        course.Property(c => c.Code).HasMaxLength(40).ComparesByBytes();
        course.Property(c => c.TitleVi).HasMaxLength(Course.TitleLimit);
        course.Property(c => c.TitleEn).HasMaxLength(Course.TitleLimit);
        course.Property(c => c.Provider).HasMaxLength(160);
        course.Property(c => c.Folded).HasMaxLength(800).ComparesByBytes();
        course.HasIndex(c => c.Code).IsUnique();
        course.HasMany(c => c.Sessions).WithOne().HasForeignKey("Course").IsRequired().OnDelete(DeleteBehavior.Cascade);
        course.Ignore(c => c.Title);
    }
}

internal sealed class CourseSessionMap : IEntityTypeConfiguration<CourseSession>
{
    public void Configure(EntityTypeBuilder<CourseSession> session)
    {
        session.ToTable("peacekeeping_course_session");
        session.ComplexProperty(s => s.FirstOn);
        session.ComplexProperty(s => s.LastOn);
        session.Property(s => s.Place).HasMaxLength(120);
    }
}
