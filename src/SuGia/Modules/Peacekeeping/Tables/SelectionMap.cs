using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

internal sealed class SelectionMap : IEntityTypeConfiguration<Selection>
{
    public void Configure(EntityTypeBuilder<Selection> selection)
    {
        selection.ToTable("peacekeeping_selection");
        selection.Property(s => s.Code).HasMaxLength(Selection.CodeLimit).ComparesByBytes();
        selection.HasIndex(s => s.Code).IsUnique();
        selection.Property(s => s.Title).HasMaxLength(Selection.TitleLimit);
        selection.Property(s => s.Folded).HasMaxLength(400).ComparesByBytes();
        selection.HasMany(s => s.Criteria).WithOne().HasForeignKey("Selection").IsRequired().OnDelete(DeleteBehavior.Cascade);
        selection.HasMany(s => s.Members).WithOne().HasForeignKey("Selection").IsRequired().OnDelete(DeleteBehavior.Cascade);
        selection.HasMany(s => s.Candidates).WithOne().HasForeignKey("Selection").IsRequired().OnDelete(DeleteBehavior.Cascade);
        selection.HasIndex(s => new { s.OpenedOn, s.Code });
        selection.HasIndex(s => s.Call);
        selection.HasIndex(s => s.Mission);
        selection.HasIndex(s => s.Minutes);
        selection.HasIndex(s => s.Decision);
        selection.Ignore(s => s.CriteriaInOrder);
    }
}

internal sealed class SelectionCriterionMap : IEntityTypeConfiguration<SelectionCriterion>
{
    public void Configure(EntityTypeBuilder<SelectionCriterion> criterion)
    {
        criterion.ToTable("peacekeeping_criterion");
        criterion.Property(c => c.Title).HasMaxLength(SelectionCriterion.TitleLimit);
    }
}

internal sealed class SelectionMemberMap : IEntityTypeConfiguration<SelectionMember>
{
    public void Configure(EntityTypeBuilder<SelectionMember> member)
    {
        member.ToTable("peacekeeping_board_member");
        member.HasMany(m => m.Conflicts).WithOne().HasForeignKey("Member").IsRequired().OnDelete(DeleteBehavior.Cascade);
        member.HasIndex(m => m.Person);
    }
}

internal sealed class SelectionConflictMap : IEntityTypeConfiguration<SelectionConflict>
{
    public void Configure(EntityTypeBuilder<SelectionConflict> conflict)
    {
        conflict.ToTable("peacekeeping_board_conflict");
        conflict.Property(c => c.What).HasMaxLength(SelectionConflict.WhatLimit).InGroup(FieldGroup.Appraisal);
    }
}

internal sealed class SelectionCandidateMap : IEntityTypeConfiguration<SelectionCandidate>
{
    public void Configure(EntityTypeBuilder<SelectionCandidate> candidate)
    {
        candidate.ToTable("peacekeeping_candidate");
        candidate.Property(c => c.WithdrawnBecause).HasMaxLength(SelectionCandidate.ReasonLimit).InGroup(FieldGroup.Appraisal);
        candidate.HasMany(c => c.Scores).WithOne().HasForeignKey("Candidate").IsRequired().OnDelete(DeleteBehavior.Cascade);
        candidate.HasMany(c => c.Results).WithOne().HasForeignKey("Candidate").IsRequired().OnDelete(DeleteBehavior.Cascade);
        candidate.HasMany(c => c.Reviews).WithOne().HasForeignKey("Candidate").IsRequired().OnDelete(DeleteBehavior.Cascade);
        candidate.HasIndex(c => c.Person);
    }
}

internal sealed class SelectionScoreMap : IEntityTypeConfiguration<SelectionScore>
{
    public void Configure(EntityTypeBuilder<SelectionScore> score)
    {
        score.ToTable("peacekeeping_board_score");
        score.Property(s => s.Points).InGroup(FieldGroup.Appraisal);
    }
}

internal sealed class SelectionResultMap : IEntityTypeConfiguration<SelectionResult>
{
    public void Configure(EntityTypeBuilder<SelectionResult> result)
    {
        result.ToTable("peacekeeping_board_result");
        result.Property(r => r.Reason).InGroup(FieldGroup.Appraisal);
        result.Property(r => r.Text).HasMaxLength(SelectionResult.TextLimit).InGroup(FieldGroup.Appraisal);
        result.HasIndex(r => new { r.LastOn, r.FirstOn, r.EnteredOn, r.Outcome }).HasDatabaseName("IX_peacekeeping_board_result_standing");
        result.HasIndex(r => r.Person);
        result.HasIndex(r => r.Paper);
    }
}

internal sealed class SelectionReviewMap : IEntityTypeConfiguration<SelectionReview>
{
    public void Configure(EntityTypeBuilder<SelectionReview> review)
    {
        review.ToTable("peacekeeping_board_review");
        review.Property(r => r.AskedBy).HasMaxLength(SelectionReview.AskedByLimit).InGroup(FieldGroup.Appraisal);
        review.Property(r => r.Reason).HasMaxLength(SelectionReview.TextLimit).InGroup(FieldGroup.Appraisal);
        review.Property(r => r.Answer).HasMaxLength(SelectionReview.TextLimit).InGroup(FieldGroup.Appraisal);
        review.HasIndex(r => r.Paper);
    }
}
