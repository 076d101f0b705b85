using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;

namespace SuGia.Modules.Peacekeeping;

internal sealed class VisitMap : IEntityTypeConfiguration<SaatVisit>
{
    public void Configure(EntityTypeBuilder<SaatVisit> visit)
    {
        visit.ToTable("peacekeeping_visit");
        visit.Property(v => v.Code).HasMaxLength(SaatVisit.CodeLimit).ComparesByBytes();
        visit.HasIndex(v => v.Code).IsUnique();
        visit.Property(v => v.Languages).HasMaxLength(SaatVisit.LanguagesLimit);
        visit.Property(v => v.Place).HasMaxLength(SaatVisit.PlaceLimit);
        visit.HasMany(v => v.Team).WithOne().HasForeignKey("Visit").IsRequired().OnDelete(DeleteBehavior.Cascade);
        visit.HasMany(v => v.Nominees).WithOne().HasForeignKey("Visit").IsRequired().OnDelete(DeleteBehavior.Cascade);
        visit.HasMany(v => v.Costs).WithOne().HasForeignKey("Visit").IsRequired().OnDelete(DeleteBehavior.Cascade);
        visit.HasIndex(v => v.WantedOn);
        visit.Ignore(v => v.Standing);
        visit.Ignore(v => v.LanguageList);
        visit.Ignore(v => v.Day);
        visit.Ignore(v => v.State);
    }
}

internal sealed class AssessorMap : IEntityTypeConfiguration<Assessor>
{
    public void Configure(EntityTypeBuilder<Assessor> assessor)
    {
        assessor.ToTable("peacekeeping_visit_assessor");
        assessor.Property(a => a.Name).HasMaxLength(Assessor.TextLimit);
        assessor.Property(a => a.Role).HasMaxLength(Assessor.TextLimit);
        assessor.Property(a => a.Country).HasMaxLength(Assessor.TextLimit);
    }
}

internal sealed class VisitNomineeMap : IEntityTypeConfiguration<VisitNominee>
{
    public void Configure(EntityTypeBuilder<VisitNominee> nominee)
    {
        nominee.ToTable("peacekeeping_visit_nominee");
        nominee.Property(n => n.WithdrawnBecause).HasMaxLength(Nominee.ReasonLimit);
        nominee.HasIndex(n => n.Person);
    }
}

internal sealed class VisitCostMap : IEntityTypeConfiguration<VisitCost>
{
    public void Configure(EntityTypeBuilder<VisitCost> cost)
    {
        cost.ToTable("peacekeeping_visit_cost");
        cost.Property(c => c.What).HasMaxLength(VisitCost.WhatLimit);
        cost.Property(c => c.Amount).HasMaxLength(VisitCost.AmountLimit);
    }
}
