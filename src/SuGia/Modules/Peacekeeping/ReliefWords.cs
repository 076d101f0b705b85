using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>A post that changes hands.</summary>
public static class ReliefWords
{
    public static Words Reliefs { get; } = new("Luân phiên, thay thế", "Rotation and relief");

    public static Words Relief { get; } = new("Thay thế", "Relief");

    public static Words Lead { get; } = new(
        "Mọi vị trí có nhiệm kỳ sắp kết thúc, sớm nhất đứng trước, dù đã hay chưa mở hồ sơ thay thế.",
        "Every post whose tour ends soon, the soonest first, with or without a relief.");

    public static Words WhyEmpty { get; } = new("Không có nhiệm kỳ nào kết thúc trong khoảng này.", "No tour ends within these days.");

    public static Words Span { get; } = new("Nhiệm kỳ kết thúc", "Tours ending");

    public static Words Outgoing { get; } = new("Người đang giữ", "Outgoing");

    public static Words Incoming { get; } = new("Người vào thay", "Incoming");

    public static Words LastOn { get; } = new("Ngày cuối", "Last day");

    public static Words StartDueOn { get; } = new("Phải bắt đầu", "Start by");

    public static Words Action { get; } = new("Việc", "Act");

    public static Words Start { get; } = new("Mở hồ sơ thay thế", "Start a relief");

    public static Words Started { get; } = new("Đã mở hồ sơ thay thế.", "The relief is started.");

    public static Words StartedOn { get; } = new("Mở ngày", "Started on");

    public static Words Open { get; } = new("Xem hồ sơ thay thế", "Open the relief");

    public static Words Back { get; } = new("Quay lại hồ sơ thay thế", "Back to the relief");

    public static Words Handover { get; } = new("Bàn giao dự kiến", "Planned handover");

    public static Words NotPlanned { get; } = new("chưa định ngày", "not planned");

    public static Words PlanHandover { get; } = new("Định ngày bàn giao", "Plan the handover");

    public static Words Planned { get; } = new("Đã ghi ngày bàn giao.", "The days of the handover are recorded.");

    public static Words From { get; } = new("Bàn giao từ", "Handover from");

    public static Words Until { get; } = new("Bàn giao đến", "Handover until");

    public static Words Overlap { get; } = new("Số ngày cùng ở phái bộ", "Days of overlap");

    public static Words OverlapNote { get; } = new(
        "Tính từ ngày ở phái bộ của hai nhiệm kỳ, theo quyết định và thực tế; số âm là số ngày vị trí để trống.",
        "Worked out from the days of the two tours, decided and actual; a negative number is days of gap.");

    public static Words Clocks { get; } = new("Mốc thời hạn", "Clocks");

    public static Words DueOn { get; } = new("Trước ngày", "By");

    public static Words Done { get; } = new("Đã làm", "Done");

    public static Words Candidates { get; } = new("Người có thể vào thay", "Candidates");

    public static Words NoCandidates { get; } = new("Chưa có ai. Thêm người trong nguồn để so sánh điều còn thiếu.", "Nobody yet. Add officers of the pool to compare what is missing.");

    public static Words AddCandidate { get; } = new("Thêm người", "Add a candidate");

    public static Words CandidateAdded { get; } = new("Đã thêm vào danh sách.", "Put on the list.");

    public static Words ChangeCandidate { get; } = new("Thứ tự, rút", "Order, withdraw");

    public static Words CandidateChanged { get; } = new("Đã sửa danh sách.", "The list is changed.");

    public static Words Choose { get; } = new("Chọn người vào thay", "Choose who follows");

    public static Words Chosen { get; } = new("Đã chọn người vào thay.", "Whoever follows is chosen.");

    public static Words ChosenOn { get; } = new("Chọn ngày", "Chosen on");

    public static Words IsChosen { get; } = new("được chọn", "chosen");

    public static Words NameTour { get; } = new("Ghi nhiệm kỳ vào thay", "Name the incoming tour");

    public static Words TourNamed { get; } = new("Đã ghi nhiệm kỳ vào thay.", "The incoming tour is named.");

    public static Words NoTours { get; } = new("Người được chọn chưa có nhiệm kỳ nào ở vị trí này: mở nhiệm kỳ trước.", "Whoever is chosen has no tour in this post: open it first.");

    public static Words LeaveVacant { get; } = new("Để khuyết", "Leave vacant");

