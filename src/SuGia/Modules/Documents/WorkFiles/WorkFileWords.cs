using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>Files of work; columns are named as Decree 30/2020, annex V names them.</summary>
public static class WorkFileWords
{
    public static Words Files { get; } = new("Hồ sơ công việc", "Files of work");

    public static Words Lead { get; } = new(
        "Văn bản của một việc, theo thứ tự. Văn bản chỉ ghi một lần; hồ sơ nêu tên văn bản, nên một văn bản nằm được trong nhiều hồ sơ.",
        "The papers of one piece of work, in order. A paper is registered once; files name it, so that it may lie in many.");

    public static Words NoFiles { get; } = new("Chưa mở hồ sơ nào.", "No file is opened yet.");

    public static Words Catalogue { get; } = new("Danh mục hồ sơ", "List of files");

    public static Words HandedOverList { get; } = new("Mục lục hồ sơ, tài liệu nộp lưu", "List of files handed over");

    public static Words NoneHandedOver { get; } = new("Chưa nộp lưu hồ sơ nào.", "No file was handed over yet.");

    public static Words Contents { get; } = new("Mục lục văn bản trong hồ sơ", "List of papers in the file");

    public static Words NoPapers { get; } = new("Chưa có văn bản nào trong hồ sơ.", "No paper lies in the file yet.");

    public static Words Record { get; } = new("Biên bản giao nhận hồ sơ, tài liệu", "Record of the hand-over of files");

    public static Words Code { get; } = new("Số và ký hiệu hồ sơ", "Number and notation");

    public static Words CodeHint { get; } = new("Số trong đề mục và ký hiệu của đề mục, ví dụ 01.TCCB", "The number within the heading and its notation, such as 01.TCCB");

    public static Words Year { get; } = new("Năm", "Year");

    public static Words YearHint { get; } = new("Năm của danh mục hồ sơ", "Of the list of files");

    public static Words Heading { get; } = new("Đề mục", "Heading");

    public static Words HeadingHint { get; } = new("Nhóm việc trong danh mục, ví dụ Gìn giữ hòa bình", "The group of work in the list, such as Peacekeeping");

    public static Words Title { get; } = new("Tiêu đề hồ sơ", "Title of the file");

    public static Words Keep { get; } = new("Thời hạn bảo quản", "Kept for");

    public static Words KeptBy { get; } = new("Đơn vị giữ hồ sơ", "Unit that keeps it");

    public static Words UnitHint { get; } = new("Mã hoặc tên đơn vị", "The unit's code or name");

    public static Words MadeBy { get; } = new("Người lập hồ sơ", "Made by");

    public static Words Rights { get; } = new("Ai được đọc", "Who may read it");

    public static Words Kind { get; } = new("Thời hạn nộp lưu", "Term of the hand-over");

    public static Words Language { get; } = new("Ngôn ngữ", "Language");

    public static Words Description { get; } = new("Mô tả", "Description");

    public static Words OpenedOn { get; } = new("Ngày mở", "Opened on");

    public static Words ClosedOn { get; } = new("Ngày kết thúc", "Closed on");

    public static Words DueOn { get; } = new("Nộp lưu trước hết ngày", "To be handed over by");

    public static Words HandedOverOn { get; } = new("Ngày nộp lưu", "Handed over on");

    public static Words State { get; } = new("Tình trạng", "State");

    public static Words Note { get; } = new("Ghi chú", "Note");

    public static Words Papers { get; } = new("Số văn bản", "Papers");

    public static Words Pages { get; } = new("Số trang", "Pages");

    public static Words Ordinal { get; } = new("Số TT", "No.");

    public static Words Symbol { get; } = new("Số, ký hiệu văn bản", "Number and symbol of the paper");

    public static Words PaperDay { get; } = new("Ngày tháng năm văn bản", "Day of the paper");

    public static Words KindAndSubject { get; } = new("Tên loại và trích yếu nội dung văn bản", "Kind and subject of the paper");

    public static Words Author { get; } = new("Tác giả văn bản", "Author of the paper");

    public static Words SheetOrPage { get; } = new("Tờ số/Trang số", "Sheet or page");

    public static Words TimeOfPapers { get; } = new("Thời gian tài liệu", "Time of the papers");

    public static Words SheetsOrPages { get; } = new("Số tờ/Số trang", "Sheets or pages");

    public static Words Paper { get; } = new("Văn bản", "Paper");

    public static Words File { get; } = new("Hồ sơ", "File");

    public static Words FileHint { get; } = new("Số và ký hiệu, hoặc từ trong tiêu đề; chỉ hồ sơ đang mở", "Its code or words of its title; open files only");

    public static Words PutOn { get; } = new("Ngày đưa vào", "Put in on");

    public static Words On { get; } = new("Ngày", "Day");

    public static Words WorkEndedOn { get; } = new("Ngày công việc kết thúc", "Day on which the work ended");

    public static Words Open { get; } = new("Mở hồ sơ", "Open a file");

    public static Words Opened { get; } = new("Đã mở hồ sơ.", "The file is opened.");

    public static Words Correct { get; } = new("Sửa hồ sơ", "Correct the file");

    public static Words Corrected { get; } = new("Đã sửa hồ sơ.", "The file is corrected.");

    public static Words Put { get; } = new("Đưa văn bản vào", "Put a paper in");

    public static Words PutInto { get; } = new("Đưa vào hồ sơ", "Put into a file");

    public static Words WasPut { get; } = new("Đã đưa văn bản vào hồ sơ.", "The paper is in the file.");

