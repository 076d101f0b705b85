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
        TourKind kind => TourWords.Of(kind),
        SegmentKind kind => TourWords.Of(kind),
        CourseKind.Own => new("Tự tổ chức", "Our own"),
        CourseKind.Partner => new("Đối tác tổ chức", "A partner's"),
        UnAnswer answer => CallWords.Of(answer),
        AbsenceKind kind => AbsenceWords.Of(kind),
        CertificateKind kind => CertificateWords.Of(kind),
        FitnessKind kind => CertificateWords.Of(kind),
        Fitness outcome => CertificateWords.Of(outcome),
        VettingKind kind => CertificateWords.Of(kind),
        VettingOutcome outcome => CertificateWords.Of(outcome),
        EarlyEndReason reason => TourWords.Of(reason),
        CostBearer bearer => TourWords.Of(bearer),
        _ => null,
    };
}
