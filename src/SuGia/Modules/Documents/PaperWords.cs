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

    public static Words Kind { get; } = new("Loại", "Kind");

    public static Words EffectiveOn { get; } = new("Ngày hiệu lực", "In force from");

    public static Words AnnouncedOn { get; } = new("Ngày công bố", "Announced on");

    public static Words Level { get; } = new("Độ mật", "Secrecy level");

    public static Words LevelHint { get; } = new("Hệ thống này chỉ nhận văn bản không mật.", "This system takes unclassified papers only.");

    public static Words NotClassified { get; } = new("Thường", "Not classified");

    public static Words Lead { get; } = new(
        "Quyết định, công hàm, kế hoạch và kết quả mà hồ sơ căn cứ vào. Mới ký nhất ở trên.",
        "Decisions, notes, plans and results that records rest on. The latest signed stand first.");

    public static Words NoPapers { get; } = new(
        "Chưa ghi văn bản nào. Văn bản vào đây khi được ghi hoặc khi một hồ sơ căn cứ vào nó.",
        "No paper is registered yet. Papers come here when they are registered or when a record rests on them.");

    public static Words TextFilter { get; } = new("Số hoặc từ trong trích yếu", "Number or words of the subject");

    public static Words TextFilterHint { get; } = new("Viết số thế nào cũng được: 1/NQ-ĐUCA, 01-NQ/ĐUCA", "Any spelling of a number: 1/NQ-ĐUCA, 01-NQ/ĐUCA");

    public static Words YearFilter { get; } = new("Năm ký", "Year signed");

    public static Words Register { get; } = new("Ghi văn bản", "Register a paper");

    public static Words RegisterLead { get; } = new("Chỉ văn bản không mật. Văn bản mật:", "Unclassified papers only. For a classified one:");

    public static Words Registered { get; } = new("Đã ghi văn bản.", "Paper registered.");

    public static Words Anyway { get; } = new("Vẫn ghi: đây là văn bản khác cùng số", "Register anyway: this is another paper with the same number");

    public static Words OpenTwin { get; } = new("Mở văn bản đã ghi cùng số và cơ quan", "Open the registered paper of the same number and body");

    public static Words Correct { get; } = new("Sửa văn bản", "Correct the paper");

    public static Words Corrected { get; } = new("Đã sửa văn bản.", "Paper corrected.");

    public static Words ReferOnly { get; } = new("Chỉ ghi tham chiếu", "Reference only");

    public static Words ReferLead { get; } = new(
        "Văn bản mật ở nơi giữ. Ở đây chỉ có số tham chiếu, độ mật, nơi giữ và hạn; không có trích yếu.",
        "The classified paper stays with its holder. Kept here: a reference, its level, its holder and a due day; no subject.");

    public static Words StubLead { get; } = new("Tham chiếu tới văn bản mật ở nơi giữ.", "Refers to a classified paper that stays with its holder.");

    public static Words Referred { get; } = new("Đã ghi tham chiếu.", "Reference recorded.");

    public static Words Reference { get; } = new("Số tham chiếu", "Reference");

    public static Words ReferenceHint { get; } = new("Do nơi giữ đặt, không nói gì về nội dung, ví dụ TC-2026-07", "Given by the holder, says nothing of the content, for example TC-2026-07");

    public static Words Holder { get; } = new("Nơi giữ", "Holder");

    public static Words DueOn { get; } = new("Hạn", "Due on");

    public static Words AddBasis { get; } = new("Thêm căn cứ", "Add a basis");

    public static Words BasisTyped { get; } = new("Văn bản làm căn cứ", "The paper it rests on");

    public static Words BasisHint { get; } = new("Nhập số, ký hiệu hoặc từ trong trích yếu", "Type its number or words of its subject");

    public static Words BasisAdded { get; } = new("Đã thêm căn cứ.", "Basis added.");

    public static Words ReplacesHint { get; } = new("Văn bản đã có tệp; nêu vì sao thay.", "The paper has a file already; say why it is replaced.");

    public static Words AttachFile { get; } = new("Đính tệp", "Attach the file");

    public static Words FileLead { get; } = new(
        "Bản quét hoặc bản điện tử của văn bản không mật. Tệp có dấu mật bị từ chối và không được lưu.",
        "The scan or electronic copy of an unclassified paper. A file with a secrecy stamp is refused and not kept.");

    public static Words FileHint { get; } = new("DOCX, PDF, PNG, JPEG hoặc văn bản thuần, tối đa 20 MB", "DOCX, PDF, PNG, JPEG or plain text, up to 20 MB");

    public static Words File { get; } = new("Tệp", "File");

    public static Words FileStored { get; } = new("Đã đính tệp.", "File attached.");

    public static Words NoFileYet { get; } = new("Chưa có tệp", "No file yet");

    public static Words RestsOn { get; } = new("Căn cứ", "Rests on");

    public static Words RestsOnNothing { get; } = new("Chưa ghi căn cứ nào.", "No basis is recorded.");

    public static Words RestOnIt { get; } = new("Được căn cứ bởi", "What rests on it");

    public static Words NothingRests { get; } = new("Chưa có hồ sơ hay văn bản nào căn cứ vào văn bản này.", "No record and no paper rests on this one yet.");

    public static Words Records { get; } = new("Hồ sơ căn cứ vào văn bản này", "Records that rest on it");

    public static Words Record { get; } = new("Hồ sơ", "Record");

    public static Words What { get; } = new("Nội dung", "What of it");

    public static Words Facts { get; } = new("Thông tin", "Facts");

    public static Words Of(SecrecyLevel level) => level switch
    {
        SecrecyLevel.Confidential => new("Mật", "Confidential"),
        SecrecyLevel.Secret => new("Tối mật", "Secret"),
        SecrecyLevel.TopSecret => new("Tuyệt mật", "Top secret"),
    };

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
