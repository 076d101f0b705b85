using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>Day books and series of numbers; the columns are named as Decree 30/2020, annex IV names them.</summary>
public static class RegisterWords
{
    public static Words Incoming { get; } = new("Sổ đăng ký văn bản đến", "Register of incoming papers");

    public static Words Outgoing { get; } = new("Sổ đăng ký văn bản đi", "Register of outgoing papers");

    public static Words FollowUp { get; } = new("Sổ theo dõi giải quyết văn bản đến", "Register of the settlement of incoming papers");

    public static Words PostBook { get; } = new("Sổ gửi văn bản đi bưu điện", "Post book");

    public static Words KeptBook { get; } = new("Sổ sử dụng bản lưu", "Register of the use of kept copies");

    public static Words SettlementReport { get; } = new("Tình hình giải quyết văn bản đến", "How incoming papers are settled");

    public static Words SeriesList { get; } = new("Sổ cấp số", "Series of numbers");

    public static Words Registers { get; } = new("Các sổ", "Registers");

    public static Words ArrivedOn { get; } = new("Ngày đến", "Arrived on");

    public static Words ArrivedAt { get; } = new("Giờ đến", "At");

    public static Words ArrivedAtHint { get; } = new("Cho văn bản khẩn, ví dụ 08:30", "For urgent papers, such as 08:30");

    public static Words ArrivalNumber { get; } = new("Số đến", "Arrival number");

    public static Words Author { get; } = new("Tác giả", "Author");

    public static Words Symbol { get; } = new("Số, ký hiệu văn bản", "Number and symbol");

    public static Words PaperDay { get; } = new("Ngày tháng văn bản", "Day of the paper");

    public static Words KindAndSubject { get; } = new("Tên loại và trích yếu nội dung", "Kind and subject");

    public static Words For { get; } = new("Đơn vị hoặc người nhận", "Unit or person");

    public static Words PassedOn { get; } = new("Ngày chuyển", "Handed on");

    public static Words ReceivedBy { get; } = new("Ký nhận", "Received by");

    public static Words Note { get; } = new("Ghi chú", "Note");

    public static Words Signatories { get; } = new("Người ký", "Signed by");

    public static Words To { get; } = new("Nơi nhận văn bản", "Addressees");

    public static Words KeptBy { get; } = new("Đơn vị, người nhận bản lưu", "Keeps the copy");

    public static Words Copies { get; } = new("Số lượng bản", "Copies");

    public static Words WholeOfPaper { get; } = new("Tên loại, số, ký hiệu, ngày tháng và cơ quan ban hành", "Kind, number, day and body");

    public static Words DueOn { get; } = new("Thời hạn giải quyết", "To be settled by");

    public static Words Progress { get; } = new("Tiến độ giải quyết", "Progress");

    public static Words AnswerNumber { get; } = new("Số, ký hiệu văn bản trả lời", "Answered by");

    public static Words Envelopes { get; } = new("Số lượng bì", "Envelopes");

    public static Words PostSignature { get; } = new("Ký nhận và dấu bưu điện", "Signature and postmark");

    public static Words UsedOn { get; } = new("Ngày tháng", "Day");

    public static Words TakenBy { get; } = new("Họ tên người sử dụng", "Used by");

    public static Words ReturnedOn { get; } = new("Ngày trả", "Returned on");

    public static Words PermittedBy { get; } = new("Người cho phép sử dụng", "Permitted by");

    public static Words Way { get; } = new("Cách gửi", "Sent by");

    public static Words From { get; } = new("Từ ngày", "From");

    public static Words Until { get; } = new("Đến ngày", "Until");

    public static Words State { get; } = new("Tình trạng", "State");

    public static Words NoArrivals { get; } = new("Chưa có văn bản đến nào.", "No paper has come in yet.");

    public static Words NoDispatches { get; } = new("Chưa có văn bản đi nào.", "No paper has gone out yet.");

    public static Words NoPost { get; } = new("Chưa gửi văn bản nào qua bưu điện.", "Nothing has gone by post yet.");

    public static Words NoUses { get; } = new("Chưa ai mượn bản lưu.", "No kept copy was used yet.");

    public static Words EnterArrival { get; } = new("Đăng ký văn bản đến", "Register an arrival");

    public static Words Arrived { get; } = new("Đã đăng ký văn bản đến.", "The arrival is registered.");

    public static Words EnterDispatch { get; } = new("Đăng ký văn bản đi", "Register an outgoing paper");

    public static Words Dispatched { get; } = new("Đã cấp số và đăng ký văn bản đi.", "The paper has its number and is registered.");

