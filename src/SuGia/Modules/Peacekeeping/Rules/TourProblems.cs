using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public static class TourProblems
{
    public static Problem NoSuchTour { get; } = new(new("Không có nhiệm kỳ này trong hồ sơ.", "The file holds no such tour."));

    public static Problem AlreadyNominated { get; } = new(new("Sĩ quan đang được đề cử vào một vị trí khác.", "The officer is already nominated for a post."), "Post");

    public static Problem Overlaps { get; } = new(new(
        "Trùng với một nhiệm kỳ khác của sĩ quan này theo quyết định.", "It overlaps another decided tour of this officer."), "First");

    public static Problem ExtensionOverlaps { get; } = new(new(
        "Gia hạn phải bắt đầu sau ngày cuối của đoạn trước.", "An extension begins after the last day of the segment before."), "First");

    public static Problem SegmentsOverlap { get; } = new(new(
        "Trùng với một đoạn khác của nhiệm kỳ này.", "It overlaps another part of this tour."), "Last");

    public static Problem DecisionNeedsDay { get; } = new(new("Nhập ngày ký quyết định.", "Type the day the decision was signed."), "PaperSignedOn");

    public static Problem NotYetSigned { get; } = new(new("Ngày ký quyết định chưa tới.", "The day of the decision has not come yet."), "PaperSignedOn");

    public static Problem AlreadyDecided { get; } = new(new("Đoạn này đã có quyết định.", "This part of the tour already has its decision."));

    public static Problem NotDecided { get; } = new(new(
        "Nhiệm kỳ chưa có quyết định cử: ghi quyết định trước.", "The tour has no decision yet: enter the decision first."), "On");

    public static Problem EndedEarly { get; } = new(new("Nhiệm kỳ đã kết thúc sớm.", "The tour was ended early."));

    public static Problem LastOfTour { get; } = new(new(
        "Việc đổi vị trí kéo dài đến hết nhiệm kỳ: sửa ngày cuối ở đoạn của nhiệm kỳ.", "A change of post lasts to the end of the tour: correct the last day in the tour's own part."), "Last");

    public static Problem NotEndedEarly { get; } = new(new("Nhiệm kỳ này không kết thúc sớm.", "This tour was not ended early."));

    public static Problem PostNeeded { get; } = new(new("Chọn vị trí mới.", "Choose the new post."), "Post");

    public static Problem SamePost { get; } = new(new("Sĩ quan đang ở vị trí này.", "The officer holds this post already."), "Post");

    public static Problem ChangeWithinTour { get; } = new(new(
        "Ngày đổi vị trí phải sau ngày đầu và không sau ngày cuối của nhiệm kỳ.", "A change of post lies after the first day of the tour and not after its last."), "First");

    public static Problem NotEarly { get; } = new(new("Ngày này không sớm hơn ngày cuối theo quyết định.", "The day is not before the decided last day."), "On");

    public static Problem EarlyEndNeedsPaper { get; } = new(new("Rút sớm phải có văn bản: nhập số, ký hiệu.", "An early end needs its paper: type its number."), "PaperNumber");

    public static Problem JourneyDayNotCome(string field) => new(new("Ngày thực tế chưa tới.", "An actual day has not come yet."), field);

    public static Problem JourneyOutOfOrder(string field) => new(new(
        "Các ngày phải theo thứ tự: lên đường, đến phái bộ, rời phái bộ, về nước.", "The days go in order: left home, arrived, checked out, home."), field);

    public static Problem UnDaysOutOfOrder { get; } = new(new("Ngày cuối của LHQ trước ngày đầu.", "The UN's last day is before its first."), "UnLastOn");

    public static Problem EndsBeforeItBegins(FuzzyDate first) => new(new(
        $"Ngày cuối trước ngày đầu {first.Both().Vi}.", $"The last day is before the first, {first.Both().En}."), "Last");

    public static Problem LongerThanAllowed(TourCap? cap) => new(new(
        $"Quá thời hạn tối đa {cap?.Months} tháng ({cap?.Source}).", $"Longer than the cap of {cap?.Months} months ({cap?.Source})."), "Last");

    public static Problem LongerByExtension(TourCap? cap) => new(new(
        $"Quá {cap?.Months} tháng ({cap?.Source}): gia hạn trên trang của sĩ quan, có ghi lý do.",
        $"Beyond {cap?.Months} months ({cap?.Source}): extend the tour on the officer's page, with the reason."), "Last");

    public static Problem LongerNeedsReason(TourCap? cap) => new(new(
        $"Quá {cap?.Months} tháng ({cap?.Source}): nhập lý do.", $"Beyond {cap?.Months} months ({cap?.Source}): type the reason."), "Reason");
}
