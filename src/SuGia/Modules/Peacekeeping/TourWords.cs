using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Labels of the forms about a tour.</summary>
public static class TourWords
{
    public static Words Team { get; } = new("Tổ công tác số", "Team number");

    public static Words Kind { get; } = new("Loại nhiệm kỳ", "Kind of tour");

    public static Words First { get; } = new("Ngày đầu theo quyết định", "First day by the decision");

    public static Words Last { get; } = new("Ngày cuối theo quyết định", "Last day by the decision");

    public static Words Decision { get; } = new("Quyết định", "Decision");

    public static Words WithoutDecision { get; } = new(
        "Chưa có quyết định vẫn ghi được: nhiệm kỳ được giữ, nhưng chưa là minh chứng cho con số nào cho đến khi nhập quyết định.",
        "It can be saved without a decision: the tour is kept, but proves nothing until the decision is entered.");

    public static Words UnReference { get; } = new("Văn bản của LHQ", "UN reference");

    public static Words Parts { get; } = new("Các đoạn đã ghi", "Parts so far");

    public static Words ExtensionFirstHint(FuzzyDate last) => new(
        $"Đoạn trước kết thúc {last.Both().Vi}", $"The part before ends {last.Both().En}");

    public static Words ReasonBeyondCap { get; } = new("Lý do (bắt buộc khi vượt thời hạn tối đa)", "Reason (asked for beyond the cap)");

    public static Words LeftHome { get; } = new("Lên đường", "Left home");

    public static Words Arrived { get; } = new("Đến phái bộ", "Arrived");

    public static Words CheckedOut { get; } = new("Rời phái bộ", "Checked out");

    public static Words CameHome { get; } = new("Về nước", "Came home");

    public static Words UnFirst { get; } = new("LHQ tính từ", "UN counts from");

    public static Words UnLast { get; } = new("LHQ tính đến", "UN counts to");

    public static Words JourneyLead { get; } = new(
        "Ngày thực tế chỉ thay ngày theo quyết định khi hai ngày khác nhau. Để trống ngày chưa biết.",
        "Actual days replace decided days only where they differ. Leave blank what is not known.");

    public static Words EarlyOn { get; } = new("Ngày cuối tại phái bộ", "Last day in the mission");

    public static Words ReasonCode { get; } = new("Lý do rút", "Reason code");

    public static Words Bearer { get; } = new("Bên chịu chi phí về nước", "Who bears the cost of return");

    public static Words BearerRules { get; } = new("Quy tắc đề nghị bên chịu chi phí", "What the rules propose");

    public static Words Part { get; } = new("Đoạn chưa có quyết định", "Part without a decision");

    public static Words Opened { get; } = new("Đã mở nhiệm kỳ.", "The tour is opened.");

    public static Words OpenedWithoutDecision { get; } = new(
        "Đã ghi nhiệm kỳ. Chưa có quyết định nên chưa tính vào con số nào.", "The tour is saved. It counts nowhere until its decision is entered.");

    public static Words Extended { get; } = new("Đã gia hạn.", "The tour is extended.");

    public static Words Decided { get; } = new("Đã bổ sung quyết định.", "The decision is entered.");

    public static Words JourneyReasonHint { get; } = new("Cần khi sửa một ngày đã ghi", "Needed where a recorded day is changed");

    public static Words JourneySaved { get; } = new("Đã ghi ngày thực tế.", "The actual days are recorded.");

    public static Words EndedOn(DateOnly on) => new($"Đã ghi rút sớm, ngày cuối {Days.Both(on).Vi}.", $"An early end is recorded, with the last day {Days.Both(on).En}.");

    public static Words TakenBack { get; } = new("Đã bỏ rút sớm.", "The early end is taken back.");

    public static Words Ended { get; } = new("Đã ghi rút sớm.", "The early end is recorded.");

    public static Words Of(TourKind kind) => kind switch
    {
        TourKind.Individual => new("Cá nhân", "Individual"),
        TourKind.Headquarters => new("Trụ sở LHQ", "UN headquarters"),
        TourKind.FormedUnit => new("Đơn vị cảnh sát (FPU)", "Formed police unit"),
        TourKind.SpecializedTeam => new("Tổ chuyên môn", "Specialized team"),
    };

    public static Words Of(EarlyEndReason reason) => reason switch
    {
        EarlyEndReason.Compassionate => new("Việc gia đình", "Compassionate"),
        EarlyEndReason.Medical => new("Y tế", "Medical"),
        EarlyEndReason.Disciplinary => new("Kỷ luật", "Disciplinary"),
        EarlyEndReason.AmsFail => new("Không đạt AMS", "AMS failed"),
        EarlyEndReason.Performance => new("Kết quả công tác", "Performance"),
        EarlyEndReason.NationalRecall => new("Rút về theo yêu cầu quốc gia", "National recall"),
        EarlyEndReason.MissionDrawdown => new("Phái bộ thu hẹp", "Mission drawdown"),
        EarlyEndReason.MissionClosure => new("Phái bộ đóng cửa", "Mission closure"),
        EarlyEndReason.SecurityEvacuation => new("Sơ tán an ninh", "Security evacuation"),
        EarlyEndReason.Death => new("Hy sinh, từ trần", "Death"),
        EarlyEndReason.Rotation => new("Luân phiên", "Rotation"),
    };

    public static Words Of(SegmentKind kind) => kind switch
    {
        SegmentKind.Initial => new("Đoạn đầu", "First part"),
        SegmentKind.Extension => new("Gia hạn", "Extension"),
        SegmentKind.Reassigned => new("Đổi vị trí", "Change of post"),
    };

    public static Words Of(CostBearer bearer) => bearer switch
    {
        CostBearer.UnitedNations => new("Liên hợp quốc", "United Nations"),
        CostBearer.MemberState => new("Quốc gia cử", "Member State"),
        CostBearer.NotDecided => new("Chưa xác định", "Not decided"),
    };
}
