using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Labels of the forms about one officer.</summary>
public static class OfficerWords
{
    public static Words PresentStage { get; } = new("Giai đoạn hiện tại", "Present stage");

    public static Words Leave { get; } = new("Quay lại hồ sơ", "Back to the file");

    public static Words Person { get; } = new("Sĩ quan", "Officer");

    public static Words PersonHint { get; } = new("Mã SQ-0017 hoặc một phần họ tên", "Code SQ-0017 or a part of the name");

    public static Words RegisterLead { get; } = new("Mỗi người có một hồ sơ nguồn.", "Each person has one file.");

    public static Words On { get; } = new("Ngày", "Day");

    public static Words Remove { get; } = new("Bỏ khỏi hồ sơ", "Take out");

    public static Words RemoveNote { get; } = new(
        "Chỉ dùng khi đã nhập nhầm. Việc bỏ được ghi vào nhật ký cùng lý do.", "Only for what was entered by mistake. The removal stands in the history with its reason.");

    public static Words Reason { get; } = new("Lý do, ghi chú", "Reason, note");

    public static Words NewStage { get; } = new("Giai đoạn mới", "New stage");

    public static Words StageHint { get; } = new(
        "Đạt AMS, đã đề cử, đã có quyết định, đang làm nhiệm vụ và đã về nước theo từ việc khác, không chọn ở đây.",
        "Cleared, nominated, decided, serving and returned follow from other entries and are not chosen here.");

    public static Words Chain { get; } = new("Quá trình đến nay", "The way so far");

    public static Words SelectionPaper { get; } = new("Văn bản (tuyển chọn phải có)", "Paper (a selection needs one)");

    public static Words Evidence { get; } = new("Căn cứ", "Evidence");

    public static Words NominationPaper { get; } = new("Công hàm đề cử", "Note of nomination");

    public static Words Post { get; } = new("Vị trí", "Post");

    public static Words NoPost { get; } = new("chưa rõ vị trí", "post not known");

    public static Words Venue { get; } = new("Nơi sát hạch", "Venue");

    public static Words Language { get; } = new("Ngôn ngữ", "Language");

    public static Words Armed { get; } = new("Có sát hạch bắn súng", "Firearms tested");

    public static Words Components { get; } = new("Kết quả từng phần", "Results by part");

    public static Words Component { get; } = new("Phần", "Part");

    public static Words Score { get; } = new("Điểm như bảng in", "Score as printed");

    public static Words Result { get; } = new("Kết quả", "Result");

    public static Words OverallResult { get; } = new("Kết quả chung", "Overall result");

    public static Words NotTested { get; } = new("Không thi", "Not tested");

    public static Words ClearedFrom { get; } = new("Hiệu lực từ", "Cleared from");

    public static Words ClearedFromHint { get; } = new("Chỉ nhập khi khác ngày sát hạch", "Only when it is not the day of the assessment");

    public static Words ResultsPaper { get; } = new("Bảng kết quả", "Table of results");

    public static Words Yes { get; } = new("Có", "Yes");

    public static Words No { get; } = new("Không", "No");

    public static Words StageMoved { get; } = new("Đã chuyển giai đoạn.", "The stage is recorded.");

    public static Words Registered { get; } = new("Đã đăng ký ứng viên.", "The candidate is registered.");

    public static Words Nominated { get; } = new("Đã ghi đề cử.", "The nomination is recorded.");

    public static Words AttemptRecorded { get; } = new("Đã ghi kết quả AMS.", "The AMS result is recorded.");
}