    public static Words Series { get; } = new("Sổ cấp số", "Series");

    public static Words SeriesHint { get; } = new("Số được cấp khi bấm đăng ký, liền nhau, không trùng", "The number is given on registering: no gap, no double");

    public static Words NoSeries { get; } = new("Chưa có sổ cấp số nào. Mở một sổ trước.", "There is no series yet. Open one first.");

    public static Words Reserved { get; } = new("Dùng số đã giữ", "Take a reserved number");

    public static Words ReservedHint { get; } = new("Để trống để lấy số tiếp theo", "Leave empty for the next number");

    public static Words TakeKnown { get; } = new("Đúng là văn bản đã ghi: chỉ đăng ký đến", "It is that paper: register the arrival only");

    public static Words TakeAnother { get; } = new("Là văn bản khác cùng số, ký hiệu", "It is another with the same number");

    public static Words Pass { get; } = new("Chuyển giao", "Hand on");

    public static Words Passed { get; } = new("Đã ghi chuyển giao.", "Handed on.");

    public static Words Instruct { get; } = new("Ghi ý kiến", "Record an instruction");

    public static Words NoInstructions { get; } = new("Chưa có ý kiến nào trên phiếu.", "Nothing is written on the slip yet.");

    public static Words Instructed { get; } = new("Đã ghi ý kiến.", "The instruction is recorded.");

    public static Words Level { get; } = new("Ý kiến của", "Instruction of");

    public static Words By { get; } = new("Người cho ý kiến", "Given by");

    public static Words Lead { get; } = new("Chủ trì", "Leads");

    public static Words With { get; } = new("Phối hợp", "With");

    public static Words Says { get; } = new("Nội dung", "What is said");

    public static Words On { get; } = new("Ngày", "Day");

    public static Words Settle { get; } = new("Ghi kết quả giải quyết", "Record the settlement");

    public static Words Settled { get; } = new("Đã ghi kết quả giải quyết.", "The settlement is recorded.");

    public static Words Outcome { get; } = new("Kết quả", "Outcome");

    public static Words Answer { get; } = new("Văn bản trả lời", "Paper that answers it");

    public static Words Slip { get; } = new("Phiếu giải quyết văn bản đến", "Slip of settlement");

    public static Words Stamp { get; } = new("ĐẾN", "ARRIVED");

    public static Words Deliver { get; } = new("Ghi lần gửi", "Record a sending");

    public static Words Delivered { get; } = new("Đã ghi lần gửi.", "The sending is recorded.");

    public static Words Deliveries { get; } = new("Đã gửi", "Sendings");

    public static Words NotSent { get; } = new("Chưa gửi. Văn bản phát hành trong ngày ký, chậm nhất ngày làm việc sau.", "Not sent. A paper goes out on the day of its signature, at the latest on the next working day.");

    public static Words Recall { get; } = new("Thu hồi", "Call back");

    public static Words Recalled { get; } = new("Đã thu hồi.", "Called back.");

    public static Words TakeKept { get; } = new("Cho mượn bản lưu", "Lend the kept copy");

    public static Words KeptTaken { get; } = new("Đã ghi mượn bản lưu.", "The use is recorded.");

    public static Words ReturnKept { get; } = new("Ghi trả", "Record the return");

    public static Words KeptReturned { get; } = new("Đã ghi trả bản lưu.", "The return is recorded.");

    public static Words OpenSeries { get; } = new("Mở sổ", "Open a series");

    public static Words SeriesOpened { get; } = new("Đã mở sổ.", "The series is open.");

    public static Words Direction { get; } = new("Chiều", "Direction");

    public static Words Period { get; } = new("Đánh số theo", "Runs by");

    public static Words Form { get; } = new("Cách viết số", "Form of the number");

    public static Words AllKinds { get; } = new("Mọi loại", "Every kind");

    public static Words SeriesSymbol { get; } = new("Ký hiệu", "Symbol");

    public static Words SeriesSymbolHint { get; } = new("Phần sau số, ví dụ KH-VPTT; văn bản của Đảng: NQ/ĐU", "What stands after the number, such as KH-VPTT; Party papers: NQ/ĐU");

    public static Words FirstOn { get; } = new("Chạy từ ngày", "Runs from");

    public static Words After { get; } = new("Số cuối đã cấp trên sổ giấy", "Last number given on paper");

    public static Words IsSecret { get; } = new("Sổ số văn bản mật: chỉ giữ số, không có trích yếu", "For classified papers: numbers only, no subjects");

