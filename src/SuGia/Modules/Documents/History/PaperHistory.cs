using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>What the events and fields of papers are called in histories.</summary>
internal sealed class PaperHistory : IHistoryWords
{
    public static IReadOnlyList<EventTitle> Events { get; } =
    [
        EventTitle.Of<PaperRegistered>("Ghi văn bản", "Paper registered"),
        EventTitle.Of<PaperCorrected>("Sửa văn bản", "Paper corrected"),
        EventTitle.Of<PaperReferredTo>("Ghi tham chiếu tới văn bản mật", "Reference to a classified paper recorded"),
        EventTitle.Of<PaperRestsOn>("Thêm căn cứ", "Basis added"),
        EventTitle.Of<FileAttached>("Đính tệp", "File attached"),
    ];

    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words> { ["documents_basis"] = PaperWords.RestsOn };

    public IReadOnlyDictionary<string, Words> Fields { get; } = new Dictionary<string, Words>
    {
        ["documents_paper.Number"] = PaperWords.Number,
        ["documents_paper.Kind"] = PaperWords.Kind,
        ["Body"] = PaperWords.Body,
        ["Title"] = PaperWords.Title,
        ["SignedOn"] = PaperWords.SignedOn,
        ["EffectiveOn"] = PaperWords.EffectiveOn,
        ["AnnouncedOn"] = PaperWords.AnnouncedOn,
        ["documents_paper.Level"] = PaperWords.Level,
        ["Holder"] = PaperWords.Holder,
        ["DueOn"] = PaperWords.DueOn,
        ["FileName"] = PaperWords.File,
        ["FileHash"] = new("Mã băm của tệp", "Hash of the file"),
        ["documents_basis.On"] = PaperWords.Number,
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string> { "Key", "documents_basis.Paper" };

    public Words? Of(Enum value) => value switch
    {
        PaperKind kind => PaperWords.Of(kind),
        SecrecyLevel level => PaperWords.Of(level),
        _ => null,
    };
}
