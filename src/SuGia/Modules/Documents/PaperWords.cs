using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

public static class PaperWords
{
    public static Words Papers { get; } = new("Văn bản", "Papers");

    public static Words Number { get; } = new("Số, ký hiệu", "Number and symbol");

    public static Words Body { get; } = new("Cơ quan ban hành", "Issuing body");

    public static Words Title { get; } = new("Trích yếu", "Subject");

    public static Words SignedOn { get; } = new("Ngày ký", "Signed on");

    public static Words NumberHint { get; } = new(
        "Như in trên văn bản, ví dụ 4789/QĐ-BCA. Văn bản đã ghi được nhận ra theo số.",
        "As printed, for example 4789/QĐ-BCA. A registered paper is recognised by its number.");

    public static Words TitleHint { get; } = new(
        "Chỉ cần cho văn bản chưa ghi. Không nhập văn bản có dấu mật.",
        "Needed only for a paper not yet registered. Never enter a classified paper.");

    public static Words Of(PaperKind kind) => kind switch
    {
        PaperKind.Resolution => new("Nghị quyết", "Resolution"),
        PaperKind.Decision => new("Quyết định", "Decision"),
        PaperKind.Directive => new("Chỉ thị", "Directive"),
        PaperKind.Plan => new("Kế hoạch", "Plan"),
        PaperKind.Submission => new("Tờ trình", "Submission"),
        PaperKind.OfficialLetter => new("Công văn", "Official letter"),
        PaperKind.NoteVerbale => new("Công hàm", "Note verbale"),
        PaperKind.Report => new("Báo cáo", "Report"),
        PaperKind.Minutes => new("Biên bản", "Minutes"),
        PaperKind.Results => new("Bảng kết quả", "Results"),
        PaperKind.Law => new("Luật, nghị định", "Law, decree"),
        PaperKind.Other => new("Khác", "Other"),
    };
}
