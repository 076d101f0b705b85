using SuGia.Kernel;

namespace SuGia.Modules.Organisation;

public static class UnitProblems
{
    public static Problem UnderItself { get; } = new(new("Đơn vị không thể nằm dưới chính nó.", "A unit cannot stand under itself."), "Parent");

    public static Problem HostedByItself { get; } = new(new("Đơn vị không thể đặt tại chính nó.", "A unit cannot be hosted by itself."), "HostedBy");

    public static Problem SucceedsItself { get; } = new(new("Đơn vị không thể kế thừa chính nó.", "A unit cannot succeed itself."), "Successor");

    public static Problem AliasKnown { get; } = new(new("Tên gọi khác này đã có.", "This alias is already known."), "Alias");

    public static Problem AlreadyEnded { get; } = new(new("Đơn vị đã kết thúc hoạt động.", "The unit has already ended."));

    public static Problem EndsBeforeFounded { get; } = new(new("Ngày cuối trước ngày thành lập.", "The last day is before the first."), "LastOn");

    public static Problem PlacedBeforeFounded { get; } = new(new("Ngày này trước ngày thành lập.", "The day is before the unit was founded."), "FirstOn");

    public static Problem PlacedOnThatDay(DateOnly day) => new(new(
        $"Vị trí từ ngày {Days.Both(day).Vi} đã ghi.", $"A place from {Days.Both(day).En} is already recorded."), "FirstOn");

    public static Problem CodeTaken(string code) => new(new($"Mã {code} đã dùng cho đơn vị khác.", $"The code {code} belongs to another unit."), "Code");

    public static Problem NoUnitFits(string field, string typed) => new(new(
        $"Không có đơn vị nào khớp với “{typed}”.", $"No unit fits “{typed}”."), field);

    public static Problem SeveralUnitsFit(string field) => new(new("Có nhiều đơn vị khớp: chọn một.", "Several units fit: choose one."), field);

    public static Problem NoUnit(string field) => new(new("Nhập mã hoặc tên đơn vị.", "Type the unit's code or name."), field);

    public static Problem OutsideScope(string field) => new(new(
        "Đơn vị này nằm ngoài phạm vi của bạn.", "The unit lies outside your scope."), field);
}
