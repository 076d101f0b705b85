using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public static class CertificateProblems
{
    public static Problem DayNotCome { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "FirstOn");

    public static Problem ErasedIsNoOutcome { get; } = new(new(
        "Chọn một kết luận: “đã xóa” không phải kết luận.", "Choose an outcome: “erased” is none."), "Outcome");

    public static Problem EndsBeforeItBegins(DateOnly from) => new(new(
        $"Ngày hết hạn trước ngày có hiệu lực {Days.Both(from).Vi}.", $"It ends before it begins on {Days.Both(from).En}."), "LastOn");

    public static Problem MovementBefore(DateOnly on) => new(new(
        $"Chuyến đi phải sau ngày thẩm tra {Days.Both(on).Vi}.", $"The movement must follow the vetting of {Days.Both(on).En}."), "MovementOn");

    public static Problem AlreadyRecorded(DateOnly on) => new(new(
        $"Đã ghi loại này cho ngày {Days.Both(on).Vi}.", $"This kind is already recorded for {Days.Both(on).En}."), "FirstOn");
}
