using SuGia.Modules.Organisation.Contract;

namespace SuGia.Bench.Exports;

/// <summary>A person as thirty columns tell them.</summary>
public sealed class ExportRow
{
    public required string Code { get; init; }

    public required string FullName { get; init; }

    public required string SortKey { get; init; }

    public required string Folded { get; init; }

    public required Sex Sex { get; init; }

    public required int? BirthYear { get; init; }

    public required DateOnly? BornOn { get; init; }

    public required DateOnly? JoinedFrom { get; init; }

    public required DateOnly? JoinedTo { get; init; }

    public required DateOnly? LeftOn { get; init; }

    public required string? Phone { get; init; }

    public required string? Email { get; init; }

    public required string? PassportNumber { get; init; }

    public required DateOnly? PassportUntil { get; init; }

    public required string? EmergencyContact { get; init; }

    public required string? HealthClass { get; init; }

    public required int Version { get; init; }

    public required Rank? Rank { get; init; }

    public required DateOnly? RankFrom { get; init; }

    public required DateOnly? RankUntil { get; init; }

    public required DateOnly? RankEnteredOn { get; init; }

    public required string? Post { get; init; }

    public required DateOnly? PostFrom { get; init; }

    public required DateOnly? PostUntil { get; init; }

    public required DateOnly? PostEnteredOn { get; init; }

    public required string? UnitCode { get; init; }

    public required string? UnitNameVi { get; init; }

    public required string? UnitNameEn { get; init; }

    public required DateOnly? UnitFrom { get; init; }

    public required int? UnitVersion { get; init; }
}