    public static Words VacancySettled { get; } = new("Đã ghi vị trí để khuyết.", "The post is left vacant.");

    public static Words Mentorings { get; } = new("Kèm cặp", "Mentoring");

    public static Words BeginMentoring { get; } = new("Ghi bắt đầu kèm cặp", "Begin mentoring");

    public static Words EndMentoring { get; } = new("Ghi kết thúc kèm cặp", "End mentoring");

    public static Words MentoringSaved { get; } = new("Đã ghi việc kèm cặp.", "The mentoring is recorded.");

    public static Words Topics { get; } = new("Nội dung kèm cặp", "What is shown");

    public static Words TopicsHint { get; } = new("Việc và kỹ năng; không ghi nội dung nghiệp vụ của phái bộ", "Work and skills; nothing operational");

    public static Words Running { get; } = new("đang kèm cặp", "running");

    public static Words Notes { get; } = new("Biên bản bàn giao", "Handover notes");

    public static Words NoNotes { get; } = new("Chưa có nội dung bàn giao.", "Nothing is handed over yet.");

    public static Words AddNote { get; } = new("Thêm nội dung bàn giao", "Add a note");

    public static Words NoteAdded { get; } = new("Đã ghi nội dung bàn giao.", "The note is recorded.");

    public static Words Heading { get; } = new("Mục", "Heading");

    public static Words Text { get; } = new("Nội dung", "Text");

    public static Words TextHint { get; } = new(
        "Không ghi thông tin nghiệp vụ, mật. Đầu mối chỉ ghi chức danh.", "Nothing operational or classified. Contacts by function alone.");

    public static Words By { get; } = new("Người viết", "Written by");

    public static Words NotCleared(DateOnly on, string language) => new(
        $"Người này không có kết quả AMS tiếng {language} còn hiệu lực vào {Days.Both(on).Vi}. Bấm lần nữa để vẫn thêm.",
        $"This officer holds no clearance in {language} valid on {Days.Both(on).En}. Press again to add them all the same.");

    public static Words GapOf(int days) => new($"Trống {days} ngày", days == 1 ? "Gap of 1 day" : $"Gap of {days} days");

    public static Words OverlapOf(int days) => days >= 0 ? CallWords.DaysOf(days) : GapOf(-days);

    public static Words Of(ReliefState state) => state switch
    {
        ReliefState.NoCandidate => new("Chưa có người", "No candidate"),
        ReliefState.ToChoose => new("Có người, chưa chọn", "To be chosen"),
        ReliefState.Chosen => new("Đã chọn người", "Chosen"),
        ReliefState.Decided => new("Đã có quyết định", "Decided"),
        ReliefState.HandingOver => new("Đang bàn giao", "Handing over"),
        ReliefState.HandedOver => new("Đã bàn giao", "Handed over"),
        ReliefState.Gap => new("Đang trống", "Gap"),
        ReliefState.LeftVacant => new("Để khuyết", "Left vacant"),
    };

    public static string ClassOf(ReliefState state) => state switch
    {
        ReliefState.NoCandidate or ReliefState.Gap => "bad",
        ReliefState.ToChoose or ReliefState.LeftVacant => "due",
        ReliefState.HandedOver or ReliefState.Decided => "ok",
        ReliefState.Chosen or ReliefState.HandingOver => "run",
    };

    public static Words Of(EndingSpan span) => span switch
    {
        EndingSpan.Days90 => new("trong 90 ngày tới", "within 90 days"),
        EndingSpan.Days180 => new("trong 180 ngày tới", "within 180 days"),
        EndingSpan.Days365 => new("trong 365 ngày tới", "within 365 days"),
        EndingSpan.Past180 => new("đã kết thúc trong 180 ngày qua", "ended in the last 180 days"),
    };

    public static Words Of(NoteHeading heading) => heading switch
    {
        NoteHeading.OpenWork => new("Việc đang dở", "Open work"),
        NoteHeading.Contacts => new("Đầu mối theo chức danh", "Contacts by function"),
        NoteHeading.Equipment => new("Trang bị", "Equipment"),
    };

    public static Words Of(NoteAuthor author) => author switch
    {
        NoteAuthor.Outgoing => Outgoing,
        NoteAuthor.Incoming => Incoming,
        NoteAuthor.Office => new("Văn phòng Thường trực", "Standing Office"),
    };
}
