using SuGia.Kernel;

namespace SuGia.Modules.Reading;

/// <summary>What the pages of reading say.</summary>
internal static class ReadingWords
{
    public static Words Readings { get; } = new("Đọc văn bản", "Reading texts");

    public static Words Lead { get; } = new(
        "Văn bản đã đưa vào đọc. Hệ thống đề xuất, người xác nhận; chỉ nội dung được xác nhận mới vào hồ sơ.",
        "Texts given to be read. The system proposes, people confirm; only what is confirmed becomes a record.");

    public static Words None { get; } = new("Chưa đọc văn bản nào. Dán một bài hoặc chọn tệp để bắt đầu.", "No text has been read yet. Paste one or choose a file.");

    public static Words New { get; } = new("Đọc một văn bản", "Read a text");

    public static Words NewLead { get; } = new(
        "Chỉ văn bản không mật. Bài báo, báo cáo, thông báo: dán nội dung hoặc chọn tệp. Văn bản có dấu mật bị từ chối và không được lưu.",
        "Unclassified texts only. An article, report or notice: paste it or choose a file. A text with a secrecy mark is refused and not kept.");

    public static Words Text { get; } = new("Nội dung", "Text");

    public static Words File { get; } = new("Hoặc tệp", "Or a file");

    public static Words FileHint { get; } = new("TXT, HTML, DOCX, PDF hoặc ảnh quét; đến 20 MB.", "TXT, HTML, DOCX, PDF or a scan; up to 20 MB.");

    public static Words PublishedOn { get; } = new("Ngày đăng", "Published on");

    public static Words PublishedHint { get; } = new("Chỉ cần khi văn bản không tự ghi.", "Needed only where the text does not say it.");

    public static Words Read { get; } = new("Đọc", "Read");

    public static Words Taken { get; } = new("Đã đọc. Hãy xác nhận từng nội dung tìm thấy.", "Read. Confirm what was found, one by one.");

    public static Words Again { get; } = new("Văn bản này đã được đọc trước đây.", "This text was read before.");

    public static Words Title { get; } = new("Nhan đề", "Title");

    public static Words Publisher { get; } = new("Nơi đăng", "Publisher");

    public static Words EnteredOn { get; } = new("Ngày đưa vào", "Entered on");

    public static Words TitleFilter { get; } = new("Từ trong nhan đề", "Words of the title");

    public static Words Reprint { get; } = new("Bản đăng lại của", "A reprint of");

    public static Words OneEvidence { get; } = new("Hai bản đăng của một nguồn là một minh chứng.", "Two reprints of one origin are one piece of evidence.");

    public static Words Article { get; } = new("Nguyên văn", "The text");

    public static Words Original { get; } = new("Xem toàn bộ bản gốc", "See the whole original");

    public static Words OriginalLead { get; } = new(
        "Bản gốc gồm cả phần không thuộc bài (tô nhạt). Không có nội dung nào được lấy từ đó.",
        "The original with what is not part of the article (shaded). Nothing was taken from there.");

    public static Words Found { get; } = new("Nội dung tìm thấy", "What was found");

    public static Words Accept { get; } = new("Xác nhận", "Confirm");

    public static Words Reject { get; } = new("Bỏ qua", "Set aside");

    public static Words Correct { get; } = new("Sửa", "Correct");

    public static Words CorrectLead { get; } = new("Câu trích giữ nguyên; chỉ cách hiểu được sửa.", "The quotation stays as it is; only its understanding is corrected.");

    public static Words InPlace { get; } = new("Xem trong bài", "See it in the text");

    public static Words Accepted { get; } = new("Đã xác nhận", "Confirmed");

    public static Words Rejected { get; } = new("Đã bỏ qua", "Set aside");

    public static Words Saved { get; } = new("Đã ghi.", "Saved.");

    public static Words NothingOfKind { get; } = new("Không tìm thấy nội dung loại này trong bài.", "Nothing of this kind was found in the text.");

    public static Words Suspicions { get; } = new("Nghi vấn", "Suspicions");

    public static Words SuspicionsLead { get; } = new("Chỉ nêu ra để người đọc xét; câu trích không bao giờ bị sửa.", "Only pointed out; the quotation is never altered.");

    public static Words NoSuspicion { get; } = new("Không có điểm nghi vấn nào.", "Nothing is suspicious.");

    public static Words Likely { get; } = new("có lẽ là", "probably");

    public static Words Holds { get; } = new("khớp", "holds");

    public static Words Fails { get; } = new("không khớp", "does not hold");

    public static Words Known { get; } = new("Trong hồ sơ", "In the register");

    public static Words NotKnown { get; } = new("Chưa có hồ sơ", "Not in the register");

    public static Words RegisterPaper { get; } = new("Ghi vào sổ văn bản", "Register the paper");

    public static Words RegisterPerson { get; } = new("Ghi hồ sơ người này", "Register this person");

    public static Words Value { get; } = new("Giá trị", "Value");

