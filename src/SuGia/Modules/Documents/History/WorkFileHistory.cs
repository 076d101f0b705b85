using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>What the events and fields of files of work are called in histories.</summary>
internal sealed class WorkFileHistory : IHistoryWords
{
    public static IReadOnlyList<EventTitle> Events { get; } =
    [
        EventTitle.Of<WorkFileOpened>("Mở hồ sơ công việc", "File of work opened"),
        EventTitle.Of<WorkFileCorrected>("Sửa hồ sơ công việc", "File of work corrected"),
        EventTitle.Of<PaperFiled>("Đưa văn bản vào hồ sơ", "Paper put into a file"),
        EventTitle.Of<PaperTakenOut>("Lấy văn bản ra khỏi hồ sơ", "Paper taken out of a file"),
        EventTitle.Of<WorkFileClosed>("Kết thúc hồ sơ", "File closed"),
        EventTitle.Of<WorkFileReopened>("Mở lại hồ sơ", "File reopened"),
        EventTitle.Of<WorkFileFrozen>("Phong tỏa hồ sơ", "File frozen"),
        EventTitle.Of<FreezeLifted>("Gỡ phong tỏa hồ sơ", "Freeze of a file lifted"),
        EventTitle.Of<RightsConfirmed>("Xác nhận thay đổi quyền đọc hồ sơ", "Change of who may read a file confirmed"),
        EventTitle.Of<WorkFileHandedOver>("Nộp lưu hồ sơ", "File handed over"),
    ];

    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words>
    {
        ["documents_filed_paper"] = WorkFileWords.Contents,
        ["documents_file_halt"] = WorkFileWords.Halts,
        ["documents_rights_change"] = RightsWords.Changes,
        ["documents_rights_seen"] = RightsWords.Confirmed,
    };

    public IReadOnlyDictionary<string, Words> Fields { get; } = new Dictionary<string, Words>
    {
        ["documents_work_file.Code"] = WorkFileWords.Code,
        ["documents_work_file.Year"] = WorkFileWords.Year,
        ["documents_work_file.Heading"] = WorkFileWords.Heading,
        ["documents_work_file.Title"] = WorkFileWords.Title,
        ["documents_work_file.Keep"] = WorkFileWords.Keep,
        ["documents_work_file.Unit"] = WorkFileWords.KeptBy,
        ["documents_work_file.MadeBy"] = WorkFileWords.MadeBy,
        ["documents_work_file.Rights"] = WorkFileWords.Rights,
        ["documents_work_file.Kind"] = WorkFileWords.Kind,
        ["documents_work_file.Language"] = WorkFileWords.Language,
        ["documents_work_file.Description"] = WorkFileWords.Description,
        ["documents_work_file.OpenedOn"] = WorkFileWords.OpenedOn,
        ["documents_work_file.HandedOverOn"] = WorkFileWords.HandedOverOn,
        ["documents_work_file.HandedTo"] = WorkFileWords.To,
        ["documents_work_file.GivenBy"] = WorkFileWords.GivenBy,
        ["documents_work_file.TakenBy"] = WorkFileWords.TakenBy,
        ["documents_work_file.Condition"] = WorkFileWords.Condition,
        ["documents_work_file.PapersHanded"] = WorkFileWords.Papers,
        ["documents_work_file.PagesHanded"] = WorkFileWords.Pages,
        ["documents_filed_paper.Ordinal"] = WorkFileWords.Ordinal,
        ["documents_filed_paper.Paper"] = WorkFileWords.Paper,
        ["documents_filed_paper.On"] = WorkFileWords.PutOn,
        ["documents_filed_paper.Pages"] = WorkFileWords.Pages,
        ["documents_filed_paper.Note"] = WorkFileWords.Note,
        ["documents_filed_paper.TakenOutOn"] = WorkFileWords.TakenOutOn,
        ["documents_filed_paper.TakenOutFor"] = ShellWords.Reason,
        ["documents_rights_change.From"] = RightsWords.From,
        ["documents_rights_change.To"] = RightsWords.To,
        ["documents_rights_change.KeptByBefore"] = new("Đơn vị giữ trước", "Unit that kept it"),
        ["documents_rights_change.KeptBy"] = WorkFileWords.KeptBy,
        ["documents_file_halt.Kind"] = WorkFileWords.Halt,
        ["documents_file_halt.On"] = WorkFileWords.On,
        ["documents_file_halt.Reason"] = ShellWords.Reason,
        ["documents_file_halt.LiftedOn"] = WorkFileWords.Until,
        ["documents_file_halt.LiftedFor"] = WorkFileWords.Ended,
    };

    /// <remarks>The name of the unit goes with the unit; who confirmed stands beside each act.</remarks>
    public IReadOnlySet<string> Unshown { get; } = new HashSet<string> { "documents_work_file.KeptBy", "documents_filed_paper.File", "documents_file_halt.File", "documents_rights_change.File", "documents_rights_change.By", "documents_rights_seen.File", "documents_rights_seen.Change", "documents_rights_seen.By" };

    public Words? Of(Enum value) => value switch
    {
        WorkFileRights rights => WorkFileWords.Of(rights),
        WorkFileKind kind => WorkFileWords.Of(kind),
        HaltKind kind => WorkFileWords.Of(kind),
        _ => null,
    };
}
