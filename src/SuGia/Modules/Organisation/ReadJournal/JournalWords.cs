using SuGia.Kernel;

namespace SuGia.Modules.Organisation;

internal static class JournalWords
{
    public static Words NoReads { get; } = new(
        "Chưa ai xem thân nhân và sức khỏe của người này. Mỗi lượt xem được ghi tại đây.",
        "Nobody has read this person's family and health data. Each reading is noted here.");

    public static Words At { get; } = new("Lúc", "At");

    public static Words Who { get; } = new("Người xem", "Reader");

    public static Words What { get; } = new("Xem mục", "What was read");
}
