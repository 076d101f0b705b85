using SuGia.Kernel;

namespace SuGia.Modules.Organisation.Contract;

/// <summary>What other modules may know of a partner.</summary>
/// <remarks>Set by object initialiser, so that a caller's query can join it in the database.</remarks>
public sealed class PartnerCard
{
    public PartnerId Id { get; init; }

    public string NameVi { get; init; } = "";

    public string NameEn { get; init; } = "";

    /// <summary>ISO 3166-1 alpha-3 of a country, else null.</summary>
    public string? Alpha3 { get; init; }

    public Words Name => new(NameVi, NameEn);
}

public interface IPartners
{
    IQueryable<PartnerCard> All { get; }

    /// <summary>Finds partners from what was typed into a picker: a code, an acronym, or a part of a name.</summary>
    Task<IReadOnlyList<PartnerCard>> Pick(string typed, CancellationToken cancel);

    static string Url(PartnerId partner) => $"/partners/{partner.Value}";
}
