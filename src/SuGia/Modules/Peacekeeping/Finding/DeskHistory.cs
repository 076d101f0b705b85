using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the fields and events of desk work are called in histories.</summary>
internal sealed class DeskHistory : IHistoryWords
{
    public static IReadOnlyList<EventTitle> Events { get; } =
    [
        EventTitle.Of<NoteWritten>("Thêm ghi chú", "Note added"),
        EventTitle.Of<NoteWithdrawn>("Rút ghi chú", "Note withdrawn"),
        EventTitle.Of<RollExported>("Xuất danh sách trích ngang, xác nhận không thuộc bí mật nhà nước", "Roll taken as a file, stated to be unclassified"),
        EventTitle.Of<DossierHandedOver>("Bàn giao hồ sơ", "Dossier handed over"),
        EventTitle.Of<SelectionHandedOver>("Bàn giao hội đồng xét chọn", "Selection board handed over"),
        EventTitle.Of<CallHandedOver>("Bàn giao đợt gọi", "Call handed over"),
        EventTitle.Of<DeskHandedOver>("Bàn giao công việc", "Desk handed over"),
        EventTitle.Of<InformationExchanged>("Ghi lần trao đổi", "Exchange recorded"),
        EventTitle.Of<ExchangeAnswered>("Ghi trả lời của lần trao đổi", "Exchange answered"),
        EventTitle.Of<WatchBegun>("Bắt đầu theo dõi", "Watch begun"),
        EventTitle.Of<WatchLooked>("Xem lại việc theo dõi", "Watch looked at"),
        EventTitle.Of<WatchClosed>("Kết thúc theo dõi", "Watch closed"),
        EventTitle.Of<PlanReferred>("Ghi phương án", "Plan recorded"),
        EventTitle.Of<PlanReviewed>("Ghi việc rà soát phương án", "Plan reviewed"),
    ];

    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words>
    {
        ["peacekeeping_handed_item"] = new("Việc được bàn giao", "Work handed over"),
    };

    public IReadOnlyDictionary<string, Words> Fields { get; } = new Dictionary<string, Words>
    {
        ["Subject"] = new("Hồ sơ được ghi chú", "Record noted on"),
        ["SubjectTitle"] = new("Tên hồ sơ", "Name of the record"),
        ["Text"] = NoteWords.Text,
        ["Scope"] = NoteWords.Scope,
        ["By"] = new("Người ghi", "Recorded by"),
        ["ByName"] = new("Tên người ghi", "Name of who recorded it"),
        ["AsOf"] = RollWords.RollOf,
        ["TakenOn"] = RollWords.TakenOn,
        ["Columns"] = RollWords.ColumnsAndOrder,
        ["Choice"] = RollWords.Choice,
        ["Count"] = RollWords.People,
        ["From"] = new("Tài khoản bàn giao", "Account that hands over"),
        ["To"] = new("Tài khoản nhận", "Account that takes over"),
        ["FromName"] = DeskWords.From,
        ["ToName"] = DeskWords.To,
        ["peacekeeping_handed_item.Record"] = DeskWords.Item,
        ["KindVi"] = new("Loại (tiếng Việt)", "Kind in Vietnamese"),
        ["KindEn"] = new("Loại (tiếng Anh)", "Kind in English"),
        ["Title"] = new("Nội dung", "Title"),
        ["DueOn"] = DeskWords.DueOn,
        ["Party"] = ExchangeWords.Party,
        ["Channel"] = ExchangeWords.Channel,
        ["Direction"] = ExchangeWords.Direction,
        ["Topic"] = ExchangeWords.Topic,
        ["Summary"] = ExchangeWords.Summary,
        ["AnswerDueOn"] = ExchangeWords.AnswerDueOn,
        ["AnsweredOn"] = ExchangeWords.AnsweredOn,
        ["peacekeeping_exchange.Answer"] = ExchangeWords.Answer,
        ["AnswerPaper"] = ExchangeWords.AnswerPaper,
        ["peacekeeping_watch.Kind"] = WatchWords.Kind,
        ["SeenAt"] = WatchWords.SeenAt,
        ["peacekeeping_watch.DeadlineOn"] = WatchWords.DeadlineOn,
        ["NextLookOn"] = WatchWords.NextLookOn,
        ["ClosedOn"] = new("Kết thúc ngày", "Closed on"),
        ["peacekeeping_watch.Outcome"] = WatchWords.Outcome,
        ["Situation"] = PlanWords.Situation,
        ["Reference"] = PlanWords.Reference,
        ["Holder"] = PlanWords.Holder,
        ["ReviewOn"] = PlanWords.ReviewOn,
        ["ReviewedOn"] = PlanWords.ReviewedOn,
        ["FirstReviewOn"] = new("Ngày rà soát đầu tiên", "First review by"),
        ["FirstLookOn"] = new("Ngày xem lại đầu tiên", "First look on"),
        ["peacekeeping_plan_review.NextOn"] = PlanWords.ReviewOn,
        ["peacekeeping_watch_look.NextOn"] = WatchWords.NextLookOn,
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string>
    {
        "SubjectUrl", "peacekeeping_handed_item.Url", "Handover", "peacekeeping_plan_review.Plan", "peacekeeping_watch_look.Watch",
    };

    public Words? Of(Enum value) => value switch
    {
        NoteScope scope => NoteWords.Of(scope),
        ExchangeChannel channel => ExchangeWords.Of(channel),
        ExchangeDirection direction => ExchangeWords.Of(direction),
        WatchKind kind => WatchWords.Of(kind),
        PlanSituation situation => PlanWords.Of(situation),
        _ => null,
    };
}
