using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

internal sealed class SeriesMap : IEntityTypeConfiguration<Series>
{
    public void Configure(EntityTypeBuilder<Series> series)
    {
        series.ToTable("documents_series");
        series.Property(s => s.Body).HasMaxLength(Paper.BodyLimit);
        series.Property(s => s.Kind).HasConversion(k => k!.Value.Code, c => new PaperKind(c)).HasMaxLength(PaperKind.CodeLimit);
        series.Property(s => s.Symbol).HasMaxLength(Series.SymbolLimit);
    }
}

internal sealed class GivenNumberMap : IEntityTypeConfiguration<GivenNumber>
{
    public void Configure(EntityTypeBuilder<GivenNumber> number)
    {
        number.ToTable("documents_given_number");
        number.Property(n => n.Text).HasMaxLength(Paper.NumberLimit);
        number.Property(n => n.Reason).HasMaxLength(GivenNumber.ReasonLimit);
        number.HasIndex(n => new { n.Series, n.PeriodOn, n.Number }).IsUnique();
        number.HasIndex(n => n.Paper);
    }
}

internal sealed class ArrivalMap : IEntityTypeConfiguration<Arrival>
{
    public void Configure(EntityTypeBuilder<Arrival> arrival)
    {
        arrival.ToTable("documents_arrival");
        arrival.Property(a => a.ArrivedAt).HasMaxLength(5);
        arrival.Property(a => a.For).HasMaxLength(Arrival.NameLimit);
        arrival.Property(a => a.ReceivedBy).HasMaxLength(Arrival.NameLimit);
        arrival.Property(a => a.Outcome).HasMaxLength(Arrival.NoteLimit);
        arrival.Property(a => a.Note).HasMaxLength(Arrival.NoteLimit);
        arrival.Property(a => a.MessageId).HasMaxLength(Arrival.MessageIdLimit).HasDefaultValue("");
        arrival.Property(a => a.Sender).HasMaxLength(ExchangeBody.OrganIdLength).HasDefaultValue("");
        arrival.Property(a => a.RecallReason).HasMaxLength(Arrival.NoteLimit).HasDefaultValue("");
        arrival.HasIndex(a => a.MessageId);
        arrival.HasIndex(a => a.Paper);
        arrival.HasIndex(a => new { a.ArrivedOn, a.Id });
        arrival.HasIndex(a => new { a.Series, a.PeriodOn, a.Number }).IsUnique();
        arrival.HasMany(a => a.Instructions).WithOne().HasForeignKey("Arrival").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class InstructionMap : IEntityTypeConfiguration<Instruction>
{
    public void Configure(EntityTypeBuilder<Instruction> instruction)
    {
        instruction.ToTable("documents_instruction");
        instruction.Property<ArrivalId>("Arrival");
        instruction.Property(i => i.By).HasMaxLength(Arrival.NameLimit);
        instruction.Property(i => i.Lead).HasMaxLength(Arrival.NameLimit);
        instruction.Property(i => i.With).HasMaxLength(Arrival.NameLimit);
        instruction.Property(i => i.Says).HasMaxLength(Instruction.TextLimit);
    }
}

internal sealed class DispatchMap : IEntityTypeConfiguration<Dispatch>
{
    public void Configure(EntityTypeBuilder<Dispatch> dispatch)
    {
        dispatch.ToTable("documents_dispatch");
        dispatch.Property(d => d.KeptBy).HasMaxLength(Dispatch.NameLimit);
        dispatch.Property(d => d.Signatories).HasMaxLength(Dispatch.SaidLimit);
        dispatch.Property(d => d.To).HasMaxLength(Dispatch.SaidLimit);
        dispatch.Property(d => d.Note).HasMaxLength(Dispatch.NoteLimit);
        dispatch.Property(d => d.RecallReason).HasMaxLength(Dispatch.NoteLimit);
        dispatch.HasIndex(d => d.Paper);
        dispatch.HasIndex(d => new { d.SignedOn, d.Id });
        dispatch.HasIndex(d => new { d.SentOn, d.Id });
        dispatch.HasIndex(d => new { d.Series, d.PeriodOn, d.Number }).IsUnique();
        dispatch.HasMany(d => d.Deliveries).WithOne().HasForeignKey("Dispatch").IsRequired().OnDelete(DeleteBehavior.Cascade);
        dispatch.HasMany(d => d.KeptUses).WithOne().HasForeignKey("Dispatch").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class DeliveryMap : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> delivery)
    {
        delivery.ToTable("documents_delivery");
        delivery.Property<DispatchId>("Dispatch");
        delivery.Property(d => d.To).HasMaxLength(Dispatch.NameLimit);
        delivery.Property(d => d.SignedBy).HasMaxLength(Dispatch.NameLimit);
        delivery.Property(d => d.Note).HasMaxLength(Dispatch.NoteLimit);
    }
}

internal sealed class KeptUseMap : IEntityTypeConfiguration<KeptUse>
{
    public void Configure(EntityTypeBuilder<KeptUse> use)
    {
        use.ToTable("documents_kept_use");
        use.Property<DispatchId>("Dispatch");
        use.Property(u => u.TakenBy).HasMaxLength(Dispatch.NameLimit);
        use.Property(u => u.PermittedBy).HasMaxLength(Dispatch.NameLimit);
        use.Property(u => u.Note).HasMaxLength(Dispatch.NoteLimit);
    }
}
