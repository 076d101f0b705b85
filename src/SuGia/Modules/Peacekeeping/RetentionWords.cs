using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Personal records that are kept only as long as a rule says.</summary>
public static class RetentionWords
{
    public static Words Retention { get; } = new("Dữ liệu quá thời hạn lưu", "Records past their term");

    public static Words Lead { get; } = new(
        "Dữ liệu cá nhân chỉ giữ trong thời hạn của quy tắc, tính đến hôm nay. Không dữ liệu nào tự xóa: người có thẩm quyền chọn, xem trước rồi xóa, nêu lý do. Mỗi lần xem được ghi nhật ký.",
        "Personal records are kept only as long as a rule says, counted to today. Nothing is erased by itself: a person chooses, looks and erases with a reason. Each reading is journalled.");

    public static Words Kinds { get; } = new("Loại dữ liệu và quy tắc", "Kinds and rules");

    public static Words Kind { get; } = new("Loại dữ liệu", "Kind");

    public static Words PastTerm { get; } = new("Quá thời hạn", "Past the term");

    public static Words Rows { get; } = new("Quá thời hạn lưu", "Past their term");

    public static Words Since { get; } = new("Tính từ ngày", "Counted from");

    public static Words KeptUntil { get; } = new("Lưu đến hết ngày", "Kept until");

    public static Words What { get; } = new("Nội dung", "What it is");

    public static Words WhyEmpty { get; } = new("Không có dữ liệu nào quá thời hạn lưu.", "Nothing is past its term.");

    public static Words NoKind { get; } = new(
        "Bạn không có quyền đọc nhóm dữ liệu nào ở trang này (thẩm tra, sức khỏe, nhận xét đánh giá).",
        "You may read none of the groups of this page (vetting, health, appraisal).");

    public static Words Preview { get; } = new("Xem trước", "Preview");

    public static Words PreviewLead { get; } = new(
        "Xóa rồi không lấy lại được: giá trị mất khỏi hồ sơ và khỏi mọi lần ghi trong nhật ký thay đổi. Nhật ký vẫn còn dấu băm, ngày và người đã ghi; các số liệu không thay đổi.",
        "What is erased cannot be brought back: the values go from the record and from every entry of its history. Digests, days and who recorded it stay; no figure changes.");

    public static Words Erase { get; } = new("Xóa", "Erase");

    public static Words ChooseAgain { get; } = new("Chọn lại", "Choose again");

    public static Words Reason { get; } = new("Lý do xóa", "Why it is erased");

    public static Words Erased { get; } = new("đã xóa theo thời hạn lưu", "erased by retention");

    public static Words Term(RetentionTerm term) => new(
        $"lưu {term.Years} năm kể từ {term.From.Vi}", $"kept {term.Years} years from {term.From.En}");

    public static Words ReasonHint(RetentionTerm term) => term.Rule.MayBlock
        ? new("Lý do nằm lại trong nhật ký: không nhắc lại dữ liệu bị xóa.", "The reason stays in the history: repeat nothing of what is erased.")
        : new(
            "Thời hạn này chưa kiểm chứng: nêu ai quyết định xóa, theo văn bản nào. Lý do nằm lại trong nhật ký: không nhắc lại dữ liệu bị xóa.",
            "This term is not verified: say who decided and by which paper. The reason stays in the history: repeat nothing of what is erased.");

    public static Words Chosen(int count) => new($"{Counts.Both(count).Vi} dòng sẽ bị xóa.", $"{Counts.Both(count).En} rows will be erased.");

    public static Words ErasedMany(int count) => new($"Đã xóa {Counts.Both(count).Vi} dòng theo thời hạn lưu.", $"{Counts.Both(count).En} rows are erased by retention.");

    public static Words Beyond(int count) => new(
        $"và {Counts.Both(count).Vi} dòng ngoài phạm vi của bạn", $"and {Counts.Both(count).En} more beyond your scope");

    public static Words Goes(RetentionKind kind) => kind switch
    {
        RetentionKind.Vetting => new("Mất toàn bộ: loại, ngày, chuyến đi, kết luận, văn bản.", "All goes: kind, day, movement, outcome, paper."),
        RetentionKind.Health => new(
            "Mất kết luận và văn bản. Loại và các ngày còn lại, vì số liệu về thời hạn đếm chúng; lần không được đếm thì mất toàn bộ.",
            "Outcome and paper go. Kind and days stay, for the figures of lapsing terms count them; what is not counted goes whole."),
        RetentionKind.Candidates => new(
            "Mất điểm, lý do, xung đột lợi ích, nội dung xem xét lại. Kết quả, quyết định và các ngày còn lại, vì số liệu đếm chúng.",
            "Scores, reasons, conflicts and the words of reviews go. Result, decision and days stay, for figures count them."),
    };
}