    public static Words TakeOut { get; } = new("Lấy ra", "Take out");

    public static Words TakenOut { get; } = new("Đã lấy văn bản ra.", "The paper is taken out.");

    public static Words TakenOutOn { get; } = new("Ngày lấy ra", "Taken out on");

    public static Words Close { get; } = new("Kết thúc hồ sơ", "Close the file");

    public static Words WasClosed { get; } = new("Đã kết thúc hồ sơ.", "The file is closed.");

    public static Words Reopen { get; } = new("Mở lại", "Reopen");

    public static Words Reopened { get; } = new("Đã mở lại hồ sơ.", "The file is open again.");

    public static Words Freeze { get; } = new("Phong tỏa", "Freeze");

    public static Words WasFrozen { get; } = new("Đã phong tỏa hồ sơ.", "The file is frozen.");

    public static Words Lift { get; } = new("Gỡ phong tỏa", "Lift the freeze");

    public static Words Lifted { get; } = new("Đã gỡ phong tỏa.", "The freeze is lifted.");

    public static Words HandOver { get; } = new("Nộp lưu", "Hand over");

    public static Words WasHandedOver { get; } = new("Đã nộp lưu hồ sơ.", "The file is handed over.");

    public static Words To { get; } = new("Bên nhận", "Taken by");

    public static Words ToHint { get; } = new("Lưu trữ cơ quan", "The archive of the body");

    public static Words GivenBy { get; } = new("Đại diện bên giao", "For who gives");

    public static Words TakenBy { get; } = new("Đại diện bên nhận", "For who takes");

    public static Words PersonHint { get; } = new("Họ tên, chức vụ công tác", "Name and post");

    public static Words Condition { get; } = new("Tình trạng tài liệu", "State of the papers");

    public static Words ConditionHint { get; } = new("Đủ hay thiếu, còn tốt hay hư hỏng", "Whole or not, in good state or damaged");

    public static Words Halts { get; } = new("Các lần kết thúc, phong tỏa", "Times of closing and freezing");

    public static Words Halt { get; } = new("Việc", "What");

    public static Words Until { get; } = new("Đến ngày", "Until");

    public static Words Ended { get; } = new("Lý do mở lại, gỡ", "Why it ended");

    public static Words MustBeHandedOver { get; } = new("Bảo quản vĩnh viễn: phải nộp lưu.", "Kept for ever: it must be handed over.");

    public static Words InFiles { get; } = new("Nằm trong hồ sơ", "Lies in files");

    public static Words InNoFile { get; } = new("Chưa nằm trong hồ sơ nào.", "It lies in no file yet.");

    public static Words Print { get; } = new("In", "Print");

    public static Words TakeZip { get; } = new("Tải cả hồ sơ (ZIP)", "Take the whole file (ZIP)");

    public static Words Back { get; } = new("Quay lại hồ sơ", "Back to the file");

    public static Words Unit { get; } = new("Đơn vị", "Unit");

    public static Words TextFilter { get; } = new("Ký hiệu hoặc từ trong tiêu đề", "Code or words of the title");

    public static Words Others(int files) => new(
        $"{files} hồ sơ khác chỉ đơn vị giữ được đọc.", $"{files} other files are read by the units that keep them alone.");

    public static Words Of(WorkFileRights rights) => rights switch
    {
        WorkFileRights.WholeRegister => new("Mọi người đọc được văn bản", "All who may read papers"),
        WorkFileRights.WithinUnit => new("Trong đơn vị giữ hồ sơ", "Within the unit that keeps it"),
    };

    public static Words Of(WorkFileKind kind) => kind switch
    {
        WorkFileKind.Work => new($"{MonthsOf(kind)} tháng từ khi công việc kết thúc", $"{MonthsOf(kind)} months from the end of the work"),
        WorkFileKind.Construction => new($"{MonthsOf(kind)} tháng từ khi công trình được quyết toán (xây dựng)", $"{MonthsOf(kind)} months from the settlement of the accounts (construction)"),
    };

    /// <summary>What the day of closing is called.</summary>
    public static Words EndOf(WorkFileKind kind) => kind switch
    {
        WorkFileKind.Work => WorkEndedOn,
        WorkFileKind.Construction => new("Ngày công trình được quyết toán", "Day on which the accounts were settled"),
    };

    public static Words Of(HaltKind kind) => kind switch
    {
        HaltKind.Closed => new("Kết thúc", "Closed"),
        HaltKind.Frozen => new("Phong tỏa", "Frozen"),
    };

    public static Words Of(WorkFileState state) => state switch
    {
        WorkFileState.Open => new("Đang mở", "Open"),
        WorkFileState.Closed => new("Đã kết thúc", "Closed"),
        WorkFileState.DueSoon => new("Sắp hết hạn nộp lưu", "Due for hand-over"),
        WorkFileState.Overdue => new("Quá hạn nộp lưu", "Overdue for hand-over"),
        WorkFileState.HandedOver => new("Đã nộp lưu", "Handed over"),
        WorkFileState.Frozen => new("Đang phong tỏa", "Frozen"),
    };

    private static int MonthsOf(WorkFileKind kind) => HandOverTerms.Of(kind).Within.Count;

    /// <summary>The mark of a state on a page.</summary>
    internal static string Mark(WorkFileState state) => state switch
    {
        WorkFileState.Overdue => "bad",
        WorkFileState.DueSoon or WorkFileState.Frozen => "due",
        WorkFileState.HandedOver => "ok",
        WorkFileState.Open or WorkFileState.Closed => "unk",
    };
}
