using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public static class FormedUnitProblems
{
    public static Problem FoundingNeedsPaper { get; } = Paper(new("Nhập văn bản thành lập đơn vị.", "Type the paper that founded the unit."));

    public static Problem FollowsItself { get; } = new(new("Đơn vị không thể thay chính nó.", "A unit cannot follow itself."), "Follows");

    public static Problem BeginsAfter(DateOnly recorded) => new(new(
        $"Đã có hồ sơ của đơn vị từ ngày {Days.Both(recorded).Vi}: ngày đầu không thể sau ngày ấy.", $"There are records of the unit from {Days.Both(recorded).En}: its first day cannot be after it."), "FirstOn");

    public static Problem EndedAlready { get; } = new(new("Đơn vị đã kết thúc.", "The unit has ended already."), "LastOn");

    public static Problem EndsAway { get; } = new(new("Đơn vị còn ở phái bộ: ghi ngày về nước trước.", "The unit is still in the mission: record its coming home first."), "LastOn");

    public static Problem EndNeedsPaper { get; } = Paper(new("Nhập văn bản kết thúc đơn vị.", "Type the paper that ended the unit."));

    public static Problem DayNotCome { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "On");

    public static Problem MoreWomenThanPeople { get; } = new(new("Số nữ lớn hơn số người của dòng.", "There are more women than people in the line."), "WomenWanted");

    public static Problem LineKnown { get; } = new(new("Bảng biên chế đã có dòng này.", "The strength table already has this line."), "TitleVi");

    public static Problem NoSuchLine { get; } = new(new("Bảng biên chế không có dòng này.", "The strength table has no such line."));

    public static Problem LineEnded { get; } = new(new("Dòng này đã kết thúc.", "The line has ended already."), "LastOn");

    public static Problem LineHasMembers { get; } = new(new(
        "Còn thành viên trong dòng này sau ngày ấy: ghi họ rời đơn vị trước.", "Members are in the line after that day: record their leaving first."), "LastOn");

    public static Problem StrengthOfNobody { get; } = new(new("Quân số bằng không: nhập số nữ, số nam của ít nhất một dòng.", "The strength is nobody: type the women and men of at least one line."));

    public static Problem StrengthNeedsPaper { get; } = Paper(new("Quân số phải có văn bản báo cáo.", "A strength needs the paper that reports it."));

    public static Problem NobodyNamed { get; } = new(new("Nhập ít nhất một người.", "Type at least one person."), "Officers");

    public static Problem TickMembers { get; } = new(new("Đánh dấu ít nhất một thành viên.", "Tick at least one member."), "Members");

    public static Problem PassNeedsPaper { get; } = Paper(new("Kết quả đạt phải có văn bản.", "A pass needs the paper that says so."));

    public static Problem LeavingNeedsReason { get; } = new(new("Nhập lý do rời đơn vị.", "Type the reason for leaving the unit."), "Reason");

    public static Problem LevelNeedsPaper { get; } = Paper(new("Mức sẵn sàng phải có minh chứng: nhập văn bản.", "A level needs evidence: type the paper."));

    public static Problem NotPledged { get; } = new(new("Chưa đăng ký cam kết (mức 1) trước ngày này.", "The pledge (level 1) was not registered before that day."), "On");

    public static Problem RenewedSince { get; } = new(new("Đã ghi một lần gia hạn vào hoặc sau ngày này.", "A renewal on or after that day is already recorded."), "On");

    public static Problem RenewalNeedsPaper { get; } = Paper(new("Gia hạn cam kết phải có văn bản.", "A renewal of the pledge needs its paper."));

    public static Problem NoSuchVisit { get; } = new(new("Đơn vị không có chuyến thăm này.", "The unit has no such visit."));

    public static Problem VisitHeld { get; } = new(new("Kết quả chuyến thăm này đã ghi.", "How this visit went is already recorded."), "On");

    public static Problem VisitNeedsPaper { get; } = Paper(new("Kết quả chuyến thăm phải có văn bản.", "How a visit went needs its paper."));

    public static Problem CountOfNothing { get; } = new(new("Nhập số cam kết hoặc số hiện có.", "Type how many were pledged or how many there are."), "Pledged");

    public static Problem MemorandumNeedsPaper { get; } = Paper(new("Nhập số, ký hiệu của bản ghi nhớ.", "Type the number of the memorandum."));

    public static Problem MemorandumKnown { get; } = Paper(new("Bản ghi nhớ này đã ghi.", "This memorandum is already recorded."));

    public static Problem RotationBeforeLast { get; } = new(new("Ngày này không sau lần đi hoặc về gần nhất.", "The day is not after the last leaving or coming home."), "On");

    public static Problem ChooseMission { get; } = new(new("Chọn phái bộ nơi đơn vị đến.", "Choose the mission to which the unit goes."), "Mission");

    public static Problem RelievesItself { get; } = new(new("Đơn vị không thể thay chính nó.", "A unit cannot relieve itself."), "RelievedBy");

    public static Problem ReliefAtTheEnd { get; } = new(new("Đơn vị vào thay chỉ ghi khi về nước.", "The unit that takes over is named when this one comes home."), "RelievedBy");

    public static Problem RotationNeedsPaper { get; } = Paper(new("Nhập quyết định về lần đi hoặc về này.", "Type the decision for leaving or coming home."));

    public static Problem CodeTaken(string code) => new(new($"Đơn vị {code} đã có.", $"The unit {code} is already there."), "Code");

    public static Problem EndsBefore(DateOnly latest) => new(new(
        $"Đã ghi việc của đơn vị đến ngày {Days.Both(latest).Vi}: ngày cuối không thể trước đó.",
        $"Things are recorded of the unit up to {Days.Both(latest).En}: it cannot end before."), "LastOn");

    public static Problem NotStanding(DateOnly firstOn, DateOnly? lastOn, string field = "On") => new(lastOn is { } last
        ? new($"Đơn vị chỉ có từ {Days.Both(firstOn).Vi} đến {Days.Both(last).Vi}.", $"The unit stands only from {Days.Both(firstOn).En} to {Days.Both(last).En}.")
        : new($"Đơn vị chỉ có từ {Days.Both(firstOn).Vi}.", $"The unit stands only from {Days.Both(firstOn).En}."), field);

    public static Problem LineEndsBefore(DateOnly firstOn) => new(new(
        $"Dòng này có từ {Days.Both(firstOn).Vi}: ngày cuối không thể trước đó.", $"The line stands from {Days.Both(firstOn).En}: it cannot end before."), "LastOn");

    public static Problem ReportedOnThatDay(DateOnly on) => new(new(
        $"Quân số ngày {Days.Both(on).Vi} đã ghi.", $"The strength of {Days.Both(on).En} is already recorded."), "On");

    public static Problem LineNotThatDay(DateOnly on) => new(new(
        $"Có dòng không thuộc bảng biên chế ngày {Days.Both(on).Vi}.", $"A line is not in the strength table of {Days.Both(on).En}."), "On");

    public static Problem ChooseLine(DateOnly on) => new(new(
        $"Chọn một dòng của bảng biên chế ngày {Days.Both(on).Vi}.", $"Choose a line of the strength table of {Days.Both(on).En}."), "Line");

    public static Problem NamedTwice(string who) => new(new($"{who} được nhập hai lần.", $"{who} is typed twice."), "Officers");

    public static Problem AlreadyMember(string who) => new(new($"{who} đã là thành viên vào hoặc sau ngày này.", $"{who} is already a member on or after that day."), "Officers");

    public static Problem MemberElsewhere(string who, string unit) => new(new(
        $"{who} đang là thành viên của {unit}: một người chỉ ở một đơn vị.", $"{who} is a member of {unit}: nobody is in two units at a time."), "Officers");

    public static Problem NotMemberOn(DateOnly on) => new(new(
        $"Có người không phải là thành viên vào ngày {Days.Both(on).Vi}.", $"Someone is no member on {Days.Both(on).En}."), "Members");

    public static Problem OutOfOrder(MemberStep step) => new(step switch
    {
        MemberStep.Presented => new("Có người đã được đưa ra đánh giá.", "Someone was presented already."),
        MemberStep.Passed => new("Chỉ ai đã được đưa ra đánh giá mới có thể đạt, và chỉ đạt một lần.", "Only who was presented by then can pass, and only once."),
        MemberStep.Left => new("Ngày rời không thể trước lần đánh giá đã ghi, và chỉ ghi một lần.", "Nobody leaves before an assessment that is recorded, or twice."),
    }, "Members");

    public static Problem LevelBeforeLast(DateOnly? last) => new(last is { } day
        ? new($"Mức gần nhất được ghi từ {Days.Both(day).Vi}: ngày này phải sau đó.", $"The last level is recorded from {Days.Both(day).En}: the day must be after it.")
        : new("Ngày này không sau mức gần nhất.", "The day is not after the last level."), "On");

    public static Problem LevelAlready(PcrsLevel level) => new(new(
        $"Đơn vị đang ở {FormedUnitWords.Of(level).Vi.ToLowerInvariant()}.", $"The unit is at {FormedUnitWords.Of(level).En.ToLowerInvariant()} already."), "Level");

    public static Problem LevelNeedsReason(PcrsLevel? next) => new(next is { } level
        ? new($"Bước kế tiếp là {FormedUnitWords.Of(level).Vi.ToLowerInvariant()}: bước khác phải có lý do.", $"The next step is {FormedUnitWords.Of(level).En.ToLowerInvariant()}: another one needs its reason.")
        : new("Đơn vị đang ở mức cao nhất: xuống mức phải có lý do.", "The unit is at the highest level: going down needs its reason."), "Reason");

    public static Problem VisitMissing(UnitVisitKind kind) => new(new(
        $"Mức này cần một chuyến {FormedUnitWords.Of(kind).Vi} đạt yêu cầu vào hoặc trước ngày ấy.",
        $"This level needs a successful {FormedUnitWords.Of(kind).En} on or before that day."), "Level");

    public static Problem VisitPlanned(UnitVisitKind kind, DateOnly on) => new(new(
        $"{FormedUnitWords.Of(kind).Vi} ngày {Days.Both(on).Vi} đã ghi.", $"The {FormedUnitWords.Of(kind).En} of {Days.Both(on).En} is already recorded."), "On");

    public static Problem CountedOnThatDay(DateOnly on) => new(new(
        $"Số của loại này ngày {Days.Both(on).Vi} đã ghi.", $"The count of this kind on {Days.Both(on).En} is already recorded."), "On");

    public static Problem MemorandumEndsBefore(DateOnly firstOn) => new(new(
        $"Ngày cuối trước ngày đầu {Days.Both(firstOn).Vi}.", $"The last day is before the first, {Days.Both(firstOn).En}."), "LastOn");

    public static Problem RotationTwice(RotationKind kind) => new(kind switch
    {
        RotationKind.Leaves => new("Đơn vị đang ở phái bộ.", "The unit is in a mission already."),
        RotationKind.ComesHome => new("Đơn vị đang ở trong nước.", "The unit is at home already."),
    }, "Kind");

    private static Problem Paper(Words says) => new(says, "PaperNumber");
}
