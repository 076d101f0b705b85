using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the reply to a unit says.</summary>
public static class ReplyWords
{
    public static Words Reply { get; } = new("Trả lời đơn vị", "Reply to the unit");

    public static Words Office { get; } = new(
        "Văn phòng Thường trực Bộ Công an về gìn giữ hòa bình Liên hợp quốc", "Standing Office of the Ministry of Public Security for UN Peacekeeping");

    public static Words Subject { get; } = new("V/v thông báo kết quả xét chọn sĩ quan", "Results of the selection of officers");

    public static Words Signatory { get; } = new("Người có thẩm quyền ký", "Signed by the competent person");

    public static Words NotOthers { get; } = new(
        "Thông báo này chỉ nêu ứng viên của đơn vị nhận; kết quả và điểm của ứng viên đơn vị khác không nêu ở đây.",
        "This reply names the candidates of the receiving unit alone; it gives no result or score of any other unit's candidate.");

    public static Words To(string unit) => new($"Kính gửi: {unit}", $"To: {unit}");

    public static Words By(string title, string? decision, DateOnly on) => new(
        $"Về “{title}”, Hội đồng xét chọn đã có quyết định{(decision is null ? "" : $" số {decision}")} ngày {Days.Both(on).Vi}. Kết quả của các ứng viên thuộc đơn vị như sau:",
        $"On “{title}”, the selection board decided{(decision is null ? "" : $" by {decision}")} on {Days.Both(on).En}. The unit's own candidates have these results:");

    /// <summary>The right to ask for a review, and by when.</summary>
    public static Words Right(RuleRow? term, DateOnly decidedOn) => term is null
        ? new("Ứng viên có quyền đề nghị xem xét lại kết quả; đề nghị bằng văn bản gửi Văn phòng Thường trực.", "A candidate may ask for the result to be reviewed, in writing to the Standing Office.")
        : new(
            $"Ứng viên có quyền đề nghị xem xét lại kết quả trong {term.Whole} ngày kể từ ngày quyết định, chậm nhất {Days.Both(decidedOn.AddDays(term.Whole)).Vi} (quy tắc {term.Code}, {RuleWords.Of(term.Confidence).Vi}); đề nghị bằng văn bản gửi Văn phòng Thường trực. Người xem xét lại là người không ngồi trong Hội đồng.",
            $"A candidate may ask for the result to be reviewed within {term.Whole} days of the decision, by {Days.Both(decidedOn.AddDays(term.Whole)).En} (rule {term.Code}, {RuleWords.Of(term.Confidence).En}), in writing to the Standing Office. The reviewer is someone who did not sit on the board.");
}
