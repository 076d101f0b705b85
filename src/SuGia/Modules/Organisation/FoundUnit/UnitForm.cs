using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

/// <summary>The fields of a unit as typed.</summary>
public record UnitForm
{
    public string? Code { get; init; }

    public string? Kind { get; init; }

    public string? NameVi { get; init; }

    public string? NameEn { get; init; }

    public string? FirstOn { get; init; }

    public string? Predecessor { get; init; }

    public string? PredecessorPicked { get; init; }

    /// <param name="predecessor">What came of the picker.</param>
    /// <param name="paper">The founding paper, or the one on record.</param>
    internal Result<UnitDetails> Parse(Pick<UnitId> predecessor, Guid? paper) => Typed.Together(
        Typed.Text(Code, nameof(Code), Unit.CodeLimit, OrganisationWords.Code),
        Typed.Choice<UnitKind>(Kind, nameof(Kind)),
        Typed.Text(NameVi, nameof(NameVi), Unit.NameLimit, UnitWords.NameVi),
        Typed.TextIfAny(NameEn, nameof(NameEn), Unit.NameLimit, UnitWords.NameEn),
        Typed.DayIfAny(FirstOn, nameof(FirstOn)),
        predecessor.IfAny)
        .Into((code, kind, vi, en, first, before) => new UnitDetails(code.ToUpperInvariant(), kind, vi, en is "" ? vi : en, first, paper, before));

    /// <summary>Short enough to be shown again, whatever was sent.</summary>
    public UnitForm Echo(string? predecessor) => this with
    {
        Code = Typed.Echo(Code),
        Kind = Typed.Echo(Kind),
        NameVi = Typed.Echo(NameVi),
        NameEn = Typed.Echo(NameEn),
        FirstOn = Typed.Echo(FirstOn),
        Predecessor = Typed.Echo(predecessor ?? Predecessor),
        PredecessorPicked = null,
    };
}
