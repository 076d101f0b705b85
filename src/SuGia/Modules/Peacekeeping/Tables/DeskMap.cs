using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;

namespace SuGia.Modules.Peacekeeping;

internal sealed class NoteMap : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> note)
    {
        note.ToTable("peacekeeping_note");
        note.Property(n => n.SubjectTitle).HasMaxLength(Note.TitleLimit);
        note.Property(n => n.SubjectUrl).HasMaxLength(Note.UrlLimit);
        note.Property(n => n.ByName).HasMaxLength(DeskHandover.NameLimit);
        note.Property(n => n.Text).HasMaxLength(Note.TextLimit);
        note.Property(n => n.WithdrawnBecause).HasMaxLength(Note.ReasonLimit);
        note.HasIndex(n => new { n.Subject, n.On });
    }
}

internal sealed class RollTakenMap : IEntityTypeConfiguration<RollTaken>
{
    public void Configure(EntityTypeBuilder<RollTaken> taken)
    {
        taken.ToTable("peacekeeping_roll_taken");
        taken.Property(t => t.ByName).HasMaxLength(DeskHandover.NameLimit);
        taken.Property(t => t.Columns).HasMaxLength(RollTaken.ColumnsLimit);
        taken.Property(t => t.Choice).HasMaxLength(RollTaken.ChoiceLimit);
        taken.HasIndex(t => t.TakenOn);
    }
}

internal sealed class DeskHandoverMap : IEntityTypeConfiguration<DeskHandover>
{
    public void Configure(EntityTypeBuilder<DeskHandover> handover)
    {
        handover.ToTable("peacekeeping_handover");
        handover.Property(h => h.FromName).HasMaxLength(DeskHandover.NameLimit);
        handover.Property(h => h.ToName).HasMaxLength(DeskHandover.NameLimit);
        handover.Property(h => h.Reason).HasMaxLength(DeskHandover.ReasonLimit);
        handover.HasMany(h => h.Items).WithOne().HasForeignKey("Handover").IsRequired().OnDelete(DeleteBehavior.Cascade);
        handover.HasIndex(h => h.On);
        handover.HasIndex(h => h.Paper);
    }
}

internal sealed class HandedItemMap : IEntityTypeConfiguration<HandedItem>
{
    public void Configure(EntityTypeBuilder<HandedItem> item)
    {
        item.ToTable("peacekeeping_handed_item");
        item.Property(i => i.KindVi).HasMaxLength(HandedItem.KindLimit);
        item.Property(i => i.KindEn).HasMaxLength(HandedItem.KindLimit);
        item.Property(i => i.Title).HasMaxLength(HandedItem.TitleLimit);
        item.Property(i => i.Url).HasMaxLength(Note.UrlLimit);
        item.Ignore(i => i.Kind);
    }
}

internal sealed class CallDeskMap : IEntityTypeConfiguration<Call>
{
    public void Configure(EntityTypeBuilder<Call> call) => call.HasIndex(c => new { c.CaseOfficer, c.SentOn });
}

internal sealed class ExchangeMap : IEntityTypeConfiguration<Exchange>
{
    public void Configure(EntityTypeBuilder<Exchange> exchange)
    {
        exchange.ToTable("peacekeeping_exchange");
        exchange.Property(e => e.Party).HasMaxLength(Exchange.PartyLimit);
        exchange.Property(e => e.Topic).HasMaxLength(Exchange.TopicLimit);
        exchange.Property(e => e.Summary).HasMaxLength(Exchange.SummaryLimit);
        exchange.Property(e => e.Answer).HasMaxLength(Exchange.AnswerLimit);
        exchange.HasIndex(e => e.On);
        exchange.HasIndex(e => new { e.AnsweredOn, e.AnswerDueOn });
        exchange.HasIndex(e => e.Paper);
        exchange.HasIndex(e => e.AnswerPaper);
    }
}

internal sealed class WatchMap : IEntityTypeConfiguration<Watch>
{
    public void Configure(EntityTypeBuilder<Watch> watch)
    {
        watch.ToTable("peacekeeping_watch");
        watch.Property(w => w.Title).HasMaxLength(Watch.TitleLimit);
        watch.Property(w => w.SeenAt).HasMaxLength(Watch.SeenAtLimit);
        watch.Property(w => w.Outcome).HasMaxLength(Watch.OutcomeLimit);
        watch.HasIndex(w => new { w.ClosedOn, w.NextLookOn });
        watch.HasIndex(w => w.Paper);
        watch.HasMany(w => w.Looks).WithOne().HasForeignKey("Watch").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class WatchLookMap : IEntityTypeConfiguration<WatchLook>
{
    public void Configure(EntityTypeBuilder<WatchLook> look) => look.ToTable("peacekeeping_watch_look");
}

internal sealed class PlanReferenceMap : IEntityTypeConfiguration<PlanReference>
{
    public void Configure(EntityTypeBuilder<PlanReference> plan)
    {
        plan.ToTable("peacekeeping_plan_reference");
        plan.Property(p => p.Reference).HasMaxLength(PlanReference.ReferenceLimit).ComparesByBytes();
        plan.HasIndex(p => p.Reference).IsUnique();
        plan.Property(p => p.Holder).HasMaxLength(PlanReference.HolderLimit);
        plan.HasIndex(p => p.ReviewOn);
        plan.HasMany(p => p.Reviews).WithOne().HasForeignKey("Plan").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PlanReviewMap : IEntityTypeConfiguration<PlanReview>
{
    public void Configure(EntityTypeBuilder<PlanReview> review) => review.ToTable("peacekeeping_plan_review");
}
