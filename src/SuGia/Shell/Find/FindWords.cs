using SuGia.Kernel;

namespace SuGia.Shell;

internal static class FindWords
{
    public static Words TypeMore { get; } = new(
        "Nhập ít nhất hai chữ: họ tên hoặc số hiệu của người, tên hoặc mã đơn vị, số hoặc trích yếu văn bản, tên phái bộ. Không cần dấu.",
        "Type at least two letters: a name or service number, a unit, a paper's number or subject, a mission. Marks may be left out.");

    public static Words All { get; } = new("Xem tất cả", "See all");

    public static Words Title(string text) => text is "" ? new("Tìm", "Find") : new($"Tìm “{text}”", $"Find “{text}”");

    public static Words Nothing(string text) => new($"Không tìm thấy gì với “{text}”.", $"Nothing fits “{text}”.");

    public static Words Advice(IReadOnlyList<Words> kinds) => new(
        $"Đã tìm trong: {string.Join(", ", kinds.Select(k => k.Vi))}, trong phạm vi của bạn. Thử ít từ hơn.",
        $"Looked in: {string.Join(", ", kinds.Select(k => k.En))}, within your scope. Try fewer words.");
}
