using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

/// <summary>The fields of a partner as typed.</summary>
public record PartnerForm
{
    public string? Kind { get; init; }

    public string? NameVi { get; init; }

    public string? NameEn { get; init; }

    public string? Acronym { get; init; }

    public string? OtherNames { get; init; }

    public string? Country { get; init; }

    public string? CountryPicked { get; init; }

    public string? Alpha3 { get; init; }

    public string? Alpha2 { get; init; }

    public string? M49 { get; init; }

    public string? Ioc { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>The list is one for all: who reaches only some units reads it.</summary>
    public static bool MayEdit(Reader reader) => reader.ReachOf(Permission.EditUnits).Everything;

    public static PartnerForm Of(Partner partner, string? country) => new()
    {
        Kind = partner.Kind.ToString(),
        NameVi = partner.NameVi,
        NameEn = partner.NameEn,
        Acronym = partner.Acronym,
        OtherNames = partner.OtherNames,
        Country = country,
        Alpha3 = partner.Codes.Alpha3,
        Alpha2 = partner.Codes.Alpha2,
        M49 = partner.Codes.M49,
        Ioc = partner.Codes.Ioc,
        Tags = [.. partner.Tags.Select(t => t.Tag.ToString())],
    };

    internal Result<PartnerDetails> Parse(Pick<PartnerId> country)
    {
        var names = Typed.Together(
            Typed.Choice<PartnerKind>(Kind, nameof(Kind)),
            Typed.Text(NameVi, nameof(NameVi), Partner.NameLimit, UnitWords.NameVi),
            Typed.TextIfAny(NameEn, nameof(NameEn), Partner.NameLimit, UnitWords.NameEn),
            Typed.TextIfAny(Acronym, nameof(Acronym), Partner.AcronymLimit, PartnerWords.Acronym),
            Typed.TextIfAny(OtherNames, nameof(OtherNames), Partner.OtherNamesLimit, PartnerWords.OtherNames));
        return Typed.Together(names, country.IfAny, ParseCodes()).Into((named, of, codes) =>
            new PartnerDetails(named.Item1, named.Item2, named.Item3 is "" ? named.Item2 : named.Item3)
            {
                Acronym = Some(named.Item4),
                OtherNames = Some(named.Item5),
                Country = of,
                Codes = codes,
                Tags = [.. (Tags ?? []).Select(t => Typed.Choice<PartnerTag>(t, nameof(Tags))).Where(t => t.Ok).Select(t => t.Value)],
            });
    }

    /// <summary>Short enough to be shown again, whatever was sent.</summary>
    public PartnerForm Echo(string? country) => this with
    {
        Kind = Typed.Echo(Kind),
        NameVi = Typed.Echo(NameVi),
        NameEn = Typed.Echo(NameEn),
        Acronym = Typed.Echo(Acronym),
        OtherNames = Typed.Echo(OtherNames, 500),
        Country = Typed.Echo(country ?? Country),
        CountryPicked = null,
        Alpha3 = Typed.Echo(Alpha3),
        Alpha2 = Typed.Echo(Alpha2),
        M49 = Typed.Echo(M49),
        Ioc = Typed.Echo(Ioc),
    };

    private Result<CountryCodes> ParseCodes() => Typed.Together(
        Letters(Alpha3, nameof(Alpha3), 3), Letters(Alpha2, nameof(Alpha2), 2), Digits(), Letters(Ioc, nameof(Ioc), 3))
        .Into((three, two, number, ioc) => new CountryCodes(three, two, number, ioc));

    private static Result<string?> Letters(string? typed, string field, int length) => Folding.Exact(typed ?? "").ToUpperInvariant() switch
    {
        "" => (string?)null,
        var code when code.Length == length && code.All(char.IsAsciiLetterUpper) => code,
        _ => PartnerProblems.CodeMisshapen(field, length),
    };

    private Result<string?> Digits() => Folding.Exact(M49 ?? "") switch
    {
        "" => (string?)null,
        { Length: 3 } code when code.All(char.IsAsciiDigit) => code,
        _ => PartnerProblems.M49Misshapen,
    };

    private static string? Some(string text) => text is "" ? null : text;
}
