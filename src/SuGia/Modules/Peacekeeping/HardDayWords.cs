using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Hard days of officers, and whom to reach at home.</summary>
public static class HardDayWords
{
    public static Words HardDays { get; } = new("Tình huống đột xuất", "Hard days");

    public static Words WhyEmpty { get; } = new("Chưa có tình huống nào. Mở từ trang của sĩ quan khi nhận tin.", "There is none. Open one from the officer's page when the news comes.");

    public static Words Journalled { get; } = new("Mỗi lần đọc trang này được ghi nhật ký.", "Each reading of this page is journalled.");

    public static Words OnlyDone { get; } = new(
        "Chỉ ghi việc đã làm: ai được báo, khi nào. Không ghi nguyên nhân, nhận định hay tin chưa kiểm chứng.", "Only what was done: who was told, and when. No cause, no finding, no hearsay.");

    public static Words Open { get; } = new("Mở tình huống đột xuất", "Open a hard day");

    public static Words Opened { get; } = new("Đã mở, kèm danh sách việc theo thứ tự.", "It is open, with the steps in their order.");

    public static Words Kind { get; } = new("Loại", "Kind");

    public static Words HappenedOn { get; } = new("Xảy ra ngày", "Happened on");

    public static Words LearnedOn { get; } = new("Nhận tin ngày", "Learned on");

    public static Words Steps { get; } = new("Ai được báo, theo thứ tự nào", "Who is told, in what order");

    public static Words StepsNote { get; } = new(
        "Các việc và số giờ lấy từ quy tắc HARD, chưa kiểm chứng; số giờ tính từ khi nhận tin.", "Steps and hours come from rules HARD, not verified; the hours run from the news.");

    public static Words StepsLeft { get; } = new("Việc chưa xong", "Steps left");

    public static Words Do { get; } = new("Ghi đã làm", "Record as done");

    public static Words Done { get; } = new("Đã ghi việc.", "The step is recorded.");

    public static Words DoneBy { get; } = new("Ai làm (chức danh)", "Done by (office)");

    public static Words Replacement { get; } = new("Người thay", "Replacement");

    public static Words NoReplacement { get; } = new("chưa có", "none yet");

    public static Words Replace { get; } = new("Chọn người thay", "Name the replacement");

    public static Words Replaced { get; } = new("Đã ghi người thay.", "The replacement is recorded.");

    public static Words Close { get; } = new("Kết thúc", "Close");

    public static Words Closed { get; } = new("Đã kết thúc.", "It is closed.");

    public static Words ClosedOn { get; } = new("Kết thúc ngày", "Closed on");

    public static Words StillOpen { get; } = new("đang mở", "open");

    public static Words Back { get; } = new("Quay lại", "Back");

    public static Words Household { get; } = new("Liên lạc gia đình", "Family contacts");

    public static Words Contacts { get; } = new("Gọi ai, theo thứ tự", "Whom to call, in order");

    public static Words NoContacts { get; } = new("Chưa có ai.", "Nobody yet.");

    public static Words AddContact { get; } = new("Thêm người", "Add a contact");

    public static Words ChangeContact { get; } = new("Sửa người liên lạc", "Correct the contact");

    public static Words ContactsChanged { get; } = new("Đã ghi danh sách liên lạc.", "The contacts are recorded.");

    public static Words Name { get; } = new("Họ và tên", "Name");

    public static Words Relation { get; } = new("Quan hệ", "Relation");

    public static Words Phone { get; } = new("Điện thoại", "Phone");

    public static Words Log { get; } = new("Các lần liên lạc", "Times of contact");

    public static Words AddToLog { get; } = new("Ghi một lần liên lạc", "Record a contact");

    public static Words Logged { get; } = new("Đã ghi lần liên lạc.", "The contact is recorded.");

    public static Words By { get; } = new("Ai liên lạc", "By whom");

    public static Words What { get; } = new("Nội dung", "What was said");

    public static Words Entitlements { get; } = new("Chế độ, chính sách theo văn bản", "Entitlements by decree");

    public static Words EntitlementsLead { get; } = new(
        "Chế độ nào theo văn bản nào vào ngày đang xem. Mức tiền do văn bản quy định, không giữ ở đây.", "Which entitlement rests on which text on the day. Amounts are in the texts and not kept here.");

    public static Words Entitlement { get; } = new("Chế độ", "Entitlement");

    public static Words InForce { get; } = new("Hiệu lực", "In force");

    public static Words Source { get; } = new("Nguồn", "Source");

    public static Words Within(int hours) => new($"trong {hours} giờ", hours == 1 ? "within 1 hour" : $"within {hours} hours");

    public static Words Of(HardDayKind kind) => kind switch
    {
        HardDayKind.Bereavement => new("Tang gia", "Bereavement"),
        HardDayKind.Injury => new("Bị thương, ốm nặng", "Injury, grave illness"),
        HardDayKind.Detention => new("Bị bắt, giữ", "Detention"),
        HardDayKind.Death => new("Hy sinh, từ trần", "Death"),
    };
}
