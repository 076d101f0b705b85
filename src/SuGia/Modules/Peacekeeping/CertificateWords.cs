using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Papers with a term, fitness and vetting.</summary>
public static class CertificateWords
{
    public static Words Certificates { get; } = new("Giấy tờ có thời hạn", "Papers with a term");

    public static Words Fitness { get; } = new("Sức khỏe cho nhiệm vụ", "Fitness for duty");

    public static Words Vetting { get; } = new("Thẩm tra", "Vetting");

    public static Words RecordCertificate { get; } = new("Ghi giấy tờ", "Record a paper with a term");

    public static Words RecordFitness { get; } = new("Ghi kết luận sức khỏe", "Record a fitness outcome");

    public static Words RecordVetting { get; } = new("Ghi kết quả thẩm tra", "Record a vetting outcome");

    public static Words Recorded { get; } = new("Đã ghi.", "Recorded.");

    public static Words Kind { get; } = new("Loại", "Kind");

    public static Words FirstOn { get; } = new("Có hiệu lực từ", "Valid from");

    public static Words LastOn { get; } = new("Đến hết ngày", "Valid to");

    public static Words NoEnd { get; } = new("không thời hạn", "no end");

    public static Words Reference { get; } = new("Số hoặc hạng", "Number or class");

    public static Words ReferenceHint { get; } = new("Hạng của giấy phép lái xe (B), số thị thực, tên khóa học", "Class of the licence (B), number of the visa, name of the course");

    public static Words Mission { get; } = new("Chỉ cho phái bộ", "For one mission only");

    public static Words AnyMission { get; } = new("mọi phái bộ", "any mission");

    public static Words Outcome { get; } = new("Kết luận", "Outcome");

    public static Words On { get; } = new("Ngày có kết quả", "Day of the outcome");

    public static Words MovementOn { get; } = new("Cho chuyến đi ngày", "For the movement on");

    public static Words OnlyOutcome { get; } = new(
        "Chỉ ghi kết luận. Không ghi bệnh, nội dung thẩm tra hay lý do. Mỗi lần đọc được ghi nhật ký.",
        "Record the outcome alone: no illness, no finding, no reason. Each reading is journalled.");

    public static Words Basis { get; } = new("Văn bản", "Paper");

    public static Words Of(CertificateKind kind) => kind switch
    {
        CertificateKind.Visa => new("Thị thực", "Visa"),
        CertificateKind.DrivingLicence => new("Giấy phép lái xe", "Driving licence"),
        CertificateKind.PreDeploymentTraining => new("Chứng nhận huấn luyện tiền triển khai", "Pre-deployment training"),
        CertificateKind.Bsafe => new("Chứng chỉ BSAFE", "BSAFE certificate"),
        CertificateKind.Attestation => new("Bản tự xác nhận", "Self-attestation form"),
        CertificateKind.Easp => new("Đơn EASP", "EASP form"),
    };

    public static Words Of(FitnessKind kind) => kind switch
    {
        FitnessKind.Medical => new("Khám sức khỏe (MS.2)", "Medical examination (MS.2)"),
        FitnessKind.Vaccination => new("Tiêm chủng", "Vaccination"),
    };

    public static Words Of(Fitness outcome) => outcome switch
    {
        Peacekeeping.Fitness.Fit => new("Đủ sức khỏe", "Fit"),
        Peacekeeping.Fitness.FitWithLimits => new("Đủ, có lưu ý", "Fit with limits"),
        Peacekeeping.Fitness.NotFit => new("Chưa đủ", "Not fit"),
        Peacekeeping.Fitness.Erased => RetentionWords.Erased,
    };

    public static Words Of(VettingKind kind) => kind switch
    {
        VettingKind.ByTheState => new("Nước cử xác nhận", "Certified by the State"),
        VettingKind.ByTheUnitedNations => new("LHQ thẩm tra", "Vetted by the UN"),
        VettingKind.SelfAttestation => new("Tự xác nhận", "Self-attestation"),
    };

    public static Words Of(VettingOutcome outcome) => outcome switch
    {
        VettingOutcome.Clear => new("Không có vấn đề", "Clear"),
        VettingOutcome.Pending => new("Đang thẩm tra", "Pending"),
        VettingOutcome.NotClear => new("Chưa đủ điều kiện", "Not clear"),
    };
}
