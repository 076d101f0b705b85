using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Organisation;

/// <summary>The columns of the people's table, and what their cells may say.</summary>
internal static class PersonColumns
{
    private static readonly Words AnyDay = new("31/12/2026", "31/12/2026");

    public static Choices<Sex> Sexes { get; } = new(
        new(Sex.Male, new("Nam", "Male"), "M"), new(Sex.Female, new("Nữ", "Female"), "F"));

    public static ImportColumn Code { get; } = new("Code", new("Mã cán bộ", "Service number"), new("SQ-0017", "SQ-0017"), Required: true, Aliases: ["Mã", "Mã sĩ quan", "Officer code"]);

    public static ImportColumn Paper { get; } = new("PaperNumber", new("Số quyết định", "Decision number"), new("văn bản đã ghi", "a registered paper"), IsClearable: true);

    public static Words Shown(Sex sex) => sex is Sex.Female ? new("Nữ", "Female") : new("Nam", "Male");

    public static IReadOnlyList<ImportColumn> All { get; } =
    [
        Code,
        new("FullName", new("Họ và tên", "Full name"), new("bắt buộc với người mới", "required for a new person"), Aliases: ["Họ tên", "Name"]),
        new("Sex", new("Giới tính", "Sex"), Sexes.Hint, Aliases: ["Giới"]),
        new("BirthYear", new("Năm sinh", "Year of birth"), new("1985", "1985"), IsClearable: true),
        new("BornOn", new("Ngày sinh", "Date of birth"), AnyDay, IsClearable: true, Group: FieldGroup.Identity),
        new("JoinedOn", new("Ngày vào ngành", "Joined on"), new("31/12/2026 hoặc 12/2026", "31/12/2026 or 12/2026"), IsClearable: true, Group: FieldGroup.Service, Aliases: ["Vào ngành"]),
        new("Phone", new("Điện thoại", "Phone"), default, IsClearable: true, Group: FieldGroup.Contact),
        new("Email", new("Thư điện tử", "Email"), default, IsClearable: true, Group: FieldGroup.Contact),
        new("PassportNumber", new("Số hộ chiếu", "Passport number"), default, IsClearable: true, Group: FieldGroup.Identity, Aliases: ["Hộ chiếu", "Passport"]),
        new("PassportUntil", new("Hạn hộ chiếu", "Passport valid until"), AnyDay, IsClearable: true, Group: FieldGroup.Identity),
        new("EmergencyContact", new("Liên hệ khẩn cấp", "Emergency contact"), default, IsClearable: true, Group: FieldGroup.Family),
        new("HealthClass", new("Phân loại sức khỏe", "Health class"), default, IsClearable: true, Group: FieldGroup.Health),
    ];

    public static Words Title(string name) => All.First(c => c.Name == name).Title;
}
