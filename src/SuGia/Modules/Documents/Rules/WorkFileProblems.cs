using SuGia.Kernel;

namespace SuGia.Modules.Documents;

public static class WorkFileProblems
{
    public static Problem YearBeforeOpening { get; } = new(new("Hồ sơ mở sau năm của danh mục.", "The file is opened after the year of its list."), "Year");

    public static Problem StubStaysOut { get; } = new(new(
        "Đây là tham chiếu tới văn bản mật: hồ sơ có văn bản mật mang độ mật của văn bản đó và không lập tại đây.",
        "This refers to a classified paper: a file that holds one bears its level and is not kept here."), "Other");

    public static Problem LiesHere { get; } = new(new("Văn bản này đã có trong hồ sơ.", "This paper lies in the file already."), "Other");

    public static Problem NotHere { get; } = new(new("Văn bản này không còn trong hồ sơ.", "This paper lies in the file no more."));

    public static Problem NothingToConfirm { get; } = new(new("Không có thay đổi nào chờ bạn xác nhận.", "No change waits for you to confirm it."));

    public static Problem NotClosed { get; } = new(new("Hồ sơ chưa kết thúc.", "The file is not closed."));

    public static Problem NotFrozen { get; } = new(new("Hồ sơ không bị phong tỏa.", "The file is not frozen."));

    public static Problem Frozen { get; } = new(new("Hồ sơ đang phong tỏa: chỉ có thể gỡ phong tỏa.", "The file is frozen: it can only be lifted."));

    public static Problem CloseFirst { get; } = new(new("Kết thúc hồ sơ trước khi nộp lưu.", "Close the file before it is handed over."));

    public static Problem NothingToHandOver { get; } = new(new("Hồ sơ chưa có văn bản nào.", "No paper lies in the file."));

    public static Problem NoUnit { get; } = new(new("Nhập mã hoặc tên đơn vị giữ hồ sơ.", "Type the code or name of the unit that keeps it."), "Unit");

    public static Problem SeveralUnits { get; } = new(new("Có nhiều đơn vị khớp: chọn một.", "Several units fit: choose one."), "Unit");

    public static Problem OutsideReach { get; } = new(new("Đơn vị này nằm ngoài phạm vi của bạn.", "The unit lies outside your scope."), "Unit");

    public static Problem SeveralFiles { get; } = new(new("Có nhiều hồ sơ khớp: chọn một rồi ghi lần nữa.", "Several files fit: choose one and save again."), "File");

    public static Problem NoSuchFile(string typed) => new(new(
        $"Không có hồ sơ đang mở nào khớp với “{typed}”.", $"No open file fits “{typed}”."), "File");

    public static Problem NoSuchCode(string field) => new(new(
        "Viết số, dấu chấm và ký hiệu đề mục, ví dụ 01.TCCB.", "Write the number, a dot and the notation of the heading, such as 01.TCCB."), field);

    public static Problem CodeTaken(string code, int year) => new(new(
        $"Danh mục năm {year} của đơn vị này đã có hồ sơ {code}.", $"The unit's list of {year} has a file {code} already."), "Code");

    public static Problem NotYet(string field) => new(new("Ngày này chưa tới.", "The day has not come yet."), field);

    public static Problem BeforeOpening(DateOnly opened) => new(new($"Hồ sơ mở ngày {Days.Both(opened).Vi}.", $"The file was opened on {Days.Both(opened).En}."), "On");

    public static Problem OpenedAfterFacts(DateOnly first) => new(new(
        $"Trong hồ sơ đã có việc ngày {Days.Both(first).Vi}.", $"Something happened in the file on {Days.Both(first).En} already."), "OpenedOn");

    public static Problem BeforeSigned(DateOnly on) => new(new($"Văn bản ký ngày {Days.Both(on).Vi}.", $"The paper was signed on {Days.Both(on).En}."), "On");

    public static Problem PutIn(DateOnly on) => new(new($"Văn bản đưa vào ngày {Days.Both(on).Vi}.", $"The paper was put in on {Days.Both(on).En}."), "On");

    public static Problem BeforeLastFact(DateOnly last) => new(new(
        $"Việc cuối cùng trong hồ sơ ngày {Days.Both(last).Vi}.", $"The last thing in the file happened on {Days.Both(last).En}."), "On");

    public static Problem BeforeClosing(DateOnly closed) => new(new($"Hồ sơ kết thúc ngày {Days.Both(closed).Vi}.", $"The file was closed on {Days.Both(closed).En}."), "On");

    public static Problem StandsSince(DateOnly on) => new(new($"Không thể trước ngày {Days.Both(on).Vi}.", $"It cannot be before {Days.Both(on).En}."), "On");

    public static Problem Closed(DateOnly on) => new(new(
        $"Hồ sơ đã kết thúc ngày {Days.Both(on).Vi}: mở lại trước.", $"The file was closed on {Days.Both(on).En}: reopen it first."));

    public static Problem HandedOver(DateOnly on) => new(new(
        $"Hồ sơ đã nộp lưu ngày {Days.Both(on).Vi}: không thay đổi gì nữa.", $"The file was handed over on {Days.Both(on).En}: nothing changes any more."));
}
