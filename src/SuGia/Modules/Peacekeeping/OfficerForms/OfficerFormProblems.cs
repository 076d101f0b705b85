using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the officer forms say beyond the rules of the file.</summary>
internal static class OfficerFormProblems
{
    public static Problem TypePerson { get; } = new(new("Nhập mã hoặc họ tên.", "Type a code or a name."), "Person");

    public static Problem SeveralPeople { get; } = new(new(
        "Có nhiều người khớp: chọn một người bên dưới, hoặc nhập mã.", "Several people fit: choose one below, or type the code."), "Person");

    public static Problem ScoreNeedsResult(AmsComponent component) => new(new(
        $"{AmsWords.Of(component).Vi}: chọn đạt hay chưa đạt.", $"{AmsWords.Of(component).En}: choose passed or not passed."), $"Results[{component}]");

    public static Problem NoValidityRule { get; } = new(new(
        "Không có quy tắc thời hạn AMS-VALID cho ngày này.", "No rule AMS-VALID is in force on that day."), "On");

    public static Problem NoSegmentOpen { get; } = new(new("Mọi đoạn của nhiệm kỳ này đã có quyết định.", "Every part of this tour has its decision."));

    public static Problem DecisionNeeded { get; } = new(new("Nhập số, ký hiệu quyết định.", "Type the number of the decision."), "PaperNumber");

    public static Problem NoSuchPerson(string typed) => new(new(
        $"Không tìm thấy “{typed}” trong phạm vi của bạn. Nhập mã (SQ-0017) hoặc một phần họ tên.",
        $"“{typed}” was not found within your scope. Type a code (SQ-0017) or a part of a name."), "Person");

    public static Problem HasFile(string who) => new(new($"{who} đã có hồ sơ nguồn.", $"{who} already has a file."), "Person");

    public static Problem NoFile(string who) => new(new($"{who} chưa có hồ sơ nguồn.", $"{who} has no file yet."), "Person");

    public static Problem ChoosePost(string field) => new(new("Chọn một vị trí trong danh sách.", "Choose a post from the list."), field);

    public static Problem PostDoesNotStand(DateOnly firstOn, DateOnly? lastOn) => new(lastOn is { } last
        ? new($"Vị trí này chỉ có từ {Days.Both(firstOn).Vi} đến {Days.Both(last).Vi}.", $"This post stands only from {Days.Both(firstOn).En} to {Days.Both(last).En}.")
        : new($"Vị trí này chỉ có từ {Days.Both(firstOn).Vi}.", $"This post stands only from {Days.Both(firstOn).En}."), "Post");

    public static Problem TeamElsewhere(int number, string acronym) => new(new(
        $"Tổ công tác số {number} thuộc phái bộ {acronym}.", $"Team no. {number} belongs to {acronym}."), "Team");

    public static Problem ChooseBearer(RuleRow row) => new(new(
        $"Chọn bên chịu chi phí. Quy tắc {row.Code} ({RuleWords.Of(row.Confidence).Vi}) đề nghị lựa chọn đã đánh dấu.",
        $"Choose who bears the cost. Rule {row.Code} ({RuleWords.Of(row.Confidence).En}) proposes the choice now marked."), "Bearer");

    public static Problem ChooseBearerUnruled { get; } = new(new(
        "Chọn bên chịu chi phí. Không có quy tắc cho lý do này.", "Choose who bears the cost. No rule covers this reason."), "Bearer");
}
