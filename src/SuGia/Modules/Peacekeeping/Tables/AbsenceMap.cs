using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

internal sealed class AbsenceMap : IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Absence> absence)
    {
        absence.ToTable("peacekeeping_absence");
        absence.Property(a => a.Kind).InGroup(FieldGroup.AbsenceReasons);
        absence.Property(a => a.ApprovedByUn).HasMaxLength(Absence.ApproverLimit);
        absence.Property(a => a.ApprovedAtHome).HasMaxLength(Absence.ApproverLimit);
        absence.HasIndex(a => new { a.Person, a.FirstOn, a.BackOn });
        absence.Ignore(a => a.AwayDays);
    }
}
