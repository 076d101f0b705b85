using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the forms about formed units ask and do.</summary>
public static class FormedUnitFormWords
{
    public const int ReasonLimit = 1000;

    public static Words Found { get; } = new("Ghi đơn vị mới", "Record a unit");

    public static Words Correct { get; } = new("Sửa thông tin đơn vị", "Correct the unit");

    public static Words End { get; } = new("Kết thúc đơn vị", "End the unit");

    public static Words AddLine { get; } = new("Thêm dòng biên chế", "Add a line");

    public static Words EndLine { get; } = new("Kết thúc dòng biên chế", "End the line");

    public static Words ReportStrength { get; } = new("Ghi quân số", "Report strength");

    public static Words Join { get; } = new("Thêm thành viên", "Add members");

    public static Words TakeStep { get; } = new("Ghi đánh giá, rời đơn vị", "Record assessment or leaving");

    public static Words Count { get; } = new("Ghi số trang bị", "Count equipment");

    public static Words Reach { get; } = new("Ghi mức sẵn sàng", "Record a level");

    public static Words Renew { get; } = new("Gia hạn cam kết", "Renew the pledge");

    public static Words PlanUnitVisit { get; } = new("Lên lịch chuyến thăm", "Plan a visit");

    public static Words HoldUnitVisit { get; } = new("Ghi kết quả chuyến thăm", "Record how the visit went");

    public static Words Sign { get; } = new("Ghi bản ghi nhớ", "Record a memorandum");

    public static Words Rotate { get; } = new("Ghi lần đi, về", "Record leaving or coming home");

    public static Words Leave { get; } = new("Quay lại đơn vị", "Back to the unit");

    public static Words Saved { get; } = new("Đã ghi.", "Saved.");

    public static Words Founded { get; } = new("Đã ghi đơn vị.", "The unit is recorded.");

    public static Words Code { get; } = new("Mã đơn vị", "Code of the unit");

    public static Words CodeHint { get; } = new("Như văn bản viết: VNFPU1, VNFPU1.2", "As papers write it: VNFPU1, VNFPU1.2");

    public static Words NameVi { get; } = new("Tên tiếng Việt", "Name in Vietnamese");

    public static Words NameEn { get; } = new("Tên tiếng Anh", "Name in English");

    public static Words FirstOn { get; } = new("Ngày đầu", "First day");

    public static Words LastOn { get; } = new("Ngày cuối", "Last day");

    public static Words FollowsNone { get; } = new("Không thay đơn vị nào", "Relieves no unit");

    public static Words FoundingPaper { get; } = new("Văn bản thành lập", "The paper that founded it");

    public static Words EndingPaper { get; } = new("Văn bản kết thúc", "The paper that ended it");

    public static Words EvidenceIfAny { get; } = new("Văn bản", "Paper");

    public static Words StrengthPaper { get; } = new("Báo cáo quân số", "The paper that reports the strength");

    public static Words Men { get; } = new("Nam", "Men");

    public static Words StepPaper { get; } = new("Văn bản (chỉ bắt buộc khi đạt)", "Paper (asked for a pass alone)");

    public static Words StepReason { get; } = new("Chỉ cần khi rời đơn vị", "Only on leaving the unit");

    public static Words MemberStep { get; } = new("Việc", "Step");

    public static Words LevelPaper { get; } = new("Minh chứng của mức", "Evidence of the level");

    public static Words LevelReason { get; } = new("Chỉ cần khi không lên đúng một bước", "Only where it is not one step up");

    public static Words NobodyHint { get; } = new("Ô bỏ trống là không có ai.", "An empty field is nobody.");

    public static Words LevelLead { get; } = new(
        "Mức 2 cần chuyến AAV đạt yêu cầu; triển khai nhanh cần thêm chuyến VV. Đi lên từng bước; bước khác phải có lý do.",
        "Level 2 needs a successful AAV; rapid deployment needs a VV besides. One step up at a time; any other step needs its reason.");

    public static Words RenewalPaper { get; } = new("Văn bản gia hạn", "The paper that renews it");

    public static Words PlanPaper { get; } = new("Văn bản về kế hoạch", "The paper that plans it");

    public static Words OutcomePaper { get; } = new("Văn bản kết quả", "The paper that says how it went");

    public static Words MemorandumPaper { get; } = new("Bản ghi nhớ", "Memorandum");

    public static Words RotationPaper { get; } = new("Quyết định", "Decision");

    public static Words MissionIfLeaving { get; } = new("Chỉ cần khi lên đường", "Only when it leaves");

    public static Words ReliefIfHome { get; } = new("Chỉ ghi khi về nước", "Only when it comes home");

    public static Words NotNamed { get; } = new("Không ghi", "Not named");

    public static Words EquipmentHint { get; } = new(
        "Trang bị chính đếm chiếc; tự bảo đảm đếm người được phục vụ", "Major equipment in pieces; self-sustainment in people served");
}
