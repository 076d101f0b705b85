using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Dossiers: what they ask, where they stand, who decides.</summary>
public static class DossierWords
{
    public static Words Dossiers { get; } = new("Hồ sơ trình", "Dossiers");

    public static Words Dossier { get; } = new("Hồ sơ", "Dossier");

    public static Words WhyEmpty { get; } = new("Chưa có hồ sơ nào. Lập hồ sơ khi bắt đầu một việc cử, điều chỉnh, gia hạn hoặc rút.", "There is no dossier yet. Open one when a sending, change, extension or withdrawal begins.");

    public static Words Lead { get; } = new(
        "Mỗi hồ sơ là một việc cho một hay nhiều sĩ quan: giấy tờ phải có, ai quyết định theo luật của ngày mở, còn bao nhiêu ngày.",
        "Each dossier is one action for one or many officers: the papers asked, who decides by the law of the day it was opened, how many days are left.");

    public static Words Code { get; } = new("Số hiệu hồ sơ", "Code of the dossier");

    public static Words CodeHint { get; } = new("Do Văn phòng đặt: GH-2026-03", "Given by the office: GH-2026-03");

    public static Words Kind { get; } = new("Loại việc", "Action");

    public static Words Force { get; } = new("Lực lượng", "Force");

    public static Words Urgent { get; } = new("Theo thẩm quyền khẩn cấp", "By the authority of emergencies");

    public static Words UrgentHint { get; } = new("Chỉ cho rút khẩn cấp và gia hạn người đang ở thực địa", "Only for urgent withdrawal and for extension of those in the field");

    public static Words OpenedOn { get; } = new("Ngày mở hồ sơ", "Opened on");

    public static Words OpenedHint { get; } = new("Luật của ngày này quyết định trình tự", "The law of this day gives the chain of authority");

    public static Words WantedOn { get; } = new("Cần quyết định trước", "Decision wanted by");

    public static Words WantedHint { get; } = new("Gia hạn: ngày cuối của nhiệm kỳ hiện nay", "For an extension: the last day of the tour as it stands");

    public static Words CaseOfficer { get; } = new("Cán bộ phụ trách", "Case officer");

    public static Words AskedBy { get; } = new("Bên đề nghị gia hạn", "Extension asked by");

    public static Words AskedOn { get; } = new("Ngày đề nghị", "Asked on");

    public static Words State { get; } = new("Tình trạng", "State");

    public static Words Open { get; } = new("Đang làm", "Open");

    public static Words Decided { get; } = new("Đã có quyết định", "Decided");

    public static Words DecidedOn { get; } = new("Ngày quyết định", "Decided on");

    public static Words Decision { get; } = new("Quyết định", "Decision");

    public static Words Officers { get; } = new("Sĩ quan", "Officers");

    public static Words Post { get; } = new("Vị trí", "Post");

    public static Words FirstOn { get; } = new("Ngày đầu đề nghị", "First day asked for");

    public static Words LastOn { get; } = new("Ngày cuối đề nghị", "Last day asked for");

    public static Words Papers { get; } = new("Giấy tờ của hồ sơ", "Papers of the dossier");

    public static Words Paper { get; } = new("Văn bản", "Paper");

    public static Words There { get; } = new("Đã có", "There");

    public static Words IsMissing { get; } = new("Còn thiếu", "Missing");

    public static Words NotNeeded { get; } = new("Không cần", "Not needed");

    public static Words WhyNotNeeded { get; } = new("Không cần vì", "Not needed because");

    public static Words Contents { get; } = new("Mục lục hồ sơ", "Contents of the dossier");

    public static Words Chain { get; } = new("Trình tự quyết định", "Chain of authority");

    public static Words NoChain { get; } = new(
        "Chưa có quy tắc về thẩm quyền cho loại việc này theo luật của ngày mở hồ sơ.", "No rule names the authority for this action by the law of the day on which the dossier was opened.");

    public static Words ChainNote { get; } = new("Số ngày của các bước chưa kiểm chứng; sửa được từng bước.", "The days of the steps are not verified; each step can be changed.");

    public static Words DueOn { get; } = new("Dự kiến xong", "Planned");

    public static Words DoneOn { get; } = new("Đã xong ngày", "Done on");

    public static Words Slack { get; } = new("Dư", "Slack");

    public static Words RequestExtension { get; } = new("Gửi đề nghị gia hạn cho Liên hợp quốc", "Extension asked of the United Nations");

    public static Words Extension { get; } = new("Ý kiến về gia hạn", "Opinions on the extension");

    public static Words Consent { get; } = new("Sĩ quan đồng ý", "The officer consents");

    public static Words ConsentOn { get; } = new("Ngày sĩ quan trả lời", "The officer answered on");

    public static Words Home { get; } = new("Đơn vị quản lý đồng ý", "The home unit agrees");

