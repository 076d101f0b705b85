using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What rests on a paper is found without reading every row.</summary>
internal sealed class PaperUseIndexes : IEntityTypeConfiguration<StageEvent>, IEntityTypeConfiguration<AmsAttempt>, IEntityTypeConfiguration<Nomination>, IEntityTypeConfiguration<Participation>,
    IEntityTypeConfiguration<Tour>, IEntityTypeConfiguration<Segment>, IEntityTypeConfiguration<CourseSession>, IEntityTypeConfiguration<Post>,
    IEntityTypeConfiguration<Call>, IEntityTypeConfiguration<NomineeAnswer>, IEntityTypeConfiguration<Certificate>, IEntityTypeConfiguration<SaatVisit>
{
    public void Configure(EntityTypeBuilder<StageEvent> builder) => builder.HasIndex(s => s.Paper);

    public void Configure(EntityTypeBuilder<AmsAttempt> builder) => builder.HasIndex(a => a.Paper);

    public void Configure(EntityTypeBuilder<Nomination> builder) => builder.HasIndex(n => n.Paper);

    public void Configure(EntityTypeBuilder<Participation> builder)
    {
        builder.HasIndex(p => p.Proposal);
        builder.HasIndex(p => p.Approval);
        builder.HasIndex(p => p.ResultPaper);
    }

    public void Configure(EntityTypeBuilder<Tour> builder) => builder.HasIndex(t => t.EndedEarlyBy);

    public void Configure(EntityTypeBuilder<Segment> builder) => builder.HasIndex(s => s.Decision);

    public void Configure(EntityTypeBuilder<CourseSession> builder) => builder.HasIndex(s => s.Paper);

    public void Configure(EntityTypeBuilder<Call> builder)
    {
        builder.HasIndex(c => c.NoteVerbale);
        builder.HasIndex(c => c.SentBy);
    }

    public void Configure(EntityTypeBuilder<SaatVisit> builder)
    {
        builder.HasIndex(v => v.Request);
        builder.HasIndex(v => v.Agreement);
    }

    public void Configure(EntityTypeBuilder<NomineeAnswer> builder) => builder.HasIndex(a => a.Paper);

    public void Configure(EntityTypeBuilder<Certificate> builder) => builder.HasIndex(c => c.Paper);

    public void Configure(EntityTypeBuilder<Post> builder) => builder.HasIndex(p => p.Paper);
}
