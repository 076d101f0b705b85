using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public static class BoardWords
{
    public static Words All { get; } = new("Xem tất cả", "See all");
}
