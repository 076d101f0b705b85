using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Something past its term as a page shows it.</summary>
public sealed class PastRow
{
    public required Guid Id { get; init; }

    /// <summary>The officer's file, or the board.</summary>
    public required Guid Record { get; init; }

    /// <summary>Of the record.</summary>
    public required int Version { get; init; }

    public required PersonId Person { get; init; }

    public required string Key { get; init; }

    public required string FullName { get; init; }

    public required string Code { get; init; }

    public required string? UnitName { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly? AnsweredOn { get; init; }

    public required VettingKind? Vetting { get; init; }

    public required FitnessKind? Check { get; init; }

    public required string? Board { get; init; }

    /// <summary>As a ticked box sends it.</summary>
    public string Value => $"{Id}.{Version}";

    /// <summary>The day from which its years are counted.</summary>
    public DateOnly Since => AnsweredOn is { } on && on > From ? on : From;

    public string What => Vetting is { } vetting ? CertificateWords.Of(vetting).ToString() : Check is { } check ? CertificateWords.Of(check).ToString() : Board ?? "";
}
