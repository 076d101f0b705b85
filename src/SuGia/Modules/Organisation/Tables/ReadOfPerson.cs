using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

/// <summary>One reading of someone's family or health data: who, whose, what, when. Not a record: it is only ever added.</summary>
public sealed class ReadOfPerson
{
    public Guid Id { get; init; } = Kernel.Id.Next();

    public PersonId Person { get; init; }

    public Guid Reader { get; init; }

    /// <summary>The reader's name on that day.</summary>
    public string ReaderName { get; init; } = "";

    public FieldGroup Group { get; init; }

    /// <summary>UTC ticks.</summary>
    public long At { get; init; }
}

internal sealed class ReadOfPersonMap : IEntityTypeConfiguration<ReadOfPerson>
{
    public void Configure(EntityTypeBuilder<ReadOfPerson> read)
    {
        read.ToTable("organisation_read_journal");
        read.Property(r => r.ReaderName).HasMaxLength(120);
        read.HasIndex(r => new { r.Person, r.At });
    }
}
