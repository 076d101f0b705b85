using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

internal static class OrganisationWords
{
    public static Words People { get; } = new("Nhân sự", "People");

    public static Words NoPeople { get; } = new(
        "Chưa có người nào trong phạm vi của bạn. Danh sách có người khi được nhập hoặc ghi mới.",
        "There is nobody in your scope yet. People appear once they are imported or recorded.");

    public static Words Name { get; } = new("Họ và tên", "Name");

    public static Words NameHint { get; } = new("Họ, tên đệm, tên, như trong giấy tờ", "Family, middle and given name, as in the papers");

    public static Words RankAndName { get; } = new("Cấp bậc, họ và tên", "Rank and name");

    public static Words Code { get; } = new("Mã", "Code");

    public static Words PersonCodeHint { get; } = new("Số hiệu, ví dụ SQ-0017; mỗi người một mã", "Service number, for example SQ-0017; unique");

    public static Words Rank { get; } = new("Cấp bậc", "Rank");

    public static Words Unit { get; } = new("Đơn vị", "Unit");

    public static Words UnitCode { get; } = new("Mã đơn vị", "Unit code");

    public static Words UnitHint { get; } = new("Mã hoặc một phần tên", "Its code or a part of its name");

    public static Words UnitFilterHint { get; } = new("Mã, gồm cả cấp dưới", "Code; units below count");

    public static Words Sex { get; } = new("Giới", "Sex");

    public static Words BirthYear { get; } = new("Năm sinh", "Born in");

    public static Words BornOn { get; } = new("Ngày sinh", "Born on");

    public static Words JoinedOn { get; } = new("Vào ngành", "Joined");

    public static Words LeftOn { get; } = new("Ra khỏi ngành", "Left");

    public static Words Phone { get; } = new("Điện thoại", "Phone");

    public static Words Email { get; } = new("Thư điện tử", "Email");

    public static Words Passport { get; } = new("Số hộ chiếu", "Passport number");

    public static Words PassportUntil { get; } = new("Hộ chiếu đến ngày", "Passport valid until");

    public static Words EmergencyContact { get; } = new("Người thân cần báo tin", "Emergency contact");

    public static Words HealthClass { get; } = new("Phân loại sức khỏe", "Health class");

    public static Words Post { get; } = new("Chức vụ", "Post");

    public static Words IsMain { get; } = new("Chức vụ chính: quyết định đơn vị của người này", "Main post: decides this person's unit");

    public static Words BesideMain { get; } = new("Kiêm nhiệm", "Beside the main post");

    public static Words Language { get; } = new("Ngoại ngữ", "Language");

    public static Words LanguageHint { get; } = new("Ví dụ Anh, Pháp", "For example English, French");

    public static Words Level { get; } = new("Trình độ (CEFR)", "Level (CEFR)");

    public static Words TestedOn { get; } = new("Ngày kiểm tra", "Tested on");

    public static Words FirstOn { get; } = new("Từ ngày", "From");

    public static Words LastOn { get; } = new("Đến ngày", "To");

    public static Words Paper { get; } = new("Quyết định", "Decision");

    public static Words NoPaper { get; } = new("chưa có", "none on record");

    public static Words Ranks { get; } = new("Cấp bậc", "Ranks");

    public static Words Appointments { get; } = new("Chức vụ, đơn vị", "Posts and units");

    public static Words Languages { get; } = new("Ngoại ngữ", "Languages");

    public static Words Find { get; } = new("Tên hoặc mã", "Name or code");

    public static Words FindHint { get; } = new("Không cần dấu: “duc” thấy Đức", "Marks may be left out: “duc” finds Đức");

    public static Words Reads { get; } = new("Lượt xem dữ liệu cá nhân", "Reads of personal data");

    public static Words Of(Sex sex) => sex == Contract.Sex.Female ? new("Nữ", "Female") : new("Nam", "Male");

    public static Words Of(FieldGroup group) => group switch
    {
        FieldGroup.Public => new("Tóm tắt", "Summary"),
        FieldGroup.Service => new("Quá trình công tác", "Service"),
        FieldGroup.Contact => new("Liên hệ", "Contact"),
        FieldGroup.Identity => new("Nhân thân, giấy tờ", "Identity papers"),
        FieldGroup.Family => new("Thân nhân", "Family"),
        FieldGroup.Health => new("Sức khỏe", "Health"),
        FieldGroup.Vetting => new("Thẩm tra", "Vetting"),
        FieldGroup.Appraisal => new("Nhận xét, đánh giá", "Appraisal"),
        FieldGroup.AbsenceReasons => new("Lý do vắng", "Reasons of absence"),
    };

    /// <summary>Says which kinds are not shown; the last four are personal data, never "secret".</summary>
    public static Words Withheld(IReadOnlyCollection<FieldGroup> groups)
    {
        var (vi, en) = (string.Join(", ", groups.Select(g => Of(g).Vi.ToLowerInvariant())), string.Join(", ", groups.Select(g => Of(g).En.ToLowerInvariant())));
        return new($"Không hiển thị: {vi}. Đây là dữ liệu cá nhân, xem cần quyền riêng.", $"Not shown: {en}. This is personal data, read with a right of its own.");
    }

    public static Words WithheldInForm { get; } = new(
        "Biểu mẫu chỉ có những mục bạn được xem; các mục khác giữ nguyên.",
        "The form holds what you may read; everything else stays as it is.");
}
