using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>What the fields of numbers in other registries are called in histories.</summary>
internal sealed class OtherNumberHistory : IHistoryWords
{
    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words> { ["documents_other_number"] = OtherNumberWords.Numbers };

    public IReadOnlyDictionary<string, Words> Fields { get; } = new Dictionary<string, Words>
    {
        ["documents_other_number.Registry"] = OtherNumberWords.Registry,
        ["documents_other_number.Number"] = OtherNumberWords.Number,
        ["documents_other_number.On"] = OtherNumberWords.On,
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string> { "documents_other_number.Key", "documents_other_number.Paper" };

    public Words? Of(Enum value) => null;
}
