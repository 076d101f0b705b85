using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the figures of this module count in.</summary>
internal static class Measures
{
    public static Words Officers { get; } = new("sĩ quan", "officers");

    public static Words Tours { get; } = new("nhiệm kỳ", "tours");

    public static Words Attendances { get; } = new("lượt người", "attendances");

    public static Words Sittings { get; } = new("lượt thi", "sittings");

    public static Words Calls { get; } = new("đợt gọi", "calls");

    public static Words Candidacies { get; } = new("lượt xét chọn", "candidacies");

    public static Words Courses { get; } = new("khóa", "course sessions");

    public static Words Posts { get; } = new("vị trí", "posts");

    public static Words Handovers { get; } = new("lần bàn giao", "handovers");

    public static Words Days { get; } = new("ngày", "days");

    public static Words DaysEach { get; } = new("ngày mỗi lượt", "days a stay");

    public static Words DaysOfHandover { get; } = new("ngày mỗi lần bàn giao", "days a handover");

    public static Words PostDays { get; } = new("ngày vị trí", "post-days");

    public static Words Units { get; } = new("đơn vị", "units");

    public static Words People { get; } = new("người", "people");

    public static Words Terms { get; } = new("thời hạn", "terms");

    public static Words Dossiers { get; } = new("hồ sơ", "dossiers");

    public static Words Share { get; } = new("tỷ lệ", "share");
}
