using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public static class DossierProblems
{
    public static Problem WhoAsked { get; } = new(new("Chọn bên đề nghị gia hạn.", "Choose who asked for the extension."), "AskedBy");

    public static Problem AskedWhen { get; } = new(new("Nhập ngày đề nghị gia hạn.", "Type the day on which the extension was asked for."), "AskedOn");

    public static Problem NotForEmergencies { get; } = new(new(
        "Thẩm quyền khẩn cấp chỉ dùng cho rút khẩn cấp và gia hạn người đang ở thực địa.", "The authority of emergencies is for urgent withdrawal and for extension of those in the field alone."), "IsUrgent");

    public static Problem NoSuchStep { get; } = new(new("Bước này không còn trong hồ sơ.", "This step is not in the dossier."), "DueOn");

    public static Problem NoSuchItem { get; } = new(new("Giấy tờ này không còn trong hồ sơ.", "This paper is not asked for in the dossier."), "NotNeeded");

    public static Problem NoSuchSubject { get; } = new(new("Người này không còn trong hồ sơ.", "This officer is not in the dossier."));

    public static Problem PaperNeedsDone { get; } = new(new("Đã có văn bản thì nhập ngày xong.", "With its paper, type the day on which the step was done."), "DoneOn");

    public static Problem ThereOrNotNeeded { get; } = new(new(
        "Chỉ chọn một: đã có văn bản, hoặc không cần vì lý do nào.", "Choose one: the paper is there, or why it is not needed."), "NotNeeded");

    public static Problem AlreadyDecided { get; } = new(new("Hồ sơ đã có quyết định.", "The dossier is decided."));

    public static Problem AlreadyInIt { get; } = new(new("Người này đã có trong hồ sơ.", "This officer is already in the dossier."), "Person");

    public static Problem NoTour { get; } = new(new(
        "Người này không có nhiệm kỳ nào ở phái bộ chưa kết thúc vào ngày mở hồ sơ.", "This officer has no tour in the mission that had not ended when the dossier was opened."), "Person");

    public static Problem FirstNeeded { get; } = new(new("Nhập ngày đầu đề nghị.", "Type the first day asked for."), "FirstOn");

    public static Problem LastNeeded { get; } = new(new("Nhập ngày cuối đề nghị.", "Type the last day asked for."), "LastOn");

    public static Problem LastIsKept { get; } = new(new(
        "Điều chỉnh vị trí không đổi ngày cuối: bỏ trống. Muốn đổi, lập hồ sơ gia hạn hoặc rút.",
        "A change of post keeps the last day: leave it blank. To change it, open a dossier of extension or withdrawal."), "LastOn");

    public static Problem EndsBeforeItBegins { get; } = new(new("Ngày cuối trước ngày đầu.", "The last day is before the first."), "LastOn");

    public static Problem OnlyExtensions { get; } = new(new("Chỉ ghi cho hồ sơ gia hạn.", "Only for extensions."));

    public static Problem NobodyInIt { get; } = new(new("Hồ sơ chưa có ai: thêm người trước khi ghi quyết định.", "Nobody is in the dossier: add officers before deciding."), "Named");

    public static Problem DecisionNeeded { get; } = new(new("Nhập số, ký hiệu quyết định.", "Type the number of the decision."), "PaperNumber");

    public static Problem WhyWithdrawn { get; } = new(new("Chọn lý do rút và bên chịu chi phí.", "Choose why tours end and who bears the cost."), "Because");

    public static Problem ChooseUnAnswer { get; } = new(new("Chọn trả lời của LHQ.", "Choose the UN's answer."), "Agrees");

    public static Problem DayNotCome(string field) => new(new("Ngày này chưa tới.", "The day has not come yet."), field);

    public static Problem AnswerWithDay(string field) => new(new("Ý kiến và ngày phải đi cùng nhau.", "An answer and its day go together."), field);

    public static Problem CodeTaken(string code) => new(new($"Đã có hồ sơ {code}.", $"There is already a dossier {code}."), "Code");

    public static Problem WantedBeforeOpened(DateOnly opened) => new(new(
        $"Hạn cần quyết định trước ngày mở hồ sơ {Days.Both(opened).Vi}.", $"The decision is wanted before the dossier was opened, {Days.Both(opened).En}."), "WantedOn");

    public static Problem TourEndsBeforeWanted(DateOnly ends) => new(new(
        $"Nhiệm kỳ của người này kết thúc {Days.Both(ends).Vi}, trước hạn của hồ sơ.", $"This officer's tour ends {Days.Both(ends).En}, before the dossier's wanted day."), "Person");

    public static Problem AnsweredBeforeAsked(DateOnly asked) => new(new(
        $"Trả lời trước ngày đề nghị {Days.Both(asked).Vi}.", $"Answered before it was asked on {Days.Both(asked).En}."), "On");

    public static Problem NamesAnother(string code, IReadOnlyList<string> others) => new(new(
        $"Quyết định nêu {string.Join(", ", others)}, không có trong hồ sơ {code}: xem lại số quyết định, hoặc thêm người vào hồ sơ trước.",
        $"The decision names {string.Join(", ", others)}, not in dossier {code}: check the number of the decision, or add the officer to the dossier first."), "Others");

    public static Problem LeavesOut(IReadOnlyList<string> left) => new(new(
        $"Quyết định không nêu {string.Join(", ", left)}: bỏ người này khỏi hồ sơ trước, rồi ghi quyết định.",
        $"The decision does not name {string.Join(", ", left)}: take this officer out of the dossier, then enter the decision."), "Named");

    public static Problem DoubtsNeedReason(IReadOnlyList<Words> doubts) => new(new(
        $"{string.Join(" ", doubts.Select(d => d.Vi))} Vẫn ghi quyết định thì nhập lý do.", $"{string.Join(" ", doubts.Select(d => d.En))} To enter the decision all the same, type the reason."), "Reason");

    public static Problem Beyond(int count) => new(new(
        $"{count} người trong hồ sơ ngoài phạm vi của bạn: không ghi được quyết định cho họ.", $"{count} in the dossier are beyond your scope: you cannot enter a decision for them."), "Named");

    public static Problem PaperOfOthers(string number, string codes) => new(new(
        $"{number} đã là quyết định của {codes}, cho những người khác. Nếu đúng là một quyết định cho nhiều hồ sơ, đánh dấu xác nhận rồi ghi lần nữa.",
        $"{number} already decides {codes}, for other people. If it is one decision for several dossiers, tick the confirmation and press again."), "Confirmed");

    public static Problem About(string who, Problem why) => new(new($"{who}: {why.Says.Vi}", $"{who}: {why.Says.En}"), "Named");
}
