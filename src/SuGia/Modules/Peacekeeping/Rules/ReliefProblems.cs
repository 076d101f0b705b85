using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public static class ReliefProblems
{
    public static Problem NoPost { get; } = new(new("Nhiệm kỳ này không gắn với vị trí nào hoặc chưa có quyết định.", "The tour names no post, or has no decision."));

    public static Problem AlreadyStarted { get; } = new(new("Vị trí này đã có hồ sơ thay thế.", "The relief of this tour is already started."));

    public static Problem IncomingIsOutgoing { get; } = new(new("Người vào thay phải khác người đang giữ vị trí.", "Whoever takes the post must be another than its holder."), "Person");

    public static Problem ChooseCandidate { get; } = new(new("Chọn một người trong danh sách.", "Choose one of the candidates."), "Candidate");

    public static Problem AlreadyTaken { get; } = new(new("Đã ghi nhiệm kỳ của người vào thay.", "The incoming tour is already named."), "On");

    public static Problem NobodyChosen { get; } = new(new("Chưa chọn người vào thay.", "Nobody is chosen for the post yet."));

    public static Problem SomeoneChosen { get; } = new(new("Đã chọn người vào thay: rút người ấy trước.", "Someone is chosen: withdraw them first."), "On");

    public static Problem ChooseTour { get; } = new(new("Chọn một nhiệm kỳ trong danh sách.", "Choose a tour from the list."), "Tour");

    public static Problem OtherPost { get; } = new(new("Nhiệm kỳ này ở vị trí khác.", "The tour is in another post."), "Tour");

    public static Problem NotLater { get; } = new(new("Nhiệm kỳ của người vào thay phải bắt đầu sau nhiệm kỳ của người đang giữ.", "The incoming tour must begin after the outgoing one."), "Tour");

    public static Problem VacancyNeedsReason { get; } = new(new("Nhập lý do để khuyết vị trí.", "Type why the post is left vacant."), "Reason");

    public static Problem TypeTopics { get; } = new(new("Nhập nội dung kèm cặp.", "Type what is shown."), "Topics");

    public static Problem MentoringRuns { get; } = new(new("Đang có một lần kèm cặp chưa kết thúc.", "A mentoring is still running."), "On");

    public static Problem NoMentoring { get; } = new(new("Không có lần kèm cặp nào đang chạy.", "No mentoring is running."), "On");

    public static Problem TypeNote { get; } = new(new("Nhập nội dung bàn giao.", "Type what is handed over."), "Text");

    public static Problem ContactsByFunction { get; } = new(new(
        "Chỉ ghi chức danh của đầu mối: bỏ số điện thoại và thư điện tử.", "Contacts by function alone: remove telephone numbers and electronic addresses."), "Text");

    public static Problem BothDays(string field) => new(new("Nhập cả ngày bắt đầu và ngày kết thúc bàn giao, hoặc để trống cả hai.", "Type both days of the handover, or neither."), field);

    public static Problem EndsBeforeItBegins(DateOnly from) => new(new(
        $"Ngày kết thúc bàn giao trước ngày bắt đầu {Days.Both(from).Vi}.", $"The handover ends before it begins on {Days.Both(from).En}."), nameof(Relief.HandoverUntil));

    public static Problem OutsideTour(string field, Tour tour)
    {
        var (first, last) = (Days.Both(tour.DecidedFirstOn ?? default), Days.Both(tour.DecidedLastOn ?? default));
        return new(new(
            $"Ngày bàn giao phải nằm trong nhiệm kỳ của người đang giữ vị trí: {first.Vi} đến {last.Vi}.",
            $"The handover lies within the outgoing tour: {first.En} to {last.En}."), field);
    }

    public static Problem BeforeStart(DateOnly start) => new(new(
        $"Ngày này trước ngày bắt đầu {Days.Both(start).Vi}.", $"The day is before the beginning, {Days.Both(start).En}."), "On");
}
