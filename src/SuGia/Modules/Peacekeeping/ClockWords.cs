using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What lapses, when, and who sees to it.</summary>
public static class ClockWords
{
    public static Words Clocks { get; } = new("Thời hạn", "Clocks");

    public static Words Lead { get; } = new(
        "Giấy tờ và kết quả sắp hết hạn, sớm nhất ở trên; ai phải làm gì và bắt đầu chậm nhất ngày nào. Loại đã gia hạn chỉ hiện hạn cuối.",
        "What lapses soon, the soonest first; who does what, and the last day to begin. Of what was renewed only the last term is shown.");

    public static Words Withheld { get; } = new(
        "Hộ chiếu, sức khỏe và thẩm tra chỉ hiện với người có quyền đọc nhóm dữ liệu đó.", "Passports, health and vetting are shown only to whoever may read those groups.");

    public static Words WhyEmpty { get; } = new("Không có giấy tờ nào hết hạn trong khoảng này.", "Nothing lapses in this time.");

    public static Words Within { get; } = new("Trong vòng", "Within");

    public static Words Lapsed { get; } = new("Hết hạn", "Lapsed");

    public static Words Act { get; } = new("Việc phải làm", "What is to be done");

    public static Words Who { get; } = new("Người thực hiện", "Who acts");

    public static Words BeginBy { get; } = new("Bắt đầu chậm nhất", "Begin by");

    public static Words Late { get; } = new("đã quá", "past");

    public static Words IsLate { get; } = new("Quá ngày bắt đầu", "Past the day to begin");

    public static Words For { get; } = new("Cần cho", "Needed for");

    public static Words Desk { get; } = new("Cán bộ phụ trách", "Case officer");

    public static Words Confidence { get; } = new("Độ tin cậy", "Confidence");

    /// <summary>"Lái xe, UNMISS"; null where neither is known.</summary>
    public static string? NeededFor(ClockUse? use, string? mission) =>
        string.Join(", ", ((string?[])[use is { } known ? Of(known).ToString() : null, mission]).OfType<string>()) is { Length: > 0 } said ? said : null;

    public static Words Of(Within within) => new($"{(int)within} ngày", $"{(int)within} days");

    public static Words Of(ClockActor who) => who switch
    {
        ClockActor.Officer => new("Sĩ quan", "The officer"),
        ClockActor.HomeUnit => new("Đơn vị quản lý", "Home unit"),
        ClockActor.StandingOffice => new("Văn phòng Thường trực", "Standing Office"),
        ClockActor.VettingBody => new("Cơ quan thẩm tra", "Vetting body"),
        ClockActor.UnitedNations => new("Liên hợp quốc (DPO, phái bộ)", "United Nations (DPO, mission)"),
    };

    public static Words Of(ClockUse use) => use switch
    {
        ClockUse.Deployment => new("Triển khai", "Deployment"),
        ClockUse.Mission => new("Ở phái bộ", "In the mission"),
        ClockUse.Driving => new("Lái xe ở phái bộ", "Driving in the mission"),
    };

    public static Words Of(ClockKind kind) => kind switch
    {
        ClockKind.Clearance => new("Kết quả AMS", "Clearance"),
        ClockKind.Passport => new("Hộ chiếu", "Passport"),
        ClockKind.Visa => CertificateWords.Of(CertificateKind.Visa),
        ClockKind.DrivingLicence => CertificateWords.Of(CertificateKind.DrivingLicence),
        ClockKind.PreDeploymentTraining => CertificateWords.Of(CertificateKind.PreDeploymentTraining),
        ClockKind.Bsafe => CertificateWords.Of(CertificateKind.Bsafe),
        ClockKind.Attestation => CertificateWords.Of(CertificateKind.Attestation),
        ClockKind.Easp => CertificateWords.Of(CertificateKind.Easp),
        ClockKind.Medical => CertificateWords.Of(FitnessKind.Medical),
        ClockKind.Vaccination => CertificateWords.Of(FitnessKind.Vaccination),
        ClockKind.Vetting => new("Thẩm tra cho chuyến đi", "Vetting for the movement"),
    };
}
