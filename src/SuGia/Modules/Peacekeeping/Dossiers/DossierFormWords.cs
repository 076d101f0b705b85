using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the forms and buttons of dossiers say.</summary>
public static class DossierFormWords
{
    public static Words Open { get; } = new("Lập hồ sơ", "Open a dossier");

    public static Words OpenExtension { get; } = new("Lập hồ sơ gia hạn", "Open an extension dossier");

    public static Words Opened { get; } = new("Đã lập hồ sơ, có danh mục giấy tờ và trình tự theo luật của ngày mở.", "The dossier is open, with its papers and the chain of authority by the law of its day.");

    public static Words Back { get; } = new("Quay lại hồ sơ", "Back to the dossier");

    public static Words AddSubject { get; } = new("Thêm sĩ quan", "Add an officer");

    public static Words SubjectAdded { get; } = new("Đã thêm vào hồ sơ.", "Added to the dossier.");

    public static Words Drop { get; } = new("Bỏ khỏi hồ sơ", "Take out of the dossier");

    public static Words Dropped { get; } = new("Đã bỏ khỏi hồ sơ.", "Taken out of the dossier.");

    public static Words Person { get; } = new("Sĩ quan (mã hoặc họ tên)", "Officer (code or name)");

    public static Words FirstHint { get; } = new("Gia hạn: để trống là ngay sau ngày cuối của nhiệm kỳ", "For an extension: blank means the day after the tour ends");

    public static Words SetPaper { get; } = new("Ghi giấy tờ", "Record the paper");

    public static Words PaperSet { get; } = new("Đã ghi giấy tờ của hồ sơ.", "The paper is recorded.");

    public static Words SetPaperLead { get; } = new("Nhập số văn bản nếu đã có, hoặc lý do không cần. Để trống cả hai: giấy tờ còn thiếu.", "Type the number of the paper if it is there, or why it is not needed. Both blank: it is missing.");

    public static Words SetStep { get; } = new("Sửa bước", "Change the step");

    public static Words StepSet { get; } = new("Đã sửa trình tự của hồ sơ.", "The step is changed.");

    public static Words RecordOpinions { get; } = new("Ghi ý kiến", "Record opinions");

    public static Words OpinionsRecorded { get; } = new("Đã ghi ý kiến.", "The opinions are recorded.");

    public static Words AnswerExtension { get; } = new("Ghi trả lời của LHQ", "Record the UN's answer");

    public static Words ExtensionAnswered { get; } = new("Đã ghi trả lời của LHQ.", "The UN's answer is recorded.");

    public static Words Decide { get; } = new("Ghi quyết định", "Enter the decision");

    public static Words Decided { get; } = new("Đã ghi quyết định; hồ sơ của từng sĩ quan đã đổi theo.", "The decision is entered, and every officer's file has changed with it.");

    public static Words Named { get; } = new("Người có tên trong quyết định", "Whom the decision names");

    public static Words NamedHint { get; } = new("Đối chiếu từng tên với bản quyết định rồi đánh dấu", "Check each name against the decision, then tick it");

    public static Words Others { get; } = new("Người khác có tên trong quyết định", "Others whom the decision names");

    public static Words OthersHint { get; } = new("Mã hoặc họ tên, mỗi dòng một người", "Code or name, one a line");

    public static Words Confirmed { get; } = new("Văn bản đã dùng cho hồ sơ khác", "Paper of another dossier");

    public static Words ConfirmedOption { get; } = new("Đúng là một quyết định cho nhiều hồ sơ", "It is one decision for several dossiers");

    public static Words Reason { get; } = new("Lý do (khi còn thiếu giấy tờ, có ý kiến khác hoặc vượt thời hạn)", "Reason (where papers are missing, someone objects, or beyond the cap)");

    public static Words DecideLead { get; } = new("Một lần bấm ghi cho tất cả mọi người, hoặc không ghi cho ai.", "One press is for everyone, or for nobody.");

    public static Words Submission { get; } = new("Tờ trình", "Submission");

    public static Words DecisionDraft { get; } = new("Quyết định", "Decision");

    public static Words NoteVerbale { get; } = new("Công hàm (tiếng Anh)", "Note verbale");

    public static Words Appraisals { get; } = new("Nhận xét của LHQ", "UN appraisals");

    public static Words RecordAppraisal { get; } = new("Ghi nhận xét của LHQ", "Record a UN appraisal");

    public static Words AppraisalLead { get; } = new(
        "Chỉ người có quyền xem nhận xét đọc được nội dung, và mỗi lần đọc được ghi lại. Người khác chỉ thấy đã có nhận xét.",
        "Only those who may read appraisals see what it says, and each reading is kept. Others see only that there is one.");

    public static Words AppraisalRecorded { get; } = new("Đã ghi nhận xét.", "The appraisal is recorded.");

    public static Words HasAppraisal { get; } = new("đã có nhận xét", "appraised");

    public static Words NoAppraisal { get; } = new("chưa có nhận xét", "not appraised yet");

    public static Words Rating { get; } = new("Xếp loại", "Rating");

    public static Words Text { get; } = new("Nội dung nhận xét", "What it says");

    public static Words PeriodFirst { get; } = new("Kỳ nhận xét từ", "Period from");

    public static Words PeriodLast { get; } = new("đến", "to");
}
