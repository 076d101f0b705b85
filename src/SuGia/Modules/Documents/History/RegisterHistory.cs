using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>What the events and fields of day books and series are called in histories.</summary>
internal sealed class RegisterHistory : IHistoryWords
{
    public static IReadOnlyList<EventTitle> Events { get; } =
    [
        EventTitle.Of<SeriesOpened>("Mở sổ cấp số", "Series opened"),
        EventTitle.Of<TermBegun>("Bắt đầu nhiệm kỳ mới", "Term begun"),
        EventTitle.Of<SeriesEnded>("Thôi cấp số", "Series ended"),
        EventTitle.Of<NumberGiven>("Cấp số", "Number given"),
        EventTitle.Of<NumberReserved>("Giữ số", "Number reserved"),
        EventTitle.Of<NumberUsed>("Dùng số đã giữ", "Reserved number taken"),
        EventTitle.Of<NumberCancelled>("Hủy số", "Number cancelled"),
        EventTitle.Of<PaperArrived>("Đăng ký văn bản đến", "Arrival registered"),
        EventTitle.Of<ArrivalPassed>("Chuyển giao văn bản đến", "Arrival handed on"),
        EventTitle.Of<ArrivalInstructed>("Ghi ý kiến trên phiếu giải quyết", "Instruction recorded"),
        EventTitle.Of<ArrivalSettled>("Giải quyết xong văn bản đến", "Arrival settled"),
        EventTitle.Of<ArrivalRecalled>("Nơi gửi thu hồi văn bản đến", "Arrival called back by its sender"),
        EventTitle.Of<PaperNumbered>("Đăng ký văn bản đi", "Outgoing paper registered"),
        EventTitle.Of<PaperDelivered>("Gửi văn bản đi", "Paper sent"),
        EventTitle.Of<PaperRecalled>("Thu hồi văn bản", "Paper called back"),
        EventTitle.Of<AnswerAwaited>("Đặt hạn trả lời văn bản đi", "Day for an answer set"),
        EventTitle.Of<DispatchAnswered>("Ghi văn bản trả lời", "Answer recorded"),
        EventTitle.Of<KeptCopyTaken>("Mượn bản lưu", "Kept copy taken"),
        EventTitle.Of<KeptCopyReturned>("Trả bản lưu", "Kept copy returned"),
    ];

    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words>
    {
        ["documents_instruction"] = RegisterWords.Slip,
        ["documents_delivery"] = RegisterWords.Deliveries,
        ["documents_kept_use"] = RegisterWords.KeptBook,
    };

    public IReadOnlyDictionary<string, Words> Fields { get; } = new Dictionary<string, Words>
    {
        ["Direction"] = RegisterWords.Direction,
        ["documents_series.Kind"] = PaperWords.Kind,
        ["documents_series.Period"] = RegisterWords.Period,
        ["documents_series.Form"] = RegisterWords.Form,
        ["Symbol"] = RegisterWords.SeriesSymbol,
        ["IsSecret"] = RegisterWords.IsSecret,
        ["PeriodOn"] = RegisterWords.PeriodOn,
        ["Last"] = RegisterWords.Last,
        ["LastOn"] = new("Ngày của số cuối", "Day of the last number"),
        ["documents_series.EndedOn"] = RegisterWords.End,
        ["documents_given_number.Series"] = RegisterWords.Series,
        ["documents_given_number.Number"] = RegisterWords.Number,
        ["documents_given_number.Text"] = RegisterWords.Number,
        ["documents_given_number.State"] = RegisterWords.State,
        ["documents_given_number.Paper"] = PaperWords.Papers,
        ["documents_given_number.On"] = RegisterWords.On,
        ["documents_given_number.Reason"] = ShellWords.Reason,
        ["documents_arrival.Paper"] = PaperWords.Papers,
        ["documents_arrival.Series"] = RegisterWords.Series,
        ["documents_arrival.Number"] = RegisterWords.ArrivalNumber,
        ["ArrivedOn"] = RegisterWords.ArrivedOn,
        ["ArrivedAt"] = RegisterWords.ArrivedAt,
        ["For"] = RegisterWords.For,
        ["PassedOn"] = RegisterWords.PassedOn,
        ["ReceivedBy"] = RegisterWords.ReceivedBy,
        ["documents_arrival.DueOn"] = RegisterWords.DueOn,
        ["SettledOn"] = RegisterWords.Settle,
        ["documents_arrival.Answer"] = RegisterWords.Answer,
        ["Outcome"] = RegisterWords.Outcome,
        ["documents_arrival.Note"] = RegisterWords.Note,
        ["documents_arrival.MessageId"] = EdXmlWords.MessageId,
        ["documents_arrival.Sender"] = EdXmlWords.OrganId,
        ["documents_instruction.Level"] = RegisterWords.Level,
        ["documents_instruction.By"] = RegisterWords.By,
        ["Lead"] = RegisterWords.Lead,
        ["With"] = RegisterWords.With,
        ["Says"] = RegisterWords.Says,
        ["documents_instruction.DueOn"] = RegisterWords.DueOn,
        ["documents_instruction.On"] = RegisterWords.On,
        ["documents_dispatch.Paper"] = PaperWords.Papers,
        ["documents_dispatch.Series"] = RegisterWords.Series,
        ["documents_dispatch.Number"] = RegisterWords.Number,
        ["KeptBy"] = RegisterWords.KeptBy,
        ["Copies"] = RegisterWords.Copies,
        ["Signatories"] = RegisterWords.Signatories,
        ["documents_dispatch.To"] = RegisterWords.To,
        ["documents_dispatch.Note"] = RegisterWords.Note,
        ["documents_dispatch.SentOn"] = RegisterWords.PassedOn,
        ["documents_dispatch.AnswerDueOn"] = AnswerWords.DueOn,
        ["documents_dispatch.AnsweredOn"] = AnswerWords.AnsweredOn,
        ["documents_dispatch.Answer"] = AnswerWords.Answer,
        ["RecalledOn"] = RegisterWords.Recall,
        ["RecallReason"] = ShellWords.Reason,
        ["documents_delivery.To"] = RegisterWords.To,
        ["Way"] = RegisterWords.Way,
        ["Envelopes"] = RegisterWords.Envelopes,
        ["documents_delivery.On"] = RegisterWords.PassedOn,
        ["SignedBy"] = RegisterWords.ReceivedBy,
        ["documents_delivery.Note"] = RegisterWords.Note,
        ["documents_kept_use.On"] = RegisterWords.UsedOn,
        ["TakenBy"] = RegisterWords.TakenBy,
        ["PermittedBy"] = RegisterWords.PermittedBy,
        ["documents_kept_use.Note"] = RegisterWords.Note,
        ["documents_kept_use.ReturnedOn"] = RegisterWords.ReturnedOn,
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string> { "documents_instruction.Arrival", "documents_delivery.Dispatch", "documents_kept_use.Dispatch" };

    public Words? Of(Enum value) => value switch
    {
        SeriesDirection direction => RegisterWords.Of(direction),
        SeriesPeriod period => RegisterWords.Of(period),
        NumberForm form => RegisterWords.Of(form),
        NumberState state => RegisterWords.Of(state),
        InstructionLevel level => RegisterWords.Of(level),
        DeliveryWay way => RegisterWords.Of(way),
        _ => null,
    };
}
