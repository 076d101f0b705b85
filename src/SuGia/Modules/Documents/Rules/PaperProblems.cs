using SuGia.Kernel;

namespace SuGia.Modules.Documents;

public static class PaperProblems
{
    public static Problem RestsOnItself { get; } = new(new("Văn bản không thể quan hệ với chính nó.", "A paper cannot be related to itself."), "Other");

    public static Problem RelationKnown { get; } = new(new("Quan hệ này đã ghi.", "This relation is already recorded."), "Other");

    public static Problem NoSuchRelation { get; } = new(new("Quan hệ này không còn.", "This relation is there no more."));

    public static Problem LapsesBeforeItHolds { get; } = new(new("Ngày hết hiệu lực trước ngày có hiệu lực.", "It lapses before it comes into force."), "LapsesOn");

    public static Problem NoSuchTerm(string field) => new(new("Nhập số năm từ 1 đến 200, hoặc “Vĩnh viễn”.", "Type a number of years from 1 to 200, or “For ever”."), field);

    public static Problem TooManyLines(string field, int limit, int lines) => new(new(
        $"Tối đa {limit} dòng; bạn đã nhập {lines}.", $"At most {limit} lines; you typed {lines}."), field);

    public static Problem SignedAfterToday { get; } = new(new("Ngày ký chưa tới.", "The day of signature has not come yet."), "SignedOn");

    public static Problem StubHasNoDetails { get; } = new(new(
        "Đây là tham chiếu tới văn bản mật: không có trích yếu để sửa.", "This refers to a classified paper: it has no subject to correct."));

    public static Problem StubHasNoFile { get; } = new(new(
        "Tham chiếu tới văn bản mật không kèm tệp.", "What refers to a classified paper holds no file."), "File");

    public static Problem ReferenceNotOpaque { get; } = new(new(
        "Tham chiếu chỉ gồm chữ cái không dấu, chữ số, dấu chấm, gạch và gạch chéo: không viết nội dung.",
        "A reference has plain letters, digits, dots, hyphens and slashes only: nothing of the content."), "Reference");

    public static Problem NoFile { get; } = new(new("Chọn một tệp.", "Choose a file."), "File");

    public static Problem FileTooLarge { get; } = new(new("Tệp vượt quá 20 MB.", "The file is larger than 20 MB."), "File");

    public static Problem FileNotTaken { get; } = new(new(
        "Chỉ nhận DOCX, PDF, ảnh PNG hoặc JPEG, và văn bản thuần; xét theo nội dung tệp, không theo tên.",
        "Only DOCX, PDF, PNG or JPEG images and plain text are taken, judged by the content and not by the name."), "File");

    public static Problem FileHasMacros { get; } = new(new(
        "Tệp có macro nên không nhận. Lưu lại thành DOCX thường hoặc PDF rồi gửi.", "The file holds macros and is not taken. Save it as a plain DOCX or a PDF, then send it."), "File");

    public static Problem FileBroken { get; } = new(new("Tệp DOCX hỏng hoặc bung ra quá lớn.", "The DOCX file is broken or unpacks too large."), "File");

    public static Problem NewNeedsTitleAndDay(string number) => new(new(
        $"Chưa có văn bản {number}. Nhập thêm ngày ký và trích yếu để ghi văn bản mới.",
        $"The paper {number} is not registered yet. Add its day of signature and subject to register it."), "PaperNumber");

    public static Problem SeveralWithNumber(string number) => new(new(
        $"Có nhiều văn bản số {number}. Nhập ngày ký và cơ quan ban hành để chọn đúng văn bản.",
        $"Several papers have the number {number}. Type the day of signature and the issuing body to choose."), "PaperSignedOn");

    public static Problem NoSuchPaper(string typed) => new(new(
        $"Chưa ghi văn bản nào khớp với “{typed}”.", $"No registered paper fits “{typed}”."), "Other");

    public static Problem SeveralPapers { get; } = new(new("Có nhiều văn bản như vậy: chọn một rồi ghi lần nữa.", "Several papers fit: choose one and save again."), "Other");

    public static Problem NoSuchHour { get; } = new(new("Giờ viết như 08:30.", "Write the hour as 08:30."), "ArrivedAt");

    public static Problem KnownArrival(string number) => new(new(
        $"Văn bản {number} của cơ quan này đã ghi: chọn một trong hai bên dưới.", $"The paper {number} of this body is already registered: choose one of the two below."), "Which");

    public static Problem Known(string number) => new(new(
        $"Văn bản {number} của cơ quan này đã ghi. Nếu là văn bản khác cùng số, đánh dấu “Vẫn ghi”.",
        $"The paper {number} of this body is already registered. If it is another with the same number, tick “Register anyway”."), "Number");
}
