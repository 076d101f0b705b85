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
        EventTitle.Of<PaperRelated>("Thêm quan hệ giữa hai văn bản", "Relation between papers added"),
        EventTitle.Of<RelationRemoved>("Bỏ quan hệ giữa hai văn bản", "Relation between papers removed"),
        EventTitle.Of<FileAttached>("Đính tệp", "File attached"),
        EventTitle.Of<FileEnclosed>("Kèm thêm tệp", "File enclosed"),
    ];

    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words>
    {
        ["documents_basis"] = PaperWords.Relations,
        ["documents_signer"] = PaperWords.Signers,
        ["documents_addressee"] = PaperWords.Addressees,
        ["documents_earlier_file"] = PaperWords.EarlierFiles,
        ["documents_enclosure"] = PaperWords.Enclosures,
    };

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
        ["documents_basis.On"] = PaperWords.OtherPaper,
        ["documents_basis.Kind"] = PaperWords.Relation,
        ["Origin"] = PaperWords.Origin,
        ["LapsesOn"] = PaperWords.LapsesOn,
        ["Urgency"] = PaperWords.Urgency,
        ["documents_paper.Language"] = PaperWords.Language,
        ["FileCode"] = PaperWords.FileCode,
        ["Keep"] = PaperWords.Keep,
        ["documents_signer.FullName"] = PaperWords.Signers,
        ["documents_signer.Post"] = new("Chức vụ", "Post"),
        ["documents_signer.Rank"] = new("Cấp bậc", "Rank"),
        ["Capacity"] = new("Ký thay", "Capacity"),
        ["documents_addressee.Name"] = PaperWords.Addressees,
        ["documents_earlier_file.Hash"] = new("Mã băm của tệp", "Hash of the file"),
        ["documents_enclosure.Hash"] = new("Mã băm của tệp", "Hash of the file"),
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string> { "Key", "documents_basis.Paper", "documents_signer.Paper", "documents_signer.Place", "documents_addressee.Paper", "documents_addressee.Place", "documents_earlier_file.Paper", "documents_enclosure.Paper" };

    public Words? OfCode(Type type, string value) => type == typeof(PaperKind) ? PaperKinds.Title(new(value)) : null;

    public Words? Of(Enum value) => value switch
    {
        PaperOrigin origin => PaperWords.Of(origin),
        Urgency urgency => PaperWords.Of(urgency),
        RelationKind kind => PaperWords.Of(kind),
        SecrecyLevel level => PaperWords.Of(level),
        _ => null,
    };
}
