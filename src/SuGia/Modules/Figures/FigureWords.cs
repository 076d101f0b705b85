using SuGia.Kernel;

namespace SuGia.Modules.Figures;

public static class FigureWords
{
    public static Words Figures { get; } = new("Số liệu", "Figures");

    public static Words Lead { get; } = new(
        "Mỗi con số có một định nghĩa, được tính đến hết ngày đã chọn, và mở ra danh sách hồ sơ làm nên nó.",
        "Each figure has one definition, is computed to the end of the chosen day, and opens the records that make it.");

    public static Words Figure { get; } = new("Con số", "Figure");

    public static Words Value { get; } = new("Giá trị", "Value");

    public static Words Measure { get; } = new("Đơn vị tính", "Measure");

    public static Words Rule { get; } = new("Cách đếm", "Counting rule");

    public static Words Proof { get; } = new("Hồ sơ chứng minh", "The records that prove it");

    public static Words Proven { get; } = new("đủ minh chứng", "proven");

    public static Words NotChecked { get; } = new("chưa kiểm", "not checked");

    public static Words Record { get; } = new("Hồ sơ", "Record");

    public static Words Records { get; } = new("Số hồ sơ", "Number of records");

    public static Words Since { get; } = new("Từ ngày", "Since");

    public static Words Paper { get; } = new("Văn bản", "Paper");

    public static Words Entered { get; } = new("Ngày nhập", "Entered");

    public static Words Trend { get; } = new("Diễn biến 24 tháng", "Trend over 24 months");

    public static Words Compare { get; } = new("So với ngày khác", "Compare with another day");

    public static Words CompareFrom { get; } = new("So với ngày", "Compare with");

    public static Words CameIn { get; } = new("Tăng thêm", "Came in");

    public static Words WentOut { get; } = new("Giảm đi", "Went out");

    public static Words Changed { get; } = new("Thay đổi", "Changed");

    public static Words NoChange { get; } = new("Không có.", "None.");

    public static Words Event { get; } = new("Sự kiện", "Event");

    public static Words Was { get; } = new("trước:", "before:");

    public static Words Amount { get; } = new("Số lượng", "Amount");

    public static Words ChooseScope { get; } = new("Xem trong phạm vi", "Look within");

    public static Words Sex { get; } = new("Giới", "Sex");

    public static Words Women { get; } = new("Nữ", "Women");

    public static Words Men { get; } = new("Nam", "Men");

    public static Words UnitCode { get; } = new("Mã đơn vị", "Unit code");

    public static Words FromDay { get; } = new("Từ ngày", "From the day");

    public static Words NoPaper { get; } = new("Chưa có", "None yet");

    public static Words NoTarget { get; } = new("Không có mục tiêu nào đang có hiệu lực vào ngày này.", "No target is in force on this day.");

    public static Words Scope { get; } = new("Phạm vi", "Scope");

    public static Words Everything { get; } = new("toàn bộ", "all");

    public static Words Base { get; } = new("Mẫu số", "Denominator");

    public static Words Download { get; } = new("Tải số liệu (CSV)", "Download figures (CSV)");

    public static Words OpenAll(long count) => new($"Mở {Counts.Both(count).Vi} hồ sơ", $"Open {Counts.Both(count).En} records");

    public static Words EnteredAfter(long late, long all, DateOnly day) => new(
        $"{Counts.Both(late).Vi} trên {Counts.Both(all).Vi} nhập sau {Days.Both(day).Vi}",
        $"{Counts.Both(late).En} of {Counts.Both(all).En} entered after {Days.Both(day).En}");

    public static Words OnlyFirst(int most) => new($"Chỉ nêu {most} hồ sơ đầu; hãy thu hẹp phạm vi để xem đủ.", $"Only the first {most} are listed; narrow the scope to see all.");

    public static Words OnMonth(long count) => new($"{Counts.Both(count).Vi} tính theo tháng", $"{Counts.Both(count).En} known only to the month");

    public static Words Hidden(long count) => new(
        $"và {Counts.Both(count).Vi} hồ sơ ngoài phạm vi của bạn", $"and {Counts.Both(count).En} more beyond your scope");

    public static Words TargetIs(string share, string source) => new($"Mục tiêu {share} ({source})", $"Target {share} ({source})");

    public static Words AsOf(DateOnly day) => new($"tính đến hết ngày {Days.Both(day).Vi}", $"to the end of {Days.Both(day).En}");
}
