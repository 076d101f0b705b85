using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

/// <summary>One person of the list as of the day; what the reader may not read of this person is null already in the database.</summary>
public sealed class PersonRow
{
    public PersonId Id { get; init; }

    public string Code { get; init; } = "";

    public string FullName { get; init; } = "";

    public string SortKey { get; init; } = "";

    public string Folded { get; init; } = "";

    public Sex Sex { get; init; }

    public int? BirthYear { get; init; }

    public Rank? Rank { get; init; }

    public string? UnitCode { get; init; }

    public string? UnitName { get; init; }

    /// <summary>The first and the last day that joining may have been.</summary>
    public DateOnly? JoinedFrom { get; init; }

    public DateOnly? JoinedTo { get; init; }

    public string? Phone { get; init; }

    public FuzzyDate? JoinedOn => (JoinedFrom, JoinedTo) switch
    {
        ({ } from, { } to) when from == to => FuzzyDate.OnDay(from),
        ({ } from, _) => FuzzyDate.InMonth(from.Year, from.Month),
        _ => null,
    };

    public string Titled => Rank is { } rank ? $"{rank.Title()} {FullName}" : FullName;
}
