using SuGia.Kernel;

namespace SuGia.Modules.Documents;

public static class DispatchProblems
{
    public static Problem NotYet { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "On");

    public static Problem NotSent { get; } = new(new("Văn bản chưa gửi đi, không có gì để thu hồi.", "It has not been sent: there is nothing to call back."), "On");

    public static Problem Recalled { get; } = new(new("Văn bản này đã thu hồi.", "This paper was called back."));

    public static Problem CopyIsOut { get; } = new(new("Bản lưu đang có người mượn.", "The kept copy is out."), "TakenBy");

    public static Problem CopyIsIn { get; } = new(new("Lần mượn này đã trả.", "This copy is already back."));

    public static Problem BeforeSigned(DateOnly on) => new(new($"Không thể trước ngày {Days.Both(on).Vi}.", $"It cannot be before {Days.Both(on).En}."), "On");

    public static Problem ReturnedBefore(DateOnly taken) => new(new($"Mượn ngày {Days.Both(taken).Vi}.", $"It was taken on {Days.Both(taken).En}."), "On");

    public static Problem Answered { get; } = new(new("Đã ghi văn bản trả lời.", "The answer is already recorded."), "Other");

    public static Problem AnswersItself { get; } = new(new("Văn bản không thể trả lời chính nó.", "A paper cannot answer itself."), "Other");

    public static Problem NothingToAnswer { get; } = new(new("Văn bản chưa gửi đi nên chưa thể có trả lời.", "It has not been sent: nobody can have answered it."), "On");

    public static Problem AnswerBeforeSigned(DateOnly on) => new(new($"Văn bản ký ngày {Days.Both(on).Vi}: hạn trả lời không thể sớm hơn.", $"It was signed on {Days.Both(on).En}: no answer is due before that."), "AnswerDueOn");

    public static Problem AnsweredBeforeSent(DateOnly on) => new(new($"Văn bản gửi ngày {Days.Both(on).Vi}: trả lời không thể sớm hơn.", $"It was sent on {Days.Both(on).En}: no answer came before that."), "On");
}
