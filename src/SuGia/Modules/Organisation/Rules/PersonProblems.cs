using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

public static class PersonProblems
{
    public static Problem Merged { get; } = new(new("Hồ sơ này đã gộp vào hồ sơ khác.", "This record was merged into another."));

    public static Problem NotMerged { get; } = new(new("Hồ sơ này chưa gộp vào hồ sơ nào.", "This record is not merged."));

    public static Problem SamePerson { get; } = new(new("Không gộp một hồ sơ vào chính nó.", "A record cannot be merged into itself."), "other");

    public static Problem AlreadyLeft { get; } = new(new("Đã ghi ngày ra khỏi ngành.", "The last day of service is already recorded."));

    public static Problem LeavingDayNotCome { get; } = new(new("Ngày ra khỏi ngành chưa tới.", "The last day of service has not come."), "On");

    public static Problem RankBeforeJoining { get; } = new(new("Cấp bậc không thể có trước ngày vào ngành.", "A rank cannot be held before joining."), "FirstOn");

    public static Problem NoSuchRankOn(Rank rank, DateOnly day) => new(new(
        $"Ngày {Days.Both(day).Vi} không có cấp bậc {rank.Title().Vi}.", $"The rank of {rank.Title().En} did not exist on {Days.Both(day).En}."), "Rank");

    public static Problem RankOnThatDay(DateOnly day) => new(new(
        $"Đã có cấp bậc từ ngày {Days.Both(day).Vi}.", $"A rank from {Days.Both(day).En} is already recorded."), "FirstOn");

    public static Problem AppointmentOnThatDay(DateOnly day) => new(new(
        $"Đã có chức vụ chính từ ngày {Days.Both(day).Vi}.", $"A main appointment from {Days.Both(day).En} is already recorded."), "FirstOn");

    public static Problem CodeTaken(string code) => new(new(
        $"Mã {code} đã dùng cho người khác.", $"The code {code} belongs to someone else."), "Code");

    public static Problem BirthYearOfBirthday(int year) => new(new(
        $"Năm sinh theo ngày sinh đã ghi là {year}.", $"The birthday on record is in {year}."), "BirthYear");

    public static Problem PerhapsKnown(int count) => new(new(
        $"Có {count} hồ sơ giống người này. Xem bên dưới; nếu đúng là người khác, đánh dấu “vẫn ghi là người khác”.",
        $"{count} records look like this person. See below; if it is someone else, tick “record as someone else”."), "Different");

    public static Problem NoPersonFits(string typed) => new(new(
        $"Không có người nào khớp với “{typed}”.", $"Nobody fits “{typed}”."), "other");

    public static Problem SeveralPeopleFit { get; } = new(new("Có nhiều người khớp: chọn một.", "Several people fit: choose one."), "other");

    public static Problem LanguageLevelUnknown { get; } = new(new("Chọn trình độ từ A1 đến C2.", "Choose a level from A1 to C2."), "Level");
}
