using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>What the fields of bodies that exchange papers are called in histories.</summary>
internal sealed class ExchangeHistory : IHistoryWords
{
    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words>();

    public IReadOnlyDictionary<string, Words> Fields { get; } = new Dictionary<string, Words>
    {
        ["OrganId"] = EdXmlWords.OrganId,
        ["documents_exchange_body.Name"] = EdXmlWords.Name,
        ["InCharge"] = EdXmlWords.InCharge,
        ["documents_exchange_body.Address"] = EdXmlWords.Address,
        ["documents_exchange_body.Place"] = EdXmlWords.Place,
        ["documents_exchange_body.Email"] = EdXmlWords.Email,
        ["documents_exchange_body.Telephone"] = EdXmlWords.Telephone,
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string>();

    public Words? Of(Enum value) => null;
}
