using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>One officer of the roll, with the stage and the tour of the day; all of it is open to whoever sees the officer.</summary>
public sealed class RollRow
{
    public required PersonId Person { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string SortKey { get; init; }

    public required Sex Sex { get; init; }

    public required int? BirthYear { get; init; }

    public required Rank? Rank { get; init; }

    public required string? Unit { get; init; }

    public required string? UnitCode { get; init; }

    public required Stage? Stage { get; init; }

    public required DateOnly? Since { get; init; }

    public required DateOnly? ClearedUntil { get; init; }

    public required string? Mission { get; init; }

    public required string? Post { get; init; }

    public required int? Team { get; init; }

    public required DateOnly? TourFirstOn { get; init; }

    public required DateOnly? TourLastOn { get; init; }
}

/// <summary>By what an officer is chosen for a roll and stands in it.</summary>
public sealed class RollPlace
{
    public required PersonId Person { get; init; }

    public required string SortKey { get; init; }

    public required string? UnitCode { get; init; }

    public required Stage Stage { get; init; }

    public required string? Mission { get; init; }

    public required int? Team { get; init; }
}

/// <summary>One line of the roll: its number, the officer, and of the personal data what the reader may read of this very officer.</summary>
/// <param name="Service">Null beyond the reach of the group.</param>
/// <param name="Identity">As <paramref name="Service"/>, of the group identity.</param>
public sealed record RollLine(int Number, RollRow Row, ServiceCard? Service, ServiceCard? Identity, ContactCard? Contact, ContactCard? Passport);

/// <param name="Title">Null where the roll has no groups.</param>
public sealed record RollGroup(string? Title, IReadOnlyList<RollLine> Lines);

/// <summary>What of the roll is shown: a page, or all of it.</summary>
/// <param name="Total">How many the reader sees on all pages.</param>
/// <param name="Beyond">How many more there are whom the reader may not see.</param>
public sealed record RollShown(IReadOnlyList<RollGroup> Groups, int Total, int Beyond)
{
    public int Pages => Math.Max(1, (Total + Rolls.PageSize - 1) / Rolls.PageSize);
}
