using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

public enum PartnerKind
{
    Country,
    InternationalOrganisation,
    ForeignAgency,
    TrainingCentre,
}

/// <summary>What a partner is to Viet Nam; one can be several.</summary>
public enum PartnerTag
{
    Traditional,
    Neighbour,
    Asean,
    DialogueOfAsean,
    PermanentMemberOfSecurityCouncil,
    TrainsPeacekeepers,
}

/// <summary>A country, an organisation, an agency or a centre abroad with which the Ministry works.</summary>
public sealed class Partner : Record<PartnerId>
{
    public const int NameLimit = 160;
    public const int AcronymLimit = 30;
    public const int OtherNamesLimit = 300;
    public const int FoldedLimit = 700;

    private readonly List<TagOfPartner> tags = [];

    private Partner() { }

    public PartnerKind Kind { get; private set; }

    public string NameVi { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public string? Acronym { get; private set; }

    /// <summary>Other names by which it is found, parted by semicolons.</summary>
    public string? OtherNames { get; private set; }

    /// <summary>The country to which an agency or a centre belongs.</summary>
    public PartnerId? Country { get; private set; }

    public CountryCodes Codes { get; private set; } = CountryCodes.None;

    public string SortKey { get; private set; } = "";

    public string Folded { get; private set; } = "";

    public Words Name => new(NameVi, NameEn);

    public IReadOnlyList<TagOfPartner> Tags => tags;

    public static (Partner Partner, PartnerRegistered Registered) Register(PartnerDetails details, DateOnly today)
    {
        Partner partner = new();
        partner.Take(details, today);
        return (partner, new(partner.Id, partner.NameVi));
    }

    public PartnerCorrected Correct(PartnerDetails details, DateOnly today)
    {
        Take(details, today);
        return new(Id);
    }

    public bool Is(PartnerTag tag) => tags.Any(t => t.Tag == tag);

    private void Take(PartnerDetails details, DateOnly today)
    {
        (Kind, NameVi, NameEn, Acronym) = (details.Kind, details.NameVi, details.NameEn, details.Acronym);
        (OtherNames, Country, Codes) = (details.OtherNames, details.Country, details.Codes);
        tags.RemoveAll(t => !details.Tags.Contains(t.Tag));
        tags.AddRange(details.Tags.Distinct().Where(t => !Is(t)).Select(t => new TagOfPartner(t, today)));
        SortKey = $"{Kernel.SortKey.OfText(NameVi)}~{Id.Value:N}";
        var folded = Folding.Fold($"{NameVi} {NameEn} {Acronym} {OtherNames} {Codes.Alpha3} {Codes.Alpha2} {Codes.Ioc}");
        Folded = folded[..Math.Min(folded.Length, FoldedLimit)];
    }
}

/// <summary>The codes by which others name a country; each null where there is none.</summary>
/// <param name="Alpha3">ISO 3166-1 alpha-3, unique.</param>
/// <param name="M49">Three digits of the UN Statistics Division.</param>
/// <param name="Ioc">Of the International Olympic Committee: police games and UN forms use it by habit.</param>
public sealed record CountryCodes(string? Alpha3, string? Alpha2, string? M49, string? Ioc)
{
    public static CountryCodes None { get; } = new(null, null, null, null);
}

/// <summary>One tag of a partner.</summary>
public sealed class TagOfPartner : Part
{
    private TagOfPartner() { }

    internal TagOfPartner(PartnerTag tag, DateOnly enteredOn) => (Tag, EnteredOn) = (tag, enteredOn);

    public PartnerTag Tag { get; private init; }
}

/// <summary>What a form or a list says of a partner; already parsed and within its limits.</summary>
public sealed record PartnerDetails(PartnerKind Kind, string NameVi, string NameEn)
{
    public string? Acronym { get; init; }

    public string? OtherNames { get; init; }

    public PartnerId? Country { get; init; }

    public CountryCodes Codes { get; init; } = CountryCodes.None;

    public IReadOnlyList<PartnerTag> Tags { get; init; } = [];
}

public sealed record PartnerRegistered(PartnerId Partner, string Name);

public sealed record PartnerCorrected(PartnerId Partner);

public static class PartnerProblems
{
    public static Problem CodeTaken(string code) => new(new(
        $"Mã {code} đã dùng cho đối tác khác.", $"The code {code} belongs to another partner."), "Alpha3");

    public static Problem CodeMisshapen(string field, int letters) => new(new(
        $"Mã gồm {letters} chữ cái từ A đến Z.", $"The code is {letters} letters from A to Z."), field);

    public static Problem M49Misshapen { get; } = new(new("Mã M49 gồm 3 chữ số.", "An M49 code is 3 digits."), "M49");

    public static Problem NoCountryFits(string typed) => new(new(
        $"Không có nước nào khớp với “{typed}”.", $"No country fits “{typed}”."), "Country");

    public static Problem SeveralCountriesFit { get; } = new(new("Có nhiều nước khớp: chọn một.", "Several countries fit: choose one."), "Country");
}
