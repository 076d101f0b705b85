using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What lapses, and when.</summary>
public static class ClockWords
{
    public static Words Clocks { get; } = new("Thời hạn", "Clocks");

    public static Words Lead { get; } = new("Giấy tờ và kết quả sắp hết hạn, sớm nhất ở trên. Loại đã gia hạn chỉ hiện hạn cuối.", "What lapses soon, the soonest first. Of what was renewed only the last term is shown.");

    public static Words Withheld { get; } = new("Hộ chiếu và sức khỏe chỉ hiện với người có quyền đọc nhóm dữ liệu đó.", "Passports and health are shown only to whoever may read those groups.");

    public static Words WhyEmpty { get; } = new("Không có giấy tờ nào hết hạn trong khoảng này.", "Nothing lapses in this time.");

    public static Words Within { get; } = new("Trong vòng", "Within");

    public static Words Lapsed { get; } = new("Hết hạn", "Lapsed");

    public static Words Of(Within within) => new($"{(int)within} ngày", $"{(int)within} days");

    public static Words Of(ClockKind kind) => kind switch
    {
        ClockKind.Clearance => new("Kết quả AMS", "Clearance"),
        ClockKind.Passport => new("Hộ chiếu", "Passport"),
        ClockKind.Visa => CertificateWords.Of(CertificateKind.Visa),
        ClockKind.DrivingLicence => CertificateWords.Of(CertificateKind.DrivingLicence),
        ClockKind.Medical => CertificateWords.Of(FitnessKind.Medical),
        ClockKind.Vaccination => CertificateWords.Of(FitnessKind.Vaccination),
    };
}
