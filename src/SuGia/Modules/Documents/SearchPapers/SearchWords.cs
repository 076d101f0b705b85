using SuGia.Kernel;

namespace SuGia.Modules.Documents;

internal static class SearchWords
{
    public static Words Title { get; } = new("Tìm trong toàn văn", "Search the texts");

    public static Words Lead { get; } = new(
        "Tìm trong số, trích yếu và toàn văn. Không cần dấu; đặt trong ngoặc kép để tìm đúng cụm từ.",
        "Searches numbers, subjects and full texts. Marks may be left out; words in quotation marks are found as they stand.");

    public static Words What { get; } = new("Từ ngữ hoặc số văn bản", "Words or a number");

    public static Words FromYear { get; } = new("Từ năm", "From the year");

    public static Words ToYear { get; } = new("Đến năm", "To the year");

    public static Words InForce(DateOnly asOf) => new($"Còn hiệu lực ngày {Days.Show(asOf)}", $"In force on {Days.Show(asOf)}");

    public static Words Nothing { get; } = new("Không có văn bản nào chứa những từ này.", "No paper holds these words.");

    public static Words NothingAdvice { get; } = new("Thử ít từ hơn, bỏ ngoặc kép hoặc bỏ điều kiện lọc.", "Try fewer words, no quotation marks, or no filter.");

    public static Words FirstPage { get; } = new("Tốt nhất", "The best");

    public static Words Next { get; } = new("Kém phù hợp hơn", "Those that fit less");

    public static Words Enough { get; } = new("Chỉ hiện 200 văn bản phù hợp nhất: hãy thêm từ hoặc điều kiện lọc.", "Only the 200 that fit best are shown: add words or a filter.");

    public static Words ListLink { get; } = new("Sổ văn bản", "The register");
}
