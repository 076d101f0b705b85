using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Visits of the UN's assessment team.</summary>
public static class VisitWords
{
    public static Words Visits { get; } = new("Đợt SAAT", "SAAT visits");

    public static Words Visit { get; } = new("Đợt SAAT", "SAAT visit");

    public static Words WhyEmpty { get; } = new("Chưa có đợt SAAT nào. Ghi một đợt khi gửi đề nghị cho Liên hợp quốc.", "There is no SAAT visit yet. Record one when the request goes to the UN.");

    public static Words Ask { get; } = new("Ghi đề nghị SAAT", "Record a SAAT request");

    public static Words Asked { get; } = new("Đã ghi đề nghị cử đoàn SAAT.", "The SAAT request is recorded.");

    public static Words Code { get; } = new("Số hiệu đợt", "Code of the visit");

    public static Words CodeHint { get; } = new("Do Văn phòng đặt: SAAT-2027-03", "Given by the office: SAAT-2027-03");

    public static Words Request { get; } = new("Văn bản đề nghị", "The request");

    public static Words RequestedOn { get; } = new("Ngày đề nghị", "Requested on");

    public static Words WantedOn { get; } = new("Ngày mong muốn", "Wanted from");

    public static Words Languages { get; } = new("Ngôn ngữ thi", "Languages");

    public static Words LanguagesHint { get; } = new("Một hoặc nhiều, cách nhau bằng dấu phẩy: Anh, Pháp", "One or several, apart by commas: Anh, Pháp");

    public static Words Armed { get; } = new("Có thi bắn súng", "With firearms");

    public static Words Capacity { get; } = new("Sức chứa", "Capacity");

    public static Words Place { get; } = new("Địa điểm", "Place");

    public static Words State { get; } = new("Tình trạng", "State");

    public static Words AgreedDays { get; } = new("Ngày đã thống nhất", "Agreed days");

    public static Words Agree { get; } = new("Ghi ngày đã thống nhất", "Record the agreed days");

    public static Words Agreed { get; } = new("Đã ghi ngày thống nhất với LHQ.", "The agreed days are recorded.");

    public static Words AgreedOn { get; } = new("Thống nhất ngày", "Agreed on");

    public static Words FirstOn { get; } = new("Ngày đầu", "First day");

    public static Words LastOn { get; } = new("Ngày cuối", "Last day");

    public static Words Agreement { get; } = new("Văn bản của LHQ", "The UN's letter");

    public static Words Team { get; } = new("Đoàn của LHQ", "The UN's team");

    public static Words AddAssessor { get; } = new("Thêm người vào đoàn", "Add to the team");

    public static Words AssessorAdded { get; } = new("Đã thêm vào đoàn.", "Added to the team.");

    public static Words Name { get; } = new("Họ tên như trong văn bản", "Name as printed");

    public static Words Role { get; } = new("Vai trò", "Role");

    public static Words Country { get; } = new("Quốc gia", "Country");

    public static Words Nominees { get; } = new("Người dự thi", "Nominees");

    public static Words NoNominees { get; } = new("Chưa có ai trong danh sách.", "Nobody is on the list.");

    public static Words Add { get; } = new("Thêm người dự thi", "Add a nominee");

    public static Words AttestedOn { get; } = new("Đã có bản cam đoan ngày", "Attestations filed on");

    public static Words NotAttested { get; } = new("chưa có bản cam đoan", "attestations not filed");

    public static Words Result { get; } = new("Kết quả", "Result");

    public static Words NotSat { get; } = new("chưa dự thi", "not sat");

    public static Words ByComponent { get; } = new("Đạt theo từng phần", "Passed by component");

    public static Words Sat { get; } = new("Dự thi", "Sat");

    public static Words PassRate { get; } = new("Tỷ lệ đạt", "Pass rate");

    public static Words UnarmedOnly { get; } = new("chỉ phái bộ không vũ trang", "unarmed missions only");

    public static Words Costs { get; } = new("Chi phí", "Costs");

    public static Words ChangeAssessor { get; } = new("Sửa người trong đoàn", "Correct the assessor");

    public static Words TeamChanged { get; } = new("Đã sửa đoàn của LHQ.", "The UN's team is changed.");

    public static Words ChangeCost { get; } = new("Sửa chi phí", "Correct the cost");

    public static Words CostsChanged { get; } = new("Đã sửa chi phí.", "The costs are changed.");

