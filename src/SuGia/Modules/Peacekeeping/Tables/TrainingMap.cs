using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;

namespace SuGia.Modules.Peacekeeping;

internal sealed class ProgrammeMap : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> programme)
    {
        programme.ToTable("peacekeeping_programme");
        programme.Property(p => p.Code).HasMaxLength(Programme.CodeLimit).ComparesByBytes();
        programme.Property(p => p.TitleVi).HasMaxLength(Programme.TitleLimit);
        programme.Property(p => p.TitleEn).HasMaxLength(Programme.TitleLimit);
        programme.Property(p => p.Folded).HasMaxLength(600).ComparesByBytes();
        programme.HasIndex(p => p.Code).IsUnique();
        programme.HasIndex(p => new { p.Purpose, p.Code });
        programme.HasMany(p => p.Editions).WithOne().HasForeignKey("Programme").IsRequired().OnDelete(DeleteBehavior.Cascade);
        programme.Ignore(p => p.Title);
    }
}

internal sealed class ProgrammeEditionMap : IEntityTypeConfiguration<ProgrammeEdition>
{
    public void Configure(EntityTypeBuilder<ProgrammeEdition> edition)
    {
        edition.ToTable("peacekeeping_programme_edition");
        edition.Property(e => e.Label).HasMaxLength(ProgrammeEdition.LabelLimit);
        edition.HasIndex(e => e.Paper);
        edition.HasMany(e => e.Lessons).WithOne().HasForeignKey("Edition").IsRequired().OnDelete(DeleteBehavior.Cascade);
        edition.Ignore(e => e.InOrder);
    }
}

internal sealed class LessonMap : IEntityTypeConfiguration<Lesson>
{
    public void Configure(EntityTypeBuilder<Lesson> lesson)
    {
        lesson.ToTable("peacekeeping_lesson");
        lesson.Property(l => l.Number).HasMaxLength(Lesson.NumberLimit);
        lesson.Property(l => l.TitleVi).HasMaxLength(Lesson.TitleLimit);
        lesson.Property(l => l.TitleEn).HasMaxLength(Lesson.TitleLimit);
        lesson.HasIndex(l => l.Material);
        lesson.Ignore(l => l.Title);
        lesson.Ignore(l => l.Terms);
    }
}

internal sealed class MaterialMap : IEntityTypeConfiguration<Material>
{
    public void Configure(EntityTypeBuilder<Material> material)
    {
        material.ToTable("peacekeeping_material");
        material.Property(m => m.Code).HasMaxLength(Material.CodeLimit).ComparesByBytes();
        material.Property(m => m.TitleVi).HasMaxLength(Material.TitleLimit);
        material.Property(m => m.TitleEn).HasMaxLength(Material.TitleLimit);
        material.Property(m => m.Owner).HasMaxLength(Material.OwnerLimit);
        material.Property(m => m.Folded).HasMaxLength(800).ComparesByBytes();
        material.HasIndex(m => m.Code).IsUnique();
        material.HasIndex(m => new { m.Kind, m.Code });
        material.HasMany(m => m.Editions).WithOne().HasForeignKey("Material").IsRequired().OnDelete(DeleteBehavior.Cascade);
        material.Ignore(m => m.Title);
    }
}

internal sealed class MaterialEditionMap : IEntityTypeConfiguration<MaterialEdition>
{
    public void Configure(EntityTypeBuilder<MaterialEdition> edition)
    {
        edition.ToTable("peacekeeping_material_edition");
        edition.Property(e => e.Label).HasMaxLength(MaterialEdition.LabelLimit);
        edition.Property(e => e.Language).HasMaxLength(MaterialEdition.LanguageLimit);
        edition.HasIndex(e => e.Paper);
    }
}

internal sealed class TaughtLessonMap : IEntityTypeConfiguration<TaughtLesson>
{
    public void Configure(EntityTypeBuilder<TaughtLesson> taught)
    {
        taught.ToTable("peacekeeping_taught_lesson");
        taught.HasIndex(t => new { t.Session, t.Lesson }).IsUnique();
        taught.HasMany(t => t.Attendances).WithOne().HasForeignKey("TaughtLesson").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class AttendanceMap : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> attendance) => attendance.ToTable("peacekeeping_attendance");
}

/// <summary>What training adds to sessions, officers' files and tours.</summary>
internal sealed class TrainedMap : IEntityTypeConfiguration<CourseSession>, IEntityTypeConfiguration<Instructor>, IEntityTypeConfiguration<InstructorLesson>, IEntityTypeConfiguration<Participation>,
    IEntityTypeConfiguration<Nomination>, IEntityTypeConfiguration<Tour>, IEntityTypeConfiguration<Induction>
{
    public void Configure(EntityTypeBuilder<CourseSession> builder)
    {
        builder.HasMany(s => s.Instructors).WithOne().HasForeignKey("Session").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => s.Edition);
        builder.Ignore(s => s.Span);
    }

    public void Configure(EntityTypeBuilder<Instructor> builder)
    {
        builder.ToTable("peacekeeping_instructor");
        builder.Property(i => i.Name).HasMaxLength(Instructor.NameLimit);
        builder.HasMany(i => i.Lessons).WithOne().HasForeignKey("Instructor").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<InstructorLesson> builder) => builder.ToTable("peacekeeping_instructor_lesson");

    public void Configure(EntityTypeBuilder<Participation> builder)
    {
        builder.Property(p => p.CertificateNumber).HasMaxLength(Participation.CertificateLimit);
        builder.HasIndex(p => p.ReportPaper);
        builder.HasIndex(p => p.Person);
    }

    public void Configure(EntityTypeBuilder<Nomination> builder) => builder.HasIndex(n => n.Person);

    public void Configure(EntityTypeBuilder<Tour> builder)
    {
        builder.HasMany(t => t.Inductions).WithOne().HasForeignKey("Tour").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(t => t.Induction);
    }

    public void Configure(EntityTypeBuilder<Induction> builder)
    {
        builder.ToTable("peacekeeping_induction");
        builder.HasIndex(i => i.Paper);
        builder.Ignore(i => i.Typed);
    }
}
