using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>What the event and fields of certified copies are called in histories.</summary>
internal sealed class CopyHistory : IHistoryWords
{
    public static EventTitle Event { get; } = EventTitle.Of<PaperCopied>("Sao văn bản", "Copy of a paper certified");

    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words>();

    public IReadOnlyDictionary<string, Words> Fields { get; } = new Dictionary<string, Words>
    {
        ["documents_certified_copy.Paper"] = CopyWords.Paper,
        ["documents_certified_copy.Kind"] = CopyWords.Kind,
        ["documents_certified_copy.Series"] = RegisterWords.Series,
        ["documents_certified_copy.Number"] = RegisterWords.Number,
        ["documents_certified_copy.Symbol"] = CopyWords.Symbol,
        ["documents_certified_copy.Body"] = CopyWords.Body,
        ["documents_certified_copy.Place"] = CopyWords.Place,
        ["documents_certified_copy.On"] = CopyWords.On,
        ["documents_certified_copy.Copies"] = CopyWords.Count,
        ["documents_certified_copy.Recipients"] = CopyWords.Recipients,
        ["documents_certified_copy.SignerName"] = CopyWords.Signer,
        ["documents_certified_copy.SignerPost"] = CopyWords.SignerPost,
        ["documents_certified_copy.SignerRank"] = CopyWords.SignerRank,
        ["documents_certified_copy.SignerCapacity"] = CopyWords.SignerCapacity,
        ["documents_certified_copy.From"] = CopyWords.From,
        ["documents_certified_copy.Part"] = CopyWords.Part,
        ["documents_certified_copy.Text"] = CopyWords.Text,
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string>();

    public Words? Of(Enum value) => value is CopyKind kind ? CopyWords.Of(kind) : null;
}
