using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SuGia.Data;

namespace SuGia.Modules.Peacekeeping;

public enum UnPersonnel
{
    IndividualPolice,
    FormedPolice,
    ExpertsOnMission,
    Troops,
}

/// <summary>How many a country had in a mission at the end of a month, by the UN's own report: reference, not our record.</summary>
/// <remarks>A row of the report that says 0 of a type is kept only where it takes the place of another number, or where it says 0 of all.</remarks>
public sealed class UnContribution
{
    public required DateOnly MonthEnd { get; init; }

    public required string Contributor { get; init; }

    public required string Mission { get; init; }

    public required UnPersonnel Type { get; init; }

    /// <summary>ISO 3166 alpha-3.</summary>
    public required string Iso3 { get; init; }

    public int Women { get; private set; }

    public int Men { get; private set; }

    /// <summary>The import that brought the row, and the one that changed it last.</summary>
    public required Guid AddedBy { get; init; }

    public Guid? ChangedBy { get; private set; }

    /// <summary>The line of that import's file; the import keeps the file's digest.</summary>
    public int Line { get; private set; }

    public void Say(int women, int men, int line) => (Women, Men, Line) = (women, men, line);

    public void Change(int women, int men, int line, Guid import)
    {
        Say(women, men, line);
        ChangedBy = import;
    }
}

internal sealed class UnContributionMap : IEntityTypeConfiguration<UnContribution>
{
    public void Configure(EntityTypeBuilder<UnContribution> contribution)
    {
        contribution.ToTable("peacekeeping_un_contribution");
        contribution.HasKey(c => new { c.MonthEnd, c.Contributor, c.Mission, c.Type });
        contribution.Property(c => c.Contributor).HasMaxLength(80).ComparesByBytes();
        contribution.Property(c => c.Mission).HasMaxLength(30).ComparesByBytes();
        contribution.Property(c => c.Iso3).HasMaxLength(3).ComparesByBytes();
        contribution.HasIndex(c => c.AddedBy);
        contribution.HasIndex(c => c.ChangedBy);
        contribution.HasIndex(c => new { c.Mission, c.MonthEnd });
    }
}