    public static Words Unit { get; } = new("Đơn vị tính", "Unit");

    public static Words Says { get; } = new("Nội dung", "What it says");

    public static Words Kept { get; } = new("Nội dung đã xác nhận", "What was confirmed");

    public static Words KeptLead { get; } = new(
        "Chỉ đạo, cuộc làm việc, văn bản, dấu mốc đã được xác nhận từ các văn bản, mỗi mục dẫn về chỗ của nó trong bài.",
        "Directives, sessions, papers and milestones confirmed out of texts, each leading to its place.");

    public static Words NothingKept { get; } = new("Chưa xác nhận nội dung nào.", "Nothing is confirmed yet.");

    public static Words Kind { get; } = new("Loại", "Kind");

    public static Words On { get; } = new("Ngày", "Day");

    public static Words MentionedIn { get; } = new("Được nêu trong văn bản đã đọc", "Named in a text that was read");

    public static Words Gone { get; } = new("Tệp của văn bản này không còn.", "The file of this text is gone.");

    public static Words GoneAdvice { get; } = new(
        "Số liệu đã xác nhận vẫn còn cùng câu trích. Đưa lại đúng văn bản này để xem trong bài.",
        "Confirmed claims remain with their quotations. Give the same text again to see them in it.");

    public static Words Language { get; } = new("Ngôn ngữ", "Language");

    public static Words StubLink { get; } = new("Ghi tham chiếu không nội dung", "Enter a reference without content");

    public static Words Processed(int done, int all) => new($"Đã xử lý {done}/{all}.", $"{done}/{all} done.");

    public static Words Recognised(int all) => new(
        $"Hệ thống nhận diện {all} nội dung; chỉ nội dung được xác nhận mới vào hồ sơ.", $"{all} things were found; only what is confirmed becomes a record.");

    public static Words AcceptAllProven(int count) => new($"Xác nhận cả {count} số đủ minh chứng", $"Confirm all {count} that are proven");

    public static Words AcceptAll(int count) => new($"Xác nhận cả {count} nội dung", $"Confirm all {count}");

    public static Words RejectAll(int count) => new($"Bỏ qua cả {count} nội dung còn lại", $"Set aside all {count} that remain");

    public static Words Skipped(int paragraphs) => new($"… {paragraphs} đoạn không có nội dung loại này", $"… {paragraphs} paragraphs with nothing of this kind");

    public static Words AnnouncedThen(string said, DateOnly signed, DateOnly announced) => new(
        $"“{said}” là ngày công bố ({Days.Show(announced)}); văn bản được ký ngày {Days.Show(signed)}. Không mâu thuẫn.",
        $"“{said}” is when it was announced ({Days.Show(announced)}); the paper was signed on {Days.Show(signed)}. No conflict.");

    public static Words Of(FindingKind kind) => kind switch
    {
        FindingKind.Figure => new("Số liệu", "Figures"),
        FindingKind.Paper => new("Văn bản", "Papers"),
        FindingKind.Person => new("Người", "People"),
        FindingKind.Body => new("Cơ quan", "Bodies"),
        FindingKind.Session => new("Cuộc làm việc", "Session"),
        FindingKind.Directive => new("Chỉ đạo", "Directives"),
        FindingKind.Milestone => new("Dấu mốc", "Milestones"),
    };

    public static Words Of(Verdict verdict) => verdict is Verdict.Accepted ? Accepted : Rejected;

    public static Words Of(TextLanguage language) => language switch
    {
        TextLanguage.Vietnamese => new("Tiếng Việt", "Vietnamese"),
        TextLanguage.English => new("Tiếng Anh", "English"),
        TextLanguage.Other => new("Tiếng khác", "Another"),
    };

    public static Words Of(DirectiveKind kind) => kind switch
    {
        DirectiveKind.Directive => new("Chỉ đạo", "Directive"),
        DirectiveKind.Orientation => new("Định hướng", "Orientation"),
        DirectiveKind.Commitment => new("Cam kết", "Commitment"),
    };

    public static Words Of(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Fixed => new("có hạn", "with a deadline"),
        DeadlineKind.Period => new("theo kỳ", "by period"),
        DeadlineKind.Continuous => new("thường xuyên", "standing"),
        DeadlineKind.OnDemand => new("khi có yêu cầu", "on demand"),
        DeadlineKind.Unset => new("có sản phẩm, chưa có hạn", "a deliverable, no deadline"),
    };

    public static Words Of(MilestoneKind kind) => kind switch
    {
        MilestoneKind.FirstTime => new("lần đầu", "a first time"),
        MilestoneKind.Founding => new("thành lập", "a founding"),
        MilestoneKind.Facility => new("trụ sở, cơ sở", "a facility"),
        MilestoneKind.Recognition => new("ghi nhận", "recognition"),
        MilestoneKind.Donation => new("trao tặng", "a donation"),
        MilestoneKind.Signing => new("ký kết", "a signing"),
    };
}