    public static Words Last { get; } = new("Số cuối", "Last number");

    public static Words PeriodOn { get; } = new("Kỳ từ", "Period from");

    public static Words NoSuchSeries { get; } = new("Chưa mở sổ nào.", "No series is open yet.");

    public static Words Numbers { get; } = new("Các số", "Numbers");

    public static Words NoNumbers { get; } = new("Chưa cấp số nào.", "No number is given yet.");

    public static Words Number { get; } = new("Số", "Number");

    public static Words Reserve { get; } = new("Giữ số", "Reserve numbers");

    public static Words Count { get; } = new("Bao nhiêu số", "How many");

    public static Words NumbersReserved { get; } = new("Đã giữ số.", "The numbers are reserved.");

    public static Words Cancel { get; } = new("Hủy số", "Cancel the number");

    public static Words Cancelled { get; } = new("Đã hủy số.", "The number is cancelled.");

    public static Words BeginTerm { get; } = new("Bắt đầu nhiệm kỳ mới", "Begin a term");

    public static Words TermBegun { get; } = new("Đã bắt đầu nhiệm kỳ mới: số lại từ 01.", "The term has begun: numbers start at 01.");

    public static Words End { get; } = new("Thôi cấp số", "End the series");

    public static Words Ended { get; } = new("Sổ đã thôi cấp số.", "The series has ended.");

    public static Words Print { get; } = new("In sổ", "Print");

    public static Words Back { get; } = new("Quay lại", "Back");

    public static Words Late { get; } = new("Chuyển muộn: phải chuyển trong ngày hoặc ngày làm việc sau", "Handed on late: due the same day or the next working day");

    public static Words Page(int page, int pages) => new($"Tờ {page}/{pages}", $"Sheet {page} of {pages}");

    public static Words Of(SeriesDirection direction) => direction switch
    {
        SeriesDirection.Outgoing => new("Văn bản đi", "Outgoing"),
        SeriesDirection.Incoming => new("Văn bản đến", "Incoming"),
        SeriesDirection.Copies => new("Bản sao", "Copies"),
    };

    public static Words Of(SeriesPeriod period) => period switch
    {
        SeriesPeriod.Year => new("Năm, từ 01 ngày 1/1", "Year, from 01 on 1 January"),
        SeriesPeriod.Term => new("Nhiệm kỳ cấp ủy", "Term of the Party committee"),
    };

    public static Words Of(NumberForm form) => form switch
    {
        NumberForm.State => new("15/KH-VPTT (hành chính)", "15/KH-VPTT (administrative)"),
        NumberForm.Normative => new("15/2026/TT-BCA (quy phạm)", "15/2026/TT-BCA (normative)"),
        NumberForm.Party => new("15-NQ/ĐU (của Đảng)", "15-NQ/ĐU (Party)"),
        NumberForm.Plain => new("15 (số đến)", "15 (arrivals)"),
        NumberForm.Copy => new("15/SY-VPTT (bản sao)", "15/SY-VPTT (copies)"),
    };

    public static Words Of(NumberState state) => state switch
    {
        NumberState.Given => new("Đã cấp", "Given"),
        NumberState.Reserved => new("Đang giữ", "Reserved"),
        NumberState.Cancelled => new("Đã hủy", "Cancelled"),
    };

    public static Words Of(InstructionLevel level) => level switch
    {
        InstructionLevel.LeaderOfBody => new("Lãnh đạo cơ quan", "Leader of the body"),
        InstructionLevel.LeaderOfUnit => new("Lãnh đạo đơn vị", "Leader of the unit"),
        InstructionLevel.Solver => new("Người giải quyết", "Who settles it"),
    };

    public static Words Of(DeliveryWay way) => way switch
    {
        DeliveryWay.ByHand => new("Trực tiếp", "By hand"),
        DeliveryWay.Post => new("Bưu điện", "Post"),
        DeliveryWay.Electronic => new("Điện tử", "Electronic"),
    };

    public static Words Of(ArrivalState state) => state switch
    {
        ArrivalState.NotPassed => new("Chưa chuyển", "Not handed on"),
        ArrivalState.Open => new("Đang giải quyết", "Being settled"),
        ArrivalState.Overdue => new("Quá hạn", "Overdue"),
        ArrivalState.Settled => new("Đã giải quyết", "Settled"),
        ArrivalState.SettledLate => new("Giải quyết muộn", "Settled late"),
        ArrivalState.Recalled => new("Nơi gửi thu hồi", "Called back by the sender"),
    };
}
