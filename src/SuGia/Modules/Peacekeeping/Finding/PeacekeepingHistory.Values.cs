using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

internal sealed partial class PeacekeepingHistory
{
    public Words? Of(Enum value) => value switch
    {
        Stage stage => stage.Title(),
        MissionPhase phase => PeacekeepingWords.Of(phase),
        AmsComponent component => AmsWords.Of(component),
        Venue venue => AmsWords.Of(venue),
        TourKind kind => OfKind(kind),
        SegmentKind.Initial => new("Đoạn đầu", "First part"),
        SegmentKind.Extension => new("Gia hạn", "Extension"),
        CourseKind.Own => new("Tự tổ chức", "Our own"),
        CourseKind.Partner => new("Đối tác tổ chức", "A partner's"),
        UnAnswer answer => CallWords.Of(answer),
        AbsenceKind kind => AbsenceWords.Of(kind),
        CertificateKind kind => CertificateWords.Of(kind),
        FitnessKind kind => CertificateWords.Of(kind),
        Fitness outcome => CertificateWords.Of(outcome),
        VettingKind kind => CertificateWords.Of(kind),
        VettingOutcome outcome => CertificateWords.Of(outcome),
        EarlyEndReason reason => OfReason(reason),
        CostBearer bearer => OfBearer(bearer),
        _ => null,
    };

    private static Words OfKind(TourKind kind) => kind switch
    {
        TourKind.Individual => new("Cá nhân", "Individual"),
        TourKind.Headquarters => new("Trụ sở LHQ", "UN headquarters"),
        TourKind.FormedUnit => new("Đơn vị cảnh sát (FPU)", "Formed police unit"),
        TourKind.SpecializedTeam => new("Tổ chuyên môn", "Specialized team"),
    };

    private static Words OfReason(EarlyEndReason reason) => reason switch
    {
        EarlyEndReason.Compassionate => new("Việc gia đình", "Compassionate"),
        EarlyEndReason.Medical => new("Sức khỏe", "Medical"),
        EarlyEndReason.Disciplinary => new("Kỷ luật", "Disciplinary"),
        EarlyEndReason.AmsFail => new("Chưa đạt AMS", "AMS failed"),
        EarlyEndReason.Performance => new("Kết quả công tác", "Performance"),
        EarlyEndReason.NationalRecall => new("Quốc gia triệu hồi", "National recall"),
        EarlyEndReason.MissionDrawdown => new("Phái bộ thu hẹp", "Mission drawdown"),
        EarlyEndReason.MissionClosure => new("Phái bộ đóng", "Mission closure"),
        EarlyEndReason.SecurityEvacuation => new("Sơ tán an ninh", "Security evacuation"),
        EarlyEndReason.Death => new("Từ trần", "Death"),
    };

    private static Words OfBearer(CostBearer bearer) => bearer switch
    {
        CostBearer.UnitedNations => new("Liên hợp quốc", "United Nations"),
        CostBearer.MemberState => new("Quốc gia cử", "Member State"),
        CostBearer.NotDecided => new("Chưa quyết định", "Not decided"),
    };
}
