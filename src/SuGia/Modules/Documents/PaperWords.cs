using SuGia.Kernel;

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

    public static Words NamingFilter { get; } = new("Có quan hệ với văn bản số", "Naming the paper number");

    public static Words NamedByFilter { get; } = new("Được nêu trong văn bản số", "Named by the paper number");

    public static Words MorePapers(int count) => new($"Còn {Counts.Show(count)} văn bản nữa", $"{Counts.Show(count)} more papers");

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

    public static Words Origin { get; } = new("Nguồn", "Origin");

    public static Words BodyHint { get; } = new("Nhiều cơ quan cùng ban hành: mỗi cơ quan một dòng", "Issued by several together: one a line");

    public static Words LapsesOn { get; } = new("Hết hiệu lực sau ngày", "Holds until");

    public static Words Urgency { get; } = new("Độ khẩn", "Urgency");

    public static Words Language { get; } = new("Ngôn ngữ", "Language");

    public static Words FileCode { get; } = new("Số và ký hiệu hồ sơ", "File code");

    public static Words FileCodeHint { get; } = new("Theo danh mục hồ sơ, ví dụ 01.TCCB", "By the list of files, for example 01.TCCB");

    public static Words Keep { get; } = new("Thời hạn bảo quản", "Kept for");

    public static Words KeepHint { get; } = new("Số năm, hoặc Vĩnh viễn", "A number of years, or For ever");

    public static Words Signers { get; } = new("Người ký", "Signers");

    public static Words SignersHint { get; } = new(
        "Mỗi người một dòng: họ tên; chức vụ; cấp bậc; ký thay. Ví dụ: Nguyễn Văn Mẫu; Cục trưởng; Thiếu tướng; TL. BỘ TRƯỞNG",
        "One a line: name; post; rank; capacity. For example: Nguyễn Văn Mẫu; Cục trưởng; Thiếu tướng; TL. BỘ TRƯỞNG");

    public static Words Addressees { get; } = new("Nơi nhận", "Addressees");

    public static Words AddresseesHint { get; } = new("Mỗi nơi một dòng", "One a line");

    public static Words More { get; } = new("Người ký, nơi nhận, lưu trữ", "Signers, addressees, keeping");

    public static Words Relate { get; } = new("Thêm quan hệ", "Add a relation");

    public static Words Relation { get; } = new("Quan hệ", "Relation");

    public static Words RelationHint { get; } = new("Văn bản này làm gì với văn bản kia", "What this paper does to the other");

    public static Words OtherPaper { get; } = new("Văn bản kia", "The other paper");

    public static Words OtherPaperHint { get; } = new("Nhập số, ký hiệu hoặc từ trong trích yếu", "Type its number or words of its subject");

    public static Words Related { get; } = new("Đã thêm quan hệ.", "Relation added.");

    public static Words Unrelate { get; } = new("Bỏ quan hệ", "Remove the relation");

    public static Words Unrelated { get; } = new("Đã bỏ quan hệ.", "Relation removed.");

    public static Words Relations { get; } = new("Quan hệ với văn bản khác", "What it does to others");

    public static Words Enclosures { get; } = new("Tệp kèm theo", "Enclosed files");

    public static Words EarlierFiles { get; } = new("Tệp đã thay", "Replaced files");

    public static Words ReplacedOn { get; } = new("Thay ngày", "Replaced on");

    public static Words ReplacesHint { get; } = new("Văn bản đã có tệp; nêu vì sao thay.", "The paper has a file already; say why it is replaced.");

    public static Words AttachFile { get; } = new("Đính tệp", "Attach the file");

    public static Words FileLead { get; } = new(
        "Bản quét hoặc bản điện tử của văn bản không mật. Tệp có dấu mật bị từ chối và không được lưu.",
        "The scan or electronic copy of an unclassified paper. A file with a secrecy stamp is refused and not kept.");

    public static Words FileHint { get; } = new("DOCX, PDF, PNG, JPEG hoặc văn bản thuần, tối đa 20 MB", "DOCX, PDF, PNG, JPEG or plain text, up to 20 MB");

    public static Words File { get; } = new("Tệp", "File");

    public static Words FileStored { get; } = new("Đã đính tệp.", "File attached.");

    public static Words NoFileYet { get; } = new("Chưa có tệp", "No file yet");

    public static Words NoRelations { get; } = new("Chưa ghi quan hệ nào.", "No relation is recorded.");

    public static Words RestOnIt { get; } = new("Văn bản và hồ sơ dựa vào văn bản này", "Papers and records that rest on it");

    public static Words NothingRests { get; } = new("Chưa có hồ sơ hay văn bản nào căn cứ vào văn bản này.", "No record and no paper rests on this one yet.");

    public static Words Records { get; } = new("Hồ sơ căn cứ vào văn bản này", "Records that rest on it");

    public static Words Record { get; } = new("Hồ sơ", "Record");

    public static Words What { get; } = new("Nội dung", "What of it");

    public static Words StandsOn { get; } = new("Hiệu lực", "Standing");

    public static Words Chain { get; } = new("Chuỗi căn cứ", "Chain of papers");

    public static Words ChainBeyond { get; } = new("Văn bản xa hơn chưa vẽ:", "Papers further away, not drawn:");

    public static Words ChainLead(DateOnly day) => new(
        $"Bên trái là văn bản được căn cứ, bên phải là văn bản căn cứ vào. Hiệu lực tính đến {Days.Both(day).Vi}.",
        $"At the left what is rested on, at the right what rests on it. Standing as of {Days.Both(day).En}.");

    public static Words ChainSays(int papers) => new($"Chuỗi {papers} văn bản; danh sách ở dưới", $"A chain of {papers} papers; the list is below");

    public static Words Back { get; } = new("Quay lại văn bản", "Back to the paper");

    public static Words Facts { get; } = new("Thông tin", "Facts");

    public static Words Of(SecrecyLevel level) => level switch
    {
        SecrecyLevel.Confidential => new("Mật", "Confidential"),
        SecrecyLevel.Secret => new("Tối mật", "Secret"),
        SecrecyLevel.TopSecret => new("Tuyệt mật", "Top secret"),
    };

    public static Words Of(PaperOrigin origin) => origin switch
    {
        PaperOrigin.State => new("Hành chính nhà nước", "State administration"),
        PaperOrigin.Normative => new("Quy phạm pháp luật", "Legal-normative"),
        PaperOrigin.Party => new("Của Đảng", "Party"),
        PaperOrigin.InterAgency => new("Liên cơ quan", "Inter-agency"),
        PaperOrigin.Foreign => new("Nước ngoài", "Foreign"),
        PaperOrigin.UnitedNations => new("Liên hợp quốc", "United Nations"),
    };

    public static Words Of(Urgency urgency) => urgency switch
    {
        Documents.Urgency.Ordinary => new("Thường", "Ordinary"),
        Documents.Urgency.Urgent => new("Khẩn", "Urgent"),
        Documents.Urgency.VeryUrgent => new("Thượng khẩn", "Very urgent"),
        Documents.Urgency.AtOnce => new("Hỏa tốc", "At once"),
    };

    public static Words Of(RelationKind kind) => kind switch
    {
        RelationKind.RestsOn => new("Căn cứ", "Rests on"),
        RelationKind.Implements => new("Thực hiện", "Implements"),
        RelationKind.Amends => new("Sửa đổi, bổ sung", "Amends"),
        RelationKind.Replaces => new("Thay thế", "Replaces"),
        RelationKind.Repeals => new("Bãi bỏ", "Repeals"),
        RelationKind.Corrects => new("Đính chính", "Corrects"),
        RelationKind.Cites => new("Dẫn chiếu", "Cites"),
        RelationKind.Answers => new("Trả lời", "Answers"),
        RelationKind.Accompanies => new("Kèm theo", "Accompanies"),
    };

    /// <summary>The same, said of the paper to which it is done.</summary>
    public static Words DoneTo(RelationKind kind) => kind switch
    {
        RelationKind.RestsOn => new("Là căn cứ của", "Basis of"),
        RelationKind.Implements => new("Được thực hiện bởi", "Implemented by"),
        RelationKind.Amends => new("Được sửa đổi bởi", "Amended by"),
        RelationKind.Replaces => new("Bị thay thế bởi", "Replaced by"),
        RelationKind.Repeals => new("Bị bãi bỏ bởi", "Repealed by"),
        RelationKind.Corrects => new("Được đính chính bởi", "Corrected by"),
        RelationKind.Cites => new("Được dẫn chiếu bởi", "Cited by"),
        RelationKind.Answers => new("Được trả lời bởi", "Answered by"),
        RelationKind.Accompanies => new("Có kèm theo", "Accompanied by"),
    };
}
