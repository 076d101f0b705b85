using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the fields and events of dossiers and appraisals are called in histories.</summary>
internal sealed class DossierHistory : IHistoryWords
{
    public static IReadOnlyList<EventTitle> Titles { get; } =
    [
        EventTitle.Of<DossierOpened>("Lập hồ sơ", "Dossier opened"),
        EventTitle.Of<DossierStepSet>("Sửa bước của hồ sơ", "Step of the dossier changed"),
        EventTitle.Of<DossierPaperSet>("Ghi giấy tờ của hồ sơ", "Paper of the dossier recorded"),
        EventTitle.Of<SubjectAdded>("Thêm sĩ quan vào hồ sơ", "Officer added to the dossier"),
        EventTitle.Of<SubjectDropped>("Bỏ sĩ quan khỏi hồ sơ", "Officer taken out of the dossier"),
        EventTitle.Of<OpinionsRecorded>("Ghi ý kiến về gia hạn", "Opinions on the extension recorded"),
        EventTitle.Of<ExtensionAnswered>("Ghi trả lời của LHQ về gia hạn", "The UN's answer on the extension recorded"),
        EventTitle.Of<DossierDecided>("Ghi quyết định của hồ sơ", "Dossier decided"),
        EventTitle.Of<AppraisalRecorded>("Ghi nhận xét của LHQ", "UN appraisal recorded"),
    ];

    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words>
    {
        ["peacekeeping_dossier_subject"] = new("Sĩ quan trong hồ sơ", "Officer in the dossier"),
        ["peacekeeping_dossier_item"] = new("Giấy tờ của hồ sơ", "Paper of the dossier"),
        ["peacekeeping_dossier_step"] = new("Bước của hồ sơ", "Step of the dossier"),
        ["peacekeeping_appraisal"] = new("Nhận xét của LHQ", "UN appraisal"),
    };

    public IReadOnlyDictionary<string, Words> Fields { get; } = new Dictionary<string, Words>
    {
        ["Force"] = DossierWords.Force,
        ["IsUrgent"] = DossierWords.Urgent,
        ["TourKind"] = TourWords.Kind,
        ["peacekeeping_dossier.WantedOn"] = DossierWords.WantedOn,
        ["AskedBy"] = DossierWords.AskedBy,
        ["AskedOn"] = DossierWords.AskedOn,
        ["Chain"] = new("Quy tắc về trình tự", "Rule of the chain"),
        ["CompleteOn"] = new("Đủ giấy tờ ngày", "Complete on"),
        ["UnAgrees"] = DossierWords.UnAgreed,
        ["UnAnsweredOn"] = new("LHQ trả lời ngày", "The UN answered on"),
        ["UnAnsweredBy"] = DossierWords.UnAnswer,
        ["DecidedBy"] = DossierWords.Decision,
        ["DecidedBecause"] = new("Lý do ghi quyết định", "Why it was decided"),
        ["Consents"] = DossierWords.Consent,
        ["ConsentOn"] = DossierWords.ConsentOn,
        ["HomeAgrees"] = DossierWords.Home,
        ["HomeOn"] = DossierWords.HomeOn,
        ["HomePaper"] = DossierWords.HomePaper,
        ["NotNeeded"] = DossierWords.WhyNotNeeded,
        ["SettledOn"] = new("Ghi nhận ngày", "Settled on"),
        ["Rating"] = DossierFormWords.Rating,
        ["Text"] = DossierFormWords.Text,
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string> { "Dossier", "peacekeeping_appraisal.Person" };

    public Words? Of(Enum value) => value switch
    {
        DossierKind kind => DossierWords.Of(kind),
        DossierForce force => DossierWords.Of(force),
        DossierAsker asker => DossierWords.Of(asker),
        AppraisalRating rating => DossierWords.Of(rating),
        _ => null,
    };
}
