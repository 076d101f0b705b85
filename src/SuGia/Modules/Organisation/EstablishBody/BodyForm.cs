using SuGia.Kernel;

namespace SuGia.Modules.Organisation;

/// <summary>The fields of a body as typed.</summary>
public record BodyForm
{
    public string? Kind { get; init; }

    public string? NameVi { get; init; }

    public string? NameEn { get; init; }

    public string? Programme { get; init; }

    public static BodyForm Of(Body body) => new()
    {
        Kind = body.Kind.ToString(),
        NameVi = body.NameVi,
        NameEn = body.NameEn,
        Programme = body.Programme,
    };

    /// <summary>Short enough to be shown again, whatever was sent.</summary>
    public BodyForm Echo() => new()
    {
        Kind = Typed.Echo(Kind),
        NameVi = Typed.Echo(NameVi, Body.NameLimit),
        NameEn = Typed.Echo(NameEn, Body.NameLimit),
        Programme = Typed.Echo(Programme, Body.ProgrammeLimit),
    };

    internal Result<BodyDetails> Parse() => Typed.Together(
        Typed.Choice<BodyKind>(Kind, nameof(Kind)),
        Typed.Text(NameVi, nameof(NameVi), Body.NameLimit, UnitWords.NameVi),
        Typed.TextIfAny(NameEn, nameof(NameEn), Body.NameLimit, UnitWords.NameEn),
        Typed.TextIfAny(Programme, nameof(Programme), Body.ProgrammeLimit, BodyWords.Programme))
        .Into((kind, vi, en, programme) => new BodyDetails(kind, vi, en is "" ? vi : en, programme));
}
