using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>Series of classified papers: nothing here is typed freely, so nothing can tell of a subject.</summary>
public static class SecretWords
{
    public static Words Give { get; } = new("Cấp số cho văn bản mật", "Give a number to a classified paper");

    public static Words GiveLead { get; } = new(
        "Chỉ ghi số tham chiếu, độ mật, nơi giữ và hạn. Không ghi trích yếu; văn bản nằm ở nơi giữ.",
        "Only a reference, the level, the holder and a day are kept. No subject; the paper itself stays with its holder.");

    public static Words Given { get; } = new("Đã cấp số cho văn bản mật.", "The classified paper has its number.");

    public static Words Stub { get; } = new("Tham chiếu", "Refers to");

    public static Words Number { get; } = new("Số trong sổ văn bản mật", "Number in the series of classified papers");

    public static Words ReasonHint { get; } = new("Chọn, không viết: lý do không được nói gì về nội dung.", "Chosen, not written: a reason must say nothing of the content.");

    public static Words Of(SecretReason reason) => reason switch
    {
        SecretReason.AwaitsSignature => new("Chờ ký", "Awaits signature"),
        SecretReason.KeptForUrgent => new("Để dành cho văn bản khẩn", "Kept for urgent papers"),
        SecretReason.NotIssued => new("Không ban hành", "Not issued"),
        SecretReason.GivenInError => new("Cấp nhầm", "Given in error"),
        SecretReason.LevelLifted => new("Văn bản không còn mật", "No longer classified"),
    };
}
