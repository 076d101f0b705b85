using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The log of information exchanged.</summary>
public static class ExchangeWords
{
    public static Words Exchanges { get; } = new("Sổ trao đổi thông tin", "Information exchange log");

    public static Words WhyEmpty { get; } = new("Chưa ghi lần trao đổi nào với Phái đoàn thường trực hay đối tác.", "No exchange with the Permanent Mission or a partner is recorded yet.");

    public static Words Enter { get; } = new("Ghi lần trao đổi", "Record an exchange");

    public static Words Entered { get; } = new("Đã ghi lần trao đổi.", "The exchange is recorded.");

    public static Words On { get; } = new("Ngày trao đổi", "Exchanged on");

    public static Words Party { get; } = new("Đối tác hoặc đơn vị", "Partner or unit");

    public static Words PartyHint { get; } = new("Ví dụ: Phái đoàn thường trực Việt Nam tại Liên hợp quốc", "For example: the Permanent Mission of Viet Nam to the UN");

    public static Words Direction { get; } = new("Chiều", "Direction");

    public static Words Channel { get; } = new("Hình thức", "Channel");

    public static Words Topic { get; } = new("Chủ đề", "Topic");

    public static Words Summary { get; } = new("Tóm tắt nội dung", "Summary");

    public static Words SummaryHint { get; } = new("Chỉ ghi nội dung không thuộc bí mật nhà nước", "Unclassified matters only");

    public static Words Paper { get; } = new("Văn bản kèm theo", "Paper with it");

    public static Words AnswerDueOn { get; } = new("Hạn trả lời", "Answer due on");

    public static Words AnswerState { get; } = new("Trả lời", "Answer");

    public static Words EnterAnswer { get; } = new("Ghi trả lời", "Record the answer");

    public static Words Answer { get; } = new("Nội dung trả lời", "What was answered");

    public static Words AnsweredOn { get; } = new("Ngày trả lời", "Answered on");

    public static Words AnswerPaper { get; } = new("Văn bản trả lời", "Paper of the answer");

    public static Words Answered { get; } = new("Đã ghi trả lời.", "The answer is recorded.");

    public static Words Back { get; } = new("Quay lại sổ", "Back to the log");

    public static Words State(DateOnly? due, DateOnly? answered, bool isOverdue) => (due, answered) switch
    {
        (_, { } on) => new($"Đã trả lời {Days.Both(on).Vi}", $"Answered {Days.Both(on).En}"),
        ({ } by, null) when isOverdue => new($"Quá hạn {Days.Both(by).Vi}", $"Overdue since {Days.Both(by).En}"),
        ({ } by, null) => new($"Hạn {Days.Both(by).Vi}", $"Due {Days.Both(by).En}"),
        _ => new("Chưa trả lời", "Not answered"),
    };

    public static Words Of(ExchangeChannel channel) => channel switch
    {
        ExchangeChannel.Letter => new("Công văn, công hàm", "Letter or note"),
        ExchangeChannel.Email => new("Thư điện tử", "E-mail"),
        ExchangeChannel.Telephone => new("Điện thoại", "Telephone"),
        ExchangeChannel.Meeting => new("Gặp, họp", "Meeting"),
        ExchangeChannel.Other => new("Hình thức khác", "Other"),
    };

    public static Words Of(ExchangeDirection direction) => direction switch
    {
        ExchangeDirection.Received => new("Nhận được", "Received"),
        ExchangeDirection.Sent => new("Gửi đi", "Sent"),
    };
}
