using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Vacancies and policies of the UN that are watched.</summary>
public static class WatchWords
{
    public static Words Watches { get; } = new("Theo dõi vị trí, chính sách của LHQ", "UN vacancies and policies watched");

    public static Words WhyEmpty { get; } = new("Chưa theo dõi vị trí tuyển hay chính sách nào.", "No vacancy or policy is watched yet.");

    public static Words Begin { get; } = new("Thêm vào danh mục theo dõi", "Watch something");

    public static Words Begun { get; } = new("Đã thêm vào danh mục theo dõi.", "It is watched.");

    public static Words Kind { get; } = new("Loại", "Kind");

    public static Words Title { get; } = new("Nội dung theo dõi", "What is watched");

    public static Words SeenAt { get; } = new("Thấy ở đâu", "Seen at");

    public static Words SeenAtHint { get; } = new("Địa chỉ trang hoặc nguồn; để trống nếu có văn bản", "An address or a source; blank where a paper says it");

    public static Words Paper { get; } = new("Văn bản", "Paper");

    public static Words DeadlineOn { get; } = new("Hạn", "Deadline");

    public static Words NextLookOn { get; } = new("Xem lại ngày", "Look again on");

    public static Words LookNow { get; } = new("Đến ngày xem lại", "To be looked at");

    public static Words Look { get; } = new("Ghi kết quả xem lại", "Record the look");

    public static Words Looked { get; } = new("Đã ghi kết quả xem lại.", "The look is recorded.");

    public static Words Result { get; } = new("Kết quả", "Result");

    public static Words GoesOn { get; } = new("Tiếp tục theo dõi", "Keep watching");

    public static Words Closes { get; } = new("Kết thúc theo dõi", "Close the watch");

    public static Words Outcome { get; } = new("Kết quả theo dõi", "Outcome");

    public static Words Back { get; } = new("Quay lại danh mục", "Back to the list");

    public static Words State(DateOnly next, DateOnly? closed, bool isDue) => closed is { } on
        ? new($"Kết thúc {Days.Both(on).Vi}", $"Closed {Days.Both(on).En}")
        : isDue
            ? new($"Cần xem lại từ {Days.Both(next).Vi}", $"To be looked at since {Days.Both(next).En}")
            : new($"Xem lại {Days.Both(next).Vi}", $"Next look {Days.Both(next).En}");

    public static Words Of(WatchKind kind) => kind switch
    {
        WatchKind.Vacancy => new("Vị trí tuyển", "Vacancy"),
        WatchKind.Policy => new("Chính sách", "Policy"),
    };
}
