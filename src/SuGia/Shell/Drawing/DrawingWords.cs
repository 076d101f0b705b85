using System.Globalization;
using SuGia.Kernel;

namespace SuGia.Shell.Drawing;

/// <summary>What drawings say by themselves, in both languages.</summary>
public static class DrawingWords
{
    /// <summary>For the heading above a <see cref="Gantt"/>.</summary>
    public static Words GanttLegend { get; } = new(
        "Đậm: đã qua. Nhạt: dự kiến. Vạch đen: bàn giao. Viền đứt: khuyết",
        "Dark: past. Pale: planned. Black bar: handover. Dashed box: vacancy");

    /// <summary>For the line under a <see cref="WorldMap"/>.</summary>
    public static Words MapLegend { get; } = new(
        "Chấm xanh: có sĩ quan. Vòng xám: phái bộ khác của Liên hợp quốc có cảnh sát.",
        "Blue dot: officers serving. Grey ring: other UN missions with police.");

    internal static Words GanttRegion { get; } = new("Biểu đồ nhiệm kỳ, cuộn ngang được", "Chart of tours, scrolls sideways");
    internal static Words NoPosts { get; } = new("Chưa có vị trí nào để vẽ.", "No posts to draw yet.");
    internal static Words NoTours { get; } = new("Chưa có nhiệm kỳ", "No tour yet");
    internal static Words NoPlaces { get; } = new("Chưa có nơi làm nhiệm vụ nào.", "No duty stations yet.");
    internal static Words NoValues { get; } = new("Chưa có dữ liệu trong khoảng thời gian này.", "No data in this period.");
    internal static Words NoRows { get; } = new("Chưa có dữ liệu để so sánh.", "No data to compare yet.");
    internal static Words NotKnown { get; } = new("chưa có dữ liệu", "not known");
    internal static Words NoTarget { get; } = new("Không có mục tiêu nào đang hiệu lực", "No target in force");
    internal static Words Forecast { get; } = new("Dự kiến", "Forecast");
    internal static Words AsTable { get; } = new("Xem dạng bảng", "Show as a table");
    internal static Words From { get; } = new("Từ ngày", "From");
    internal static Words HaNoi { get; } = new("Hà Nội", "Ha Noi");
    internal static Words HoangSa { get; } = new("Hoàng Sa", "Hoàng Sa");
    internal static Words TruongSa { get; } = new("Trường Sa", "Trường Sa");

    internal static Words Vacant(int days) => new($"Khuyết {days} ngày", days == 1 ? "Vacant 1 day" : $"Vacant {days} days");

    internal static Words AsOf(DateOnly day) => new($"Tính đến {VietnameseDay(day)}", $"As of {EnglishDay(day)}");

    internal static Words Elapsed(int percent) => new($"Đã qua {percent} % thời hạn", $"{percent}% of the term has passed");

    internal static Words Day(DateOnly day) => new(VietnameseDay(day), EnglishDay(day));

    /// <summary>Up to two decimals, written as the reader's language writes them.</summary>
    internal static string Number(decimal value) => value.ToString("#,0.##", Writing);

    /// <param name="share">0 to 1.</param>
    internal static string Percent(decimal share)
    {
        var number = (share * 100).ToString("0.0", Writing);
        return new Words($"{number}\u00a0%", $"{number}%").ToString();
    }

    private static CultureInfo Writing => CultureInfo.GetCultureInfo(new Words("vi-VN", "en-GB").ToString());

    private static string VietnameseDay(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string EnglishDay(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
