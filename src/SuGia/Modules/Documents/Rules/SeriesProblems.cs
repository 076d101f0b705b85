using SuGia.Kernel;

namespace SuGia.Modules.Documents;

public static class SeriesProblems
{
    public static Problem NotYet { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "On");

    public static Problem Ended { get; } = new(new("Sổ này đã thôi cấp số.", "This series has ended."), "Series");

    public static Problem NeedsSymbol { get; } = new(new("Nhập ký hiệu đứng sau số, ví dụ KH-VPTT.", "Type what stands after the number, such as KH-VPTT."), "Symbol");

    public static Problem FormOfCopies { get; } = new(new(
        "Sổ bản sao viết số như 15/SY-BCA, và chỉ sổ bản sao viết như vậy.", "A series of copies writes 15/SY-BCA, and no other does."), "NumberForm");

    public static Problem CopiesByYear { get; } = new(new(
        "Bản sao đánh số chung cho sao y, sao lục, trích sao, theo năm.", "Copies of all three kinds share one series, which runs by year."), "Period");

    public static Problem NoSuchSeries { get; } = new(new("Chọn một sổ đang cấp số.", "Choose a series that still gives numbers."), "Series");

    public static Problem ByYear { get; } = new(new("Sổ này đánh số theo năm, không theo nhiệm kỳ.", "This series runs by year, not by term."), "On");

    public static Problem NoSuchNumber { get; } = new(new("Số này không còn được giữ trong sổ.", "This number is not reserved in the series."), "Reserved");

    public static Problem AfterLast(DateOnly last) => new(new(
        $"Phải sau ngày của số cuối cùng, {Days.Both(last).Vi}.", $"It must be after the day of the last number, {Days.Both(last).En}."), "On");

    public static Problem BeforeLast(DateOnly last) => new(new(
        $"Số cuối cùng đã cấp cho ngày {Days.Both(last).Vi}; văn bản có ngày sớm hơn chỉ dùng được số đã giữ.",
        $"The last number was given for {Days.Both(last).En}; a paper of an earlier day can only take a reserved number."), "SignedOn");

    public static Problem PeriodClosed(DateOnly from) => new(new(
        $"Sổ đang chạy từ {Days.Both(from).Vi}; không cấp số cho ngày trước đó.", $"The series runs from {Days.Both(from).En}; no number is given for a day before."), "SignedOn");

    public static Problem HowMany(int most) => new(new($"Giữ từ 1 đến {most} số một lần.", $"Reserve from 1 to {most} numbers at a time."), "Count");

    public static Problem NotReserved(string text) => new(new($"Số {text} không ở trạng thái đang giữ.", $"The number {text} is not reserved."), "Reserved");

    public static Problem BeforeReserved(DateOnly on) => new(new(
        $"Số này được giữ từ {Days.Both(on).Vi}; ngày ký không thể sớm hơn.", $"This number was reserved on {Days.Both(on).En}; the paper cannot be older."), "SignedOn");

    public static Problem AlreadyCancelled(string text) => new(new($"Số {text} đã hủy.", $"The number {text} is already cancelled."));
}
