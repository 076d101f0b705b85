using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public static class PeacekeepingWords
{
    public static Words Peacekeeping { get; } = new("Gìn giữ hòa bình", "Peacekeeping");

    public static Words Missions { get; } = new("Phái bộ", "Missions");

    public static Words Mission { get; } = new("Phái bộ", "Mission");

    public static Words Officers { get; } = new("Sĩ quan", "Officers");

    public static Words Officer { get; } = new("Sĩ quan", "Officer");

    public static Words Board { get; } = new("Bảng giai đoạn", "Stage board");

    public static Words Brief { get; } = new("Báo cáo nhanh", "Brief");

    public static Words Stage { get; } = new("Giai đoạn", "Stage");

    public static Words Post { get; } = new("Vị trí", "Post");

    public static Words Posts { get; } = new("Vị trí và sĩ quan đảm nhiệm", "Posts and who fills them");

    public static Words Holder { get; } = new("Sĩ quan đảm nhiệm", "Officer");

    public static Words Tour { get; } = new("Nhiệm kỳ", "Tour");

    public static Words Tours { get; } = new("Nhiệm kỳ", "Tours");

    public static Words Left { get; } = new("Còn", "Left");

    public static Words Successor { get; } = new("Kế nhiệm", "Successor");

    public static Words Vacant { get; } = new("Khuyết", "Vacant");

    public static Words Filled { get; } = new("Đủ người", "Filled");

    public static Words NoSuccessor { get; } = new("Chưa có người thay thế", "No replacement");

    public static Words HasSuccessor { get; } = new("Đã có người thay thế", "Replacement decided");

    public static Words NominatedSuccessor { get; } = new("Đang đề cử", "Nominated");

    public static Words NoDecision { get; } = new("Chưa có quyết định", "No decision");

    public static Words Phase { get; } = new("Giai đoạn của phái bộ", "Phase");

    public static Words Place { get; } = new("Địa điểm", "Place");

    public static Words Languages { get; } = new("Ngôn ngữ", "Languages");

    public static Words Armed { get; } = new("Vũ trang", "Armed");

    public static Words Team { get; } = new("Tổ công tác", "Team");

    public static Words Clearances { get; } = new("Kết quả sát hạch AMS", "AMS results");

    public static Words Training { get; } = new("Huấn luyện", "Training");

    public static Words Passed { get; } = new("Đạt", "Passed");

    public static Words Failed { get; } = new("Chưa đạt", "Not passed");

    public static Words ValidUntil { get; } = new("Hiệu lực", "Valid until");

    public static Words TakenOn { get; } = new("Ngày sát hạch", "Taken on");

    public static Words Term { get; } = new("Thời hạn", "Term");

    public static Words Decision { get; } = new("Quyết định", "Decision");

    public static Words FromTo { get; } = new("Từ – đến", "From – to");

    public static Words State { get; } = new("Trạng thái", "State");

    public static Words Running { get; } = new("Đang làm nhiệm vụ", "Serving");

    public static Words Planned { get; } = new("Sắp tới", "Planned");

    public static Words Over { get; } = new("Đã kết thúc", "Over");

    public static Words Person { get; } = new("Hồ sơ nhân sự", "Person");

    public static Words Summary { get; } = new("Tóm tắt", "Summary");

    public static Words Unit { get; } = new("Đơn vị", "Unit");

    public static Words Code { get; } = new("Mã", "Code");

    public static Words Papers { get; } = new("Văn bản", "Papers");

    public static Words Paper { get; } = new("Số, ký hiệu", "Number");

    public static Words SignedOn { get; } = new("Ngày ký", "Signed");

    public static Words RestsOnIt { get; } = new("Làm căn cứ cho", "What rests on it");

    public static Words Sex { get; } = new("Giới", "Sex");

    public static Words Female { get; } = new("Nữ", "Female");

    public static Words Male { get; } = new("Nam", "Male");

    public static Words BirthYear { get; } = new("Sinh năm", "Born");

    public static Words Course { get; } = new("Khóa học", "Course");

    public static Words Proposed { get; } = new("Đề xuất", "Proposed");

    public static Words Approved { get; } = new("Duyệt", "Approved");

    public static Words Attended { get; } = new("Tham dự", "Attended");

    public static Words Completed { get; } = new("Hoàn thành", "Completed");

    public static Words Path { get; } = new("Quá trình", "The way so far");

    public static Words NotInPool { get; } = new("Người này chưa có hồ sơ nguồn gìn giữ hòa bình.", "This person has no peacekeeping file yet.");

    public static Words Since { get; } = new("từ", "since");

    public static Words DaysLeft(int days) => days >= 0
        ? new($"Còn {Counts.Both(days).Vi} ngày", $"{Counts.Both(days).En} days left")
        : new($"Hết {Counts.Both(-days).Vi} ngày trước", $"Ended {Counts.Both(-days).En} days ago");

    public static Words GanttTitle(int first, int last) => new($"Nhiệm kỳ {first}–{last}", $"Tours {first}–{last}");

    public static Words GanttSays(string mission, DateOnly day) => new(
        $"Biểu đồ nhiệm kỳ theo vị trí tại {mission}, tính đến {Days.Both(day).Vi}. Bảng bên dưới có cùng nội dung.",
        $"Tours by post in {mission}, as of {Days.Both(day).En}. The table below says the same.");

    public static Words Of(MissionPhase phase) => phase switch
    {
        MissionPhase.Planned => new("Dự kiến", "Planned"),
        MissionPhase.Active => new("Đang hoạt động", "Active"),
        MissionPhase.Drawdown => new("Thu hẹp", "Drawdown"),
        MissionPhase.Liquidation => new("Thanh lý", "Liquidation"),
        MissionPhase.Closed => new("Đã đóng", "Closed"),
    };
}
