using SuGia.Kernel;

namespace SuGia.Modules.Documents;

public static class ArrivalProblems
{
    public static Problem DueBeforeArrival { get; } = new(new("Hạn trước ngày đến.", "It is due before it came."), "DueOn");

    public static Problem DueBeforeWord { get; } = new(new("Hạn trước ngày cho ý kiến.", "It is due before the day of the instruction."), "DueOn");

    public static Problem AlreadySettled { get; } = new(new("Văn bản đến này đã giải quyết xong.", "This arrival is already settled."));

    public static Problem SayHow { get; } = new(new("Nêu văn bản trả lời hoặc kết quả giải quyết.", "Name the paper that answers it, or say how it was settled."), "Outcome");

    public static Problem NotYet(string field) => new(new("Ngày này chưa tới.", "The day has not come yet."), field);

    public static Problem BeforeArrival(DateOnly arrived) => new(new($"Văn bản đến ngày {Days.Both(arrived).Vi}.", $"It came on {Days.Both(arrived).En}."), "On");

    public static Problem Recalled { get; } = new(new("Nơi gửi đã thu hồi văn bản này.", "The sender called this paper back."));
}
