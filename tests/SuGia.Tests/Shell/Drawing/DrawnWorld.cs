using SuGia.Kernel;
using SuGia.Shell.Drawing;

namespace SuGia.Tests.Shell.Drawing;

/// <summary>What the drawings of the tests show. All officers are invented.</summary>
internal static class DrawnWorld
{
    public static DateOnly AsOf { get; } = new(2023, 6, 13);

    public static DateSpan FourYears { get; } = new(new(2022, 1, 1), new(2025, 12, 31));

    public static GanttBar Running { get; } = new("Lê Giả Thiết", new(2022, 10, 1), new(2023, 10, 31));

    public static GanttBar Successor { get; } = new("Vũ Giả Định · dự kiến", new(2023, 9, 18), new(2024, 9, 16), IsPlanned: true);

    public static GanttBar NextTeam { get; } = new("Tổ kế tiếp · chưa đề cử", new(2024, 9, 1), new(2025, 8, 31), IsPlanned: true);

    public static GanttBar Late { get; } = new("Chưa có người · đợt 01/2024", new(2024, 1, 15), new(2025, 1, 14), IsPlanned: true);

    public static GanttLane Filled { get; } = new("UNMISS-01 · Sĩ quan tuần tra cộng đồng, Juba", [Running, Successor, NextTeam]);

    public static GanttLane WithVacancy { get; } = new("UNMISS-03 · Sĩ quan xây dựng năng lực, Malakal", [Running with { Label = "Hoàng Văn Ví Dụ" }, Late]);

    public static GanttModel SouthSudan => Gantt(Filled, Filled with { Label = "UNMISS-02 · Sĩ quan báo cáo, Juba" }, WithVacancy);

    public static GanttModel Gantt(params GanttLane[] lanes) => new(new("Nhiệm kỳ theo vị trí.", "Tours by post."), FourYears, AsOf, lanes);

    public static WorldMapModel Force { get; } = new(
        new("Hà Nội nối với New York và Nam Sudan.", "Ha Noi linked to New York and South Sudan."),
        [
            new("New York", -74.0, 40.7, 1, IsOurs: true),
            new("UNMISS, Nam Sudan", 31.6, 4.85, 3, IsOurs: true) { Country = "SS" },
            new("UNISFA", 28.43, 9.59, 0, IsOurs: true),
            new("Cứu nạn 02/2023", 38.28, 37.76, 0, IsOurs: true) { IsOver = true },
            new("UNFICYP", 33.37, 35.17, 0, IsOurs: false),
            new("MINUSCA", 18.55, 4.36, 0, IsOurs: false),
            new("UNIFIL", 35.14, 33.12, 0, IsOurs: false),
            new("MINURSO", -13.2, 27.15, 0, IsOurs: false),
            new("UNMIK", 21.17, 42.67, 0, IsOurs: false),
        ]);

    public static StepChartModel Serving { get; } = Chart(
        new(new(2022, 1, 1), 0), new(new(2022, 9, 1), 1), new(new(2022, 10, 1), 4), new(new(2023, 10, 1), 6), new(new(2023, 11, 1), 3));

    public static BarsModel Women { get; } = new(
        new("Tỷ lệ nữ so với mục tiêu.", "Share of women against the target."),
        [new("Đang làm nhiệm vụ", 0.25m), new("Có chứng chỉ SAAT", 4m / 14), new("Đã tuyển chọn", 8m / 27)],
        new("Mục tiêu 2028: 30 %", 0.3m));

    public static TimeBarModel Clearance { get; } = new(new(new(2021, 11, 24), new(2023, 11, 24)), AsOf);

    public static StepChartModel Chart(params StepPoint[] points) => new(
        new("Quân số theo tháng.", "Officers by month."), new("Số người", "Officers"), new(new(2022, 1, 1), new(2023, 12, 31)), AsOf, points);
}
