using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What a screening says.</summary>
public static class ScreeningWords
{
    public static Words Screening { get; } = new("Sàng lọc", "Screening");

    public static Words Lead { get; } = new(
        "Từng quy tắc được hỏi vào ngày của nó: ngày đề cử, ngày lên đường, ngày hết nhiệm kỳ. Thiếu dữ liệu là chưa biết, không phải đạt.",
        "Each rule is asked at its day: nomination, departure, end of tour. Missing data is unknown, never a pass.");

    public static Words Missing { get; } = new("chưa có dữ liệu", "no data");

    public static Words ArmedClearance { get; } = new("đạt phần súng", "firearms passed");

    public static Words NoArmedClearance { get; } = new("chưa đạt phần súng", "firearms not passed");

    /// <summary>All that is told of a failed vetting or health check to whoever may not read it.</summary>
    public static Words AskTheOffice { get; } = new("Chưa đủ điều kiện, liên hệ Văn phòng", "Not eligible, ask the Office");

    public static Words NotShown { get; } = new("không hiển thị", "not shown");

    public static Words Judged { get; } = new("Hỏi vào ngày", "Asked on");

    public static Words Value { get; } = new("Giá trị", "Value");

    public static Words Result { get; } = new("Kết luận", "Verdict");

    public static Words Source { get; } = new("Nguồn", "Source");

    public static Words NominatedOn { get; } = new("Ngày đề cử", "Nominated on");

    public static Words LeavesOn { get; } = new("Ngày lên đường", "Leaves on");

    public static Words EndsOn { get; } = new("Ngày hết nhiệm kỳ", "Tour ends on");

    public static Words Screen { get; } = new("Sàng lọc", "Screen");

    public static Words Of(Verdict verdict) => verdict switch
    {
        Verdict.Pass => new("Đạt", "Pass"),
        Verdict.Waived => new("Được miễn", "Waived"),
        Verdict.Warn => new("Lưu ý", "Warning"),
        Verdict.Unknown => new("Chưa biết", "Unknown"),
        Verdict.Fail => new("Không đạt", "Fail"),
    };

    public static string ClassOf(Verdict verdict) => verdict switch
    {
        Verdict.Pass or Verdict.Waived => "ok",
        Verdict.Warn => "due",
        Verdict.Unknown => "unk",
        Verdict.Fail => "bad",
    };

    public static Words Age(int least, int most) => least == most
        ? new($"{least} tuổi", $"aged {least}")
        : new($"{least} hoặc {most} tuổi", $"aged {least} or {most}");

    public static Words Years(int years) => new($"{years} năm", $"{years} years");

    public static Words Left(DateOnly on) => new($"nghỉ từ {Days.Both(on).Vi}", $"left on {Days.Both(on).En}");

    public static Words Level(string language, string level) => new($"tiếng {language} {level}", $"{language} {level}");

    public static Words Since(DateOnly on) => new($"từ {Days.Both(on).Vi}", $"since {Days.Both(on).En}");

    public static Words Until(DateOnly on) => new($"đến {Days.Both(on).Vi}", $"until {Days.Both(on).En}");

    public static Words NeverCleared(string language) => new($"chưa có kết quả AMS đạt bằng tiếng {language}", $"no clearance in {language}");

    public static Words LapsesInMonth(DateOnly until, int month) => new(
        $"hết hạn {Days.Both(until).Vi}, tháng thứ {month} của nhiệm kỳ", $"lapses on {Days.Both(until).En}, in month {month} of the tour");

    public static Words Vaccinated(DateOnly on) => new($"tiêm {Days.Both(on).Vi}", $"vaccinated {Days.Both(on).En}");

    public static Words Certificate(CertificateKind kind, DateOnly from, DateOnly? until) => new(
        $"{CertificateWords.Of(kind).Vi}, {Since(from).Vi}{(until is { } last ? $" {Until(last).Vi}" : "")}",
        $"{CertificateWords.Of(kind).En}, {Since(from).En}{(until is { } end ? $" {Until(end).En}" : "")}");

    public static Words Of(Fitness outcome, DateOnly on) => new($"{CertificateWords.Of(outcome).Vi}, {Days.Both(on).Vi}", $"{CertificateWords.Of(outcome).En}, {Days.Both(on).En}");

    public static Words Of(VettingOutcome outcome, DateOnly on) => new($"{CertificateWords.Of(outcome).Vi}, {Days.Both(on).Vi}", $"{CertificateWords.Of(outcome).En}, {Days.Both(on).En}");
}
