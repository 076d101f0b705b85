using SuGia.Kernel;

namespace SuGia.Modules.Overview;

public static class OverviewWords
{
    public static Words Overview { get; } = new("Tổng quan", "Overview");

    public static Words Title { get; } = new("Tổng quan lực lượng", "The force at a glance");

    public static Words Lead(DateOnly day) => new(
        $"Mọi con số được tính từ hồ sơ, đến hết ngày {Days.Both(day).Vi}. Bấm vào con số để xem hồ sơ chứng minh.",
        $"Every figure is computed from records up to the end of {Days.Both(day).En}. Select a figure to see the records that prove it.");

    public static Words Stages { get; } = new("Quy trình từ tuyển chọn đến về nước", "From candidate to return");

    public static Words EachOnce { get; } = new("mỗi người ở đúng một giai đoạn", "everyone stands at exactly one stage");

    public static Words Places { get; } = new("Nơi làm nhiệm vụ", "Where they serve");

    public static Words Place { get; } = new("Nơi", "Place");

    public static Words AllPlaces { get; } = new("Mọi nơi trong danh mục phái bộ", "Every place, in the register of missions");

    public static Words Posts { get; } = new("Vị trí", "Posts");

    public static Words Filled { get; } = new("Đang giữ", "Filled");

    public static Words Vacant { get; } = new("Khuyết", "Vacant");

    public static Words Trend { get; } = new("Quân số làm nhiệm vụ", "Officers serving");

    public static Words Women { get; } = new("Tỷ lệ nữ so với mục tiêu", "Share of women against the target");

    public static Words Attention { get; } = new("Cần chú ý", "Needs attention");

    public static Words Claims { get; } = new("Số liệu văn bản nêu mà hồ sơ chưa chứng minh", "Claims that the records do not bear");

    public static Words AllClaims { get; } = new("Mọi số liệu trong văn bản", "All claims");

    public static Words MapSays(DateOnly day) => new(
        $"Bản đồ thế giới: Hà Nội nối với những nơi có sĩ quan làm nhiệm vụ ngày {Days.Both(day).Vi}; bảng bên dưới có cùng nội dung.",
        $"World map: Ha Noi linked to where officers serve on {Days.Both(day).En}; the table below says the same.");
}
