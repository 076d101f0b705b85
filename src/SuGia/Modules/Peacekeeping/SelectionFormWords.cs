using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the forms of selection boards say.</summary>
public static class SelectionFormWords
{
    public static Words Open { get; } = new("Mở Hội đồng", "Open a board");

    public static Words Opened { get; } = new("Đã mở Hội đồng.", "The board is open.");

    public static Words CodeHint { get; } = new("Do Văn phòng đặt: XC-2026-01", "Given by the office: XC-2026-01");

    public static Words MissionHint { get; } = new("Bỏ trống nếu đã chọn đợt gọi, hoặc chọn nguồn chung", "Leave blank where a call is chosen, or for the pool as a whole");

    public static Words Back { get; } = new("Quay lại Hội đồng", "Back to the board");

    public static Words Saved { get; } = new("Đã ghi.", "Recorded.");

    public static Words SetCriteria { get; } = new("Lập tiêu chí", "Set the criteria");

    public static Words CriteriaLead { get; } = new("Dòng để trống tên thì bỏ qua. Tổng trọng số phải bằng 100 % khi chốt.", "A line without a title is left out. The weights must make 100 % when they are fixed.");

    public static Words FixCriteria { get; } = new("Chốt tiêu chí", "Fix the criteria");

    public static Words FixedForGood { get; } = new("Sau khi chốt không sửa được tiêu chí, trọng số và điểm tối đa.", "Once fixed, neither criteria nor weights nor maxima can be changed.");

    public static Words Seat { get; } = new("Thêm thành viên", "Add a member");

    public static Words Person { get; } = new("Cán bộ (mã hoặc họ tên)", "Person (code or name)");

    public static Words ChangeMember { get; } = new("Sửa thành viên", "Change the member");

    public static Words SetRole { get; } = new("Đổi vai trò", "Change the role");

    public static Words LeaveBoard { get; } = new("Thôi tham gia", "Leaves the board");

    public static Words Declare { get; } = new("Khai báo xung đột lợi ích", "Declare a conflict of interest");

    public static Words DeclareLead { get; } = new("Thành viên đã khai báo không chấm điểm ứng viên ấy; phiếu đã chấm không được tính.", "A member who declares does not score that candidate; a form already given does not count.");

    public static Words What { get; } = new("Nội dung", "What it is");

    public static Words AddCandidate { get; } = new("Ghi tên ứng viên", "Name a candidate");

    public static Words Withdraw { get; } = new("Ghi việc rút", "Record a withdrawal");

    public static Words Score { get; } = new("Chấm điểm", "Score");

    public static Words KeepMinutes { get; } = new("Ghi biên bản", "Record the minutes");

    public static Words Decide { get; } = new("Ghi quyết định", "Record the decision");

    public static Words DecideLead { get; } = new(
        "Người được chọn chuyển sang giai đoạn đã tuyển chọn theo quyết định này. Ai không được chọn đều phải có lý do.",
        "Whoever is chosen moves to the stage selected by this decision. Everyone not chosen needs a reason.");

    public static Words Order { get; } = new("Thứ tự dự phòng", "Order among reserves");

    public static Words AskReview { get; } = new("Ghi đề nghị xem xét lại", "Record a request for review");

    public static Words AnswerReview { get; } = new("Trả lời đề nghị", "Answer the request");

    public static Words ReviewerHint { get; } = new("Người không ngồi trong Hội đồng", "Someone who did not sit on the board");

    public static Words AnsweredOn { get; } = new("Ngày trả lời", "Answered on");

    public static Words NewResult { get; } = new("Kết quả mới (khi thay đổi)", "New result (where it is changed)");

    public static Words ChangePaper { get; } = new("Văn bản thay đổi (khi thay đổi phải có)", "Paper of the change (needed where it is changed)");

    public static Words Print { get; } = new("Tải DOCX", "Get as DOCX");

    public static Words Scale(SelectionCriterion criterion) => new(
        $"Từ 0 đến {criterion.Maximum}; trọng số {criterion.Weight} %", $"From 0 to {criterion.Maximum}; weight {criterion.Weight} %");

    public static Words Row(int at) => new($"Dòng {at}", $"Line {at}");
}
