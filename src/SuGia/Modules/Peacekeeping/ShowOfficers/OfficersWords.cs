using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public static class OfficersWords
{
    public static Words WhyEmpty { get; } = new(
        "Chưa có ai trong nguồn vào ngày này. Danh sách đầy lên khi Văn phòng đăng ký ứng viên.",
        "No one is in the pool on this day. The list fills as the office registers candidates.");

    public static Words NameOrCode { get; } = new("Tên hoặc mã", "Name or code");

    public static Words UnitCode { get; } = new("Mã đơn vị", "Unit code");

    public static Words UnitHint { get; } = new("Cả các đơn vị bên dưới, ví dụ CA-DN", "With all units below it, for example CA-DN");

    public static Words Since { get; } = new("Từ ngày", "Since");

    public static Words ClearedUntil { get; } = new("AMS đến ngày", "AMS until");
}