    public static Words AddCost { get; } = new("Ghi chi phí", "Record a cost");

    public static Words CostAdded { get; } = new("Đã ghi chi phí.", "The cost is recorded.");

    public static Words What { get; } = new("Nội dung", "What for");

    public static Words BorneBy { get; } = new("Bên chịu", "Borne by");

    public static Words Amount { get; } = new("Số tiền như trong văn bản", "Amount as printed");

    public static Words EnterResults { get; } = new("Nhập kết quả", "Enter the results");

    public static Words Matrix { get; } = new("Bảng kết quả", "Table of results");

    public static Words MatrixHint { get; } = new(
        "Dán từ bảng tính. Tiêu đề: Mã sĩ quan, Đọc, Nghe, Viết báo cáo, Phỏng vấn, Máy tính, Lái xe, Bắn súng, Kết quả; thêm Ngày sát hạch và Ngôn ngữ khi cần. Điểm: 8/10 hoặc 78 %; người không đạt thì ghi thêm từng phần: 52 % không đạt.",
        "Paste from a spreadsheet. Headers: Officer code, Reading, Listening, Report writing, Interview, Computer, Driving, Firearms, Result; Day of assessment and Language where needed. Scores: 8/10 or 78 %; of whoever failed, add to each part: 52 % failed.");

    public static Words Preview { get; } = new("Xem trước", "Preview");

    public static Words PreviewNote { get; } = new("Chưa ghi gì. Kiểm tra rồi bấm ghi: cả bảng được ghi một lần.", "Nothing is recorded yet. Check, then record: the whole table at once.");

    public static Words Take { get; } = new("Ghi cả bảng", "Record the whole table");

    public static Words Taken { get; } = new("Đã ghi kết quả vào hồ sơ từng người.", "The results are in each officer's file.");

    public static Words ResultsPaper { get; } = new("Văn bản kết quả", "Results paper");

    public static Words Back { get; } = new("Quay lại đợt SAAT", "Back to the visit");

    public static Words Warnings { get; } = new("Cần lưu ý", "To be noted");

    public static Words Borne(VisitCost cost) => cost.Amount is "" ? TourWords.Of(cost.BorneBy)
        : new($"{TourWords.Of(cost.BorneBy).Vi}, {cost.Amount}", $"{TourWords.Of(cost.BorneBy).En}, {cost.Amount}");

    public static Words Of(VisitState state) => state switch
    {
        VisitState.Requested => new("Đã đề nghị", "Requested"),
        VisitState.Agreed => new("Đã thống nhất ngày", "Days agreed"),
        VisitState.ResultsIn => new("Đã có kết quả", "Results in"),
    };

    public static Words Of(Sex sex) => sex == Sex.Female ? PeacekeepingWords.Female : PeacekeepingWords.Male;

    public static Words MayRetake(DateOnly on, RuleRow rule) => new(
        $"được thi lại từ {Days.Both(on).Vi} ({rule.Code}, {RuleWords.Of(rule.Confidence).Vi})",
        $"may sit again from {Days.Both(on).En} ({rule.Code}, {RuleWords.Of(rule.Confidence).En})");

    public static Words BeyondCapacity(int count) => new($"Danh sách chính thức vượt sức chứa {count} người.", $"The main list exceeds the capacity by {count}.");

    public static Words AskedLate(RuleRow rule) => By(rule, new($"Đề nghị chưa trước {rule.Whole} tháng", $"Requested less than {rule.Whole} months ahead"));

    public static Words AgreedLate(RuleRow rule) => By(rule, new($"Thống nhất ngày chưa trước {rule.Whole} tháng", $"Days agreed less than {rule.Whole} month ahead"));

    public static Words CapacityBelow(RuleRow rule) => By(rule, new($"Sức chứa dưới {rule.Whole} người", $"Capacity below {rule.Whole}"));

    public static Words CapacityAbove(RuleRow rule) => By(rule, new($"Sức chứa trên {rule.Whole} người", $"Capacity above {rule.Whole}"));

    public static Words TeamNeedsWomen(RuleRow rule) => By(rule, new($"Đoàn cần ít nhất {rule.Whole} nữ nếu có thể", $"The team should have at least {rule.Whole} woman"));

    private static Words By(RuleRow rule, Words says) => new(
        $"{says.Vi} ({rule.Code}, {RuleWords.Of(rule.Confidence).Vi})", $"{says.En} ({rule.Code}, {RuleWords.Of(rule.Confidence).En})");
}
