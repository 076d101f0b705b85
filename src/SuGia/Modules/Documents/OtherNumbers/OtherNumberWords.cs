using SuGia.Kernel;

namespace SuGia.Modules.Documents;

public static class OtherNumberWords
{
    public static Words Numbers { get; } = new("Số ở nơi đăng ký khác", "Numbers in other registries");

    public static Words Add { get; } = new("Thêm số khác", "Add another number");

    public static Words Added { get; } = new("Đã thêm số.", "The number is added.");

    public static Words Lead { get; } = new(
        "Cùng một văn bản, nơi khác đăng ký với số riêng. Tìm bằng số nào cũng ra văn bản này.", "The same paper, registered elsewhere under a number of its own. It is found by either.");

    public static Words Registry { get; } = new("Nơi đăng ký", "Registry");

    public static Words Number { get; } = new("Số, ký hiệu ở nơi đó", "Number there");

    public static Words On { get; } = new("Ngày đăng ký", "Registered there on");

    public static Words Remove { get; } = new("Bỏ số", "Remove the number");

    public static Words Removed { get; } = new("Đã bỏ số.", "The number is removed.");
}
