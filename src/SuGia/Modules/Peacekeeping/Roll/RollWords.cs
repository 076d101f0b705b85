using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The roll: chosen columns of chosen officers, to print or to take along.</summary>
public static class RollWords
{
    public static Words Roll { get; } = new("Danh sách trích ngang", "Roll of officers");

    public static Words WhyEmpty { get; } = new("Không có sĩ quan nào trong phạm vi của bạn hợp với điều đã chọn.", "No officer within your scope fits what was chosen.");

    public static Words People { get; } = new("Số người", "Officers");

    public static Words Name { get; } = new("Họ và tên", "Full name");

    public static Words Rank { get; } = new("Cấp bậc", "Rank");

    public static Words Team { get; } = new("Tổ công tác", "Team");

    public static Words TourFirstOn { get; } = new("Nhiệm kỳ từ", "Tour from");

    public static Words TourLastOn { get; } = new("Nhiệm kỳ đến", "Tour until");

    public static Words JoinedOn { get; } = new("Ngày vào ngành", "Joined on");

    public static Words BornOn { get; } = new("Ngày sinh", "Born on");

    public static Words Passport { get; } = new("Số hộ chiếu", "Passport number");

    public static Words PassportUntil { get; } = new("Hộ chiếu đến ngày", "Passport until");

    public static Words Phone { get; } = new("Điện thoại", "Telephone");

    public static Words Email { get; } = new("Thư điện tử", "E-mail");

    public static Words Column { get; } = new("Giai đoạn (cột)", "Stage (column)");

    public static Words All { get; } = new("Tất cả", "All");

    public static Words GroupBy { get; } = new("Chia nhóm", "Groups");

    public static Words NoGroups { get; } = new("Không chia nhóm", "No groups");

    public static Words ByUnit { get; } = new("Theo đơn vị", "By home unit");

    public static Words ByTeam { get; } = new("Theo Tổ công tác", "By team");

    public static Words NoUnit { get; } = new("Chưa rõ đơn vị", "No unit recorded");

    public static Words NoTeam { get; } = new("Không thuộc Tổ công tác", "In no team");

    public static Words Restarts { get; } = new("Đánh số thứ tự lại từ 1 ở mỗi nhóm", "Number each group from 1");

    public static Words ColumnsAndOrder { get; } = new("Các cột và thứ tự", "Columns and their order");

    public static Words OrderHint { get; } = new("Đánh dấu cột cần có; số nhỏ đứng trước.", "Tick the columns wanted; the smaller number stands first.");

    public static Words ColumnName { get; } = new("Cột", "Column");

    public static Words OrderNumber { get; } = new("Thứ tự", "Order");

    public static Words HeadAndSignature { get; } = new("Tiêu đề và phần ký", "Heading and signature");

    public static Words Organisation { get; } = new("Cơ quan lập danh sách", "Body that makes the roll");

    public static Words Heading { get; } = new("Tiêu đề", "Heading");

    public static Words PlaceOfSigning { get; } = new("Địa danh", "Place");

    public static Words SignerPost { get; } = new("Chức vụ người ký", "Post of the signer");

    public static Words Signer { get; } = new("Họ tên người ký", "Name of the signer");

    public static Words SignHere { get; } = new("(Ký, ghi rõ họ tên)", "(Signature and full name)");

    public static Words Make { get; } = new("Lập danh sách", "Make the roll");

    public static Words Print { get; } = new("Bản in A4 ngang", "Print on A4 across");

    public static Words OwnFormHint { get; } = new("Bỏ trống thì nhận XLSX của hệ thống; đưa mẫu DOCX hoặc XLSX lên thì nhận lại mẫu đã điền", "Left blank, the system's own XLSX is made; a DOCX or XLSX of yours comes back filled");

    public static Words Take { get; } = new("Xuất XLSX", "Take as XLSX");

    public static Words Back { get; } = new("Quay lại danh sách", "Back to the roll");

    public static Words Pages { get; } = new("Các trang của danh sách", "Pages of the roll");

    public static Words Page { get; } = new("Trang", "Page");

    public static Words Previous { get; } = new("Trang trước", "Previous page");

    public static Words Next { get; } = new("Trang sau", "Next page");

    public static Words Taken { get; } = new("Danh sách trích ngang đã xuất", "Rolls taken as files");

    public static Words NoneTaken { get; } = new("Chưa có danh sách nào được xuất.", "No roll has been taken as a file.");

    public static Words TakenOn { get; } = new("Ngày xuất", "Taken on");

    public static Words TakenBy { get; } = new("Người xuất", "Taken by");

    public static Words RollOf { get; } = new("Tính đến ngày", "As of");

    public static Words Choice { get; } = new("Phạm vi chọn", "Chosen by");

    public static Words TeamNumber(int number) => new($"Tổ công tác số {number}", $"Team no. {number}");

    public static Words OrderOf(Words column) => new($"Thứ tự của cột {column.Vi}", $"Order of the column {column.En}");

    public static Words AsOf(DateOnly day) => new($"(Tính đến ngày {Days.Both(day).Vi})", $"(As of {Days.Both(day).En})");

    /// <summary>Place and day above a signature.</summary>
    public static Words PlaceAndDay(string place, DateOnly day) => new($"{(place is "" ? "" : $"{place}, ")}{Days.Official(day)}", $"{(place is "" ? "" : $"{place}, ")}{Days.Both(day).En}");
}
