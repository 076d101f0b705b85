using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

internal sealed class CallMap : IEntityTypeConfiguration<Call>
{
    public void Configure(EntityTypeBuilder<Call> call)
    {
        call.ToTable("peacekeeping_call");
        call.Property(c => c.Code).HasMaxLength(Call.CodeLimit).ComparesByBytes();
        call.HasIndex(c => c.Code).IsUnique();
        call.Property(c => c.Title).HasMaxLength(Call.TitleLimit);
        call.Property(c => c.Language).HasMaxLength(40);
        call.HasMany(c => c.Steps).WithOne().HasForeignKey("Call").IsRequired().OnDelete(DeleteBehavior.Cascade);
        call.HasMany(c => c.Nominees).WithOne().HasForeignKey("Call").IsRequired().OnDelete(DeleteBehavior.Cascade);
        call.HasIndex(c => new { c.SentOn, c.DeadlineOn });
        call.HasIndex(c => new { c.DeadlineOn, c.Code });
        call.HasIndex(c => c.Mission);
        call.Ignore(c => c.Standing);
        call.Ignore(c => c.Movement);
        call.Ignore(c => c.IsOpen);
    }
}

internal sealed class CallStepMap : IEntityTypeConfiguration<CallStep>
{
    public void Configure(EntityTypeBuilder<CallStep> step)
    {
        step.ToTable("peacekeeping_call_step");
        step.Property(s => s.Code).HasMaxLength(40);
        step.Property(s => s.TitleVi).HasMaxLength(160);
        step.Property(s => s.TitleEn).HasMaxLength(160);
        step.Ignore(s => s.Title);
    }
}

internal sealed class NomineeMap : IEntityTypeConfiguration<Nominee>
{
    public void Configure(EntityTypeBuilder<Nominee> nominee)
    {
        nominee.ToTable("peacekeeping_nominee");
        nominee.Property(n => n.PassportName).HasMaxLength(Nominee.NameLimit).InGroup(FieldGroup.Identity);
        nominee.Property(n => n.UnIndex).HasMaxLength(Nominee.IndexLimit).InGroup(FieldGroup.Identity);
        nominee.Property(n => n.WithdrawnBecause).HasMaxLength(Nominee.ReasonLimit);
        nominee.HasMany(n => n.Answers).WithOne().HasForeignKey("Nominee").IsRequired().OnDelete(DeleteBehavior.Cascade);
        nominee.HasIndex(n => n.Person);
        nominee.Ignore(n => n.Last);
    }
}

internal sealed class NomineeAnswerMap : IEntityTypeConfiguration<NomineeAnswer>
{
    public void Configure(EntityTypeBuilder<NomineeAnswer> answer)
    {
        answer.ToTable("peacekeeping_nominee_answer");
        answer.Property(a => a.Reason).HasMaxLength(Nominee.ReasonLimit);
    }
}
