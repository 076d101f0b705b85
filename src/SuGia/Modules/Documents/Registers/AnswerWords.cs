using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>Answers that are awaited to papers sent out.</summary>
public static class AnswerWords
{
    public static Words FollowUp { get; } = new("Theo dõi trả lời văn bản đi", "Answers to outgoing papers");

    public static Words Report { get; } = new("Tình hình trả lời văn bản đi", "How outgoing papers are answered");

    public static Words Count { get; } = new("Số văn bản", "Papers");

    public static Words None { get; } = new("Chưa gửi văn bản nào.", "No paper was sent yet.");

    public static Words DueOn { get; } = new("Chờ trả lời đến ngày", "Answer awaited by");

    public static Words State { get; } = new("Tình trạng trả lời", "State of the answer");

    public static Words Answer { get; } = new("Văn bản trả lời", "Answering paper");

    public static Words AnsweredOn { get; } = new("Ngày trả lời", "Answered on");

    public static Words Await { get; } = new("Đặt hạn trả lời", "Set when an answer is due");

    public static Words Awaited { get; } = new("Đã đặt hạn trả lời.", "The day for the answer is set.");

    public static Words Take { get; } = new("Ghi văn bản trả lời", "Record the answer");

    public static Words TakeLead { get; } = new(
        "Văn bản trả lời phải có trong sổ. Quan hệ “trả lời” được ghi cùng lúc.", "The answer must be in the register. The relation “answers” is recorded with it.");

    public static Words Taken { get; } = new("Đã ghi văn bản trả lời.", "The answer is recorded.");

    public static Words Of(AnswerState state) => state switch
    {
        AnswerState.NotAwaited => new("Không chờ trả lời", "No answer awaited"),
        AnswerState.Awaited => new("Đang chờ, còn hạn", "Awaited, in time"),
        AnswerState.Overdue => new("Quá hạn trả lời", "Answer overdue"),
        AnswerState.Answered => new("Đã trả lời đúng hạn", "Answered in time"),
        AnswerState.AnsweredLate => new("Trả lời muộn", "Answered late"),
        AnswerState.Recalled => new("Đã thu hồi", "Called back"),
    };

    /// <summary>The mark of a state on a page.</summary>
    internal static string Mark(AnswerState state) => state switch
    {
        AnswerState.Overdue or AnswerState.AnsweredLate or AnswerState.Recalled => "due",
        AnswerState.Answered => "ok",
        AnswerState.NotAwaited or AnswerState.Awaited => "unk",
    };
}
