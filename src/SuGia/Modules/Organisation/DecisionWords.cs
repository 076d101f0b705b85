using SuGia.Kernel;

namespace SuGia.Modules.Organisation;

internal static class DecisionWords
{
    public static Words Number { get; } = new("Số, ký hiệu", "Number and symbol");

    public static Words NumberHint { get; } = new(
        "Như in trên văn bản, ví dụ 4789/QĐ-BCA. Văn bản đã ghi được nhận ra theo số.",
        "As printed, for example 4789/QĐ-BCA. A registered paper is recognised by its number.");

    public static Words SignedOn { get; } = new("Ngày ký", "Signed on");

    public static Words Body { get; } = new("Cơ quan ban hành", "Issuing body");

    public static Words Title { get; } = new("Trích yếu", "Subject");

    public static Words TitleHint { get; } = new(
        "Chỉ cần cho văn bản chưa ghi. Không nhập văn bản có dấu mật.",
        "Needed only for a paper not yet registered. Never enter a classified paper.");
}
