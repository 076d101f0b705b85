using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SuGia.Data;

/// <summary>One press of a form's button, stored with what it changed: a second press finds it and changes nothing.</summary>
/// <param name="Id">Made when the form was shown; also the id of the act.</param>
/// <param name="Location">Where the first press led.</param>
public sealed record Submission(Guid Id, Guid Actor, string Location, long At);

internal sealed class SubmissionMap : IEntityTypeConfiguration<Submission>
{
    public void Configure(EntityTypeBuilder<Submission> submission)
    {
        submission.ToTable("submission");
        submission.Property(s => s.Location).HasMaxLength(500);
    }
}
