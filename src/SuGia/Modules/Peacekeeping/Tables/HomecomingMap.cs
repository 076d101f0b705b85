using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SuGia.Modules.Peacekeeping;

internal sealed class HomecomingMap : IEntityTypeConfiguration<Homecoming>, IEntityTypeConfiguration<LessonLearned>, IEntityTypeConfiguration<Tour>
{
    public void Configure(EntityTypeBuilder<Homecoming> builder)
    {
        builder.ToTable("peacekeeping_homecoming");
        builder.Property(h => h.DebriefedBy).HasMaxLength(Homecoming.ByLimit);
        builder.Property(h => h.DebriefSummary).HasMaxLength(Homecoming.SummaryLimit);
        builder.Property(h => h.EligibleBecause).HasMaxLength(Homecoming.ReasonLimit);
        builder.HasIndex(h => h.EndReport);
        builder.HasIndex(h => h.MedalPaper);
    }

    public void Configure(EntityTypeBuilder<LessonLearned> builder)
    {
        builder.ToTable("peacekeeping_lesson_learned");
        builder.Property(l => l.Text).HasMaxLength(LessonLearned.TextLimit);
    }

    public void Configure(EntityTypeBuilder<Tour> builder)
    {
        builder.HasMany(t => t.Homecomings).WithOne().HasForeignKey("Tour").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(t => t.Lessons).WithOne().HasForeignKey("Tour").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(t => t.Homecoming);
        builder.Ignore(t => t.FirstDayThere);
    }
}