    public static Words HomeOn { get; } = new("Ngày đơn vị trả lời", "The home unit answered on");

    public static Words HomePaper { get; } = new("Văn bản của đơn vị", "Paper of the home unit");

    public static Words UnAnswer { get; } = new("Trả lời của LHQ", "The UN's answer");

    public static Words UnAnsweredOn { get; } = new("Ngày trả lời", "Answered on");

    public static Words UnAgreed { get; } = new("LHQ đồng ý", "The UN agrees");

    public static Words UnRefusedShort { get; } = new("LHQ không đồng ý", "The UN refuses");

    public static Words NotYet { get; } = new("chưa có ý kiến", "no answer yet");

    public static Words Yes { get; } = new("đồng ý", "yes");

    public static Words No { get; } = new("không đồng ý", "no");

    public static Words UnRefused { get; } = new("LHQ không đồng ý gia hạn.", "The UN refuses the extension.");

    public static Words SomeoneRefused { get; } = new("Có sĩ quan không đồng ý.", "An officer does not consent.");

    public static Words HomeRefused { get; } = new("Có đơn vị quản lý không đồng ý.", "A home unit does not agree.");

    public static Words Drafts { get; } = new("Bản dự thảo (DOCX)", "Drafts (DOCX)");

    public static Words Source { get; } = new("Nguồn", "Source");

    public static Words Beyond(int count) => new($"và {count} người ngoài phạm vi của bạn", $"and {count} more beyond your scope");

    public static Words DaysOf(int days) => new($"{days} ngày", days is 1 or -1 ? $"{days} day" : $"{days} days");

    public static Words StillMissing(IReadOnlyList<DossierItem> missing) => new(
        $"Còn thiếu: {string.Join("; ", missing.Select(m => m.TitleVi))}.", $"Missing: {string.Join("; ", missing.Select(m => m.TitleEn))}.");

    /// <summary>What is there and what is missing, in one sentence.</summary>
    public static Words Standing(int there, int notNeeded, int all, IReadOnlyList<DossierItem> missing) => new(
        $"Đã có {there}/{all} giấy tờ{(notNeeded > 0 ? $", {notNeeded} không cần" : "")}. {(missing is [] ? "Hồ sơ đủ giấy tờ." : StillMissing(missing).Vi)}",
        $"{there} of {all} papers are there{(notNeeded > 0 ? $", {notNeeded} not needed" : "")}. {(missing is [] ? "The dossier is complete." : StillMissing(missing).En)}");

    public static Words AskBy(DateOnly due) => new($"Phải gửi đề nghị gia hạn chậm nhất {Days.Both(due).Vi}", $"The extension is to be asked for by {Days.Both(due).En}");

    public static Words AskedLate(int days) => new($"đã gửi chậm {days} ngày", $"asked {days} days late");

    public static Words AskedInTime { get; } = new("đã gửi đúng hạn", "asked in time");

    public static Words BeyondCap(TourCap cap, DateOnly last) => new(
        $"Ngày cuối đề nghị vượt {cap.Months} tháng ({cap.Source}; đến {Days.Both(last).Vi}): khi ghi quyết định phải nhập lý do.",
        $"The last day asked for goes beyond {cap.Months} months ({cap.Source}; until {Days.Both(last).En}): the decision will ask for the reason.");

    public static Words Of(DossierKind kind) => kind switch
    {
        DossierKind.Send => new("Cử mới", "Sending"),
        DossierKind.Adjust => new("Điều chỉnh", "Change"),
        DossierKind.Extend => new("Gia hạn", "Extension"),
        DossierKind.Rotate => new("Luân phiên", "Rotation"),
        DossierKind.Replace => new("Thay thế", "Replacement"),
        DossierKind.Withdraw => new("Rút", "Withdrawal"),
        DossierKind.WithdrawUrgently => new("Rút khẩn cấp", "Urgent withdrawal"),
    };

    public static Words Of(DossierForce force) => force switch
    {
        DossierForce.Armed => new("Lực lượng vũ trang", "Armed forces"),
        DossierForce.Civilian => new("Dân sự", "Civilians"),
    };

    public static Words Of(DossierAsker asker) => asker switch
    {
        DossierAsker.Mission => new("Phái bộ", "The mission"),
        DossierAsker.Officer => new("Sĩ quan", "The officer"),
        DossierAsker.Office => new("Văn phòng Thường trực", "The Standing Office"),
    };

    public static Words Of(AppraisalRating rating) => rating switch
    {
        AppraisalRating.Exceeds => new("Vượt yêu cầu", "Exceeds expectations"),
        AppraisalRating.Meets => new("Đạt yêu cầu", "Meets expectations"),
        AppraisalRating.PartlyMeets => new("Đạt một phần yêu cầu", "Partially meets expectations"),
        AppraisalRating.DoesNotMeet => new("Không đạt yêu cầu", "Does not meet expectations"),
    };
}
