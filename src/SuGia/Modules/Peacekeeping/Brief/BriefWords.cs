using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public static class BriefWords
{
    public static Words On { get; } = new("Ngày", "On");

    public static Words InField { get; } = new("sĩ quan tại thực địa", "officers in the field");

    public static Words AtHeadquarters { get; } = new("tại trụ sở Liên hợp quốc", "at UN headquarters");

    public static Words From { get; } = new("Từ", "Since");

    public static Words Until { get; } = new("Đến", "Until");

    public static Words ToCopy { get; } = new("Đoạn văn để sao chép", "A text to copy");

    public static Words CountsOnly { get; } = new("Chỉ có số lượng, không có tên người.", "Counts only, no names.");

    public static Words Sentence(DateOnly day, string field, string headquarters, string missions) => new(
        $"Tính đến hết ngày {Days.Both(day).Vi}: {field} sĩ quan Công an nhân dân làm nhiệm vụ tại thực địa, {headquarters} tại trụ sở Liên hợp quốc ({missions}).",
        $"To the end of {Days.Both(day).En}: {field} police officers serving in the field, {headquarters} at UN headquarters ({missions}).");
}
