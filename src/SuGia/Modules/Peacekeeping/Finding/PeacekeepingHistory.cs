using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the fields of missions, courses, teams and officer files are called in histories.</summary>
internal sealed partial class PeacekeepingHistory : IHistoryWords
{
    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words>
    {
        ["peacekeeping_phase"] = new("Giai đoạn của phái bộ", "Phase"),
        ["peacekeeping_station"] = new("Địa điểm làm việc", "Duty station"),
        ["peacekeeping_post"] = new("Vị trí", "Post"),
        ["peacekeeping_course_session"] = new("Lần mở", "Session"),
        ["peacekeeping_stage"] = new("Giai đoạn", "Stage"),
        ["peacekeeping_ams_attempt"] = new("AMS", "AMS"),
        ["peacekeeping_ams_score"] = new("Phần thi AMS", "Part of the AMS"),
        ["peacekeeping_tour"] = new("Nhiệm kỳ", "Tour"),
        ["peacekeeping_segment"] = new("Đoạn của nhiệm kỳ", "Part of the tour"),
        ["peacekeeping_nomination"] = new("Đề cử", "Nomination"),
        ["peacekeeping_participation"] = new("Khóa học", "Course"),
        ["peacekeeping_absence"] = new("Vắng mặt", "Absence"),
        ["peacekeeping_certificate"] = new("Giấy tờ có thời hạn", "Paper with a term"),
        ["peacekeeping_fitness"] = new("Sức khỏe", "Fitness"),
        ["peacekeeping_vetting"] = new("Thẩm tra", "Vetting"),
    };

    public IReadOnlyDictionary<string, Words> Fields { get; } = new Dictionary<string, Words>
    {
        ["Person"] = new("Sĩ quan", "Officer"),
        ["Mission"] = new("Phái bộ", "Mission"),
        ["Acronym"] = new("Tên tắt", "Acronym"),
        ["LeadDepartment"] = new("Cơ quan chủ quản", "Lead department"),
        ["Location"] = new("Nơi đóng", "Location"),
        ["Longitude"] = new("Kinh độ", "Longitude"),
        ["Latitude"] = new("Vĩ độ", "Latitude"),
        ["IsHeadquarters"] = new("Trụ sở LHQ", "UN headquarters"),
        ["IsArmed"] = new("Mang vũ khí", "Armed"),
        ["Languages"] = new("Ngôn ngữ", "Languages"),
        ["Phase"] = new("Giai đoạn", "Phase"),
        ["TitleVi"] = new("Tên tiếng Việt", "Vietnamese title"),
        ["TitleEn"] = new("Tên tiếng Anh", "English title"),
        ["Station"] = new("Địa điểm", "Duty station"),
        ["LanguageLevel"] = new("Trình độ ngoại ngữ", "Language level"),
        ["LowestRank"] = new("Cấp bậc thấp nhất", "Lowest rank"),
        ["NeedsFirearms"] = new("Cần sử dụng súng", "Firearms needed"),
        ["Number"] = new("Số", "Number"),
        ["Provider"] = new("Nơi tổ chức", "Provider"),
        ["Place"] = new("Nơi học", "Place"),
        ["Stage"] = new("Giai đoạn", "Stage"),
        ["Reason"] = new("Lý do", "Reason"),
        ["On"] = new("Ngày", "Day"),
        ["EndedOn"] = new("Kết thúc", "Ended on"),
        ["ExpectedBackOn"] = new("Dự kiến trở lại", "Expected back on"),
        ["BackOn"] = new("Trở lại", "Back on"),
        ["ApprovedByUn"] = new("LHQ duyệt", "Approved by the UN"),
        ["ApprovedAtHome"] = new("Trong nước duyệt", "Approved at home"),
        ["Outcome"] = new("Kết luận", "Outcome"),
        ["Reference"] = new("Số hoặc hạng", "Number or class"),
        ["MovementOn"] = new("Cho chuyến đi ngày", "For the movement on"),
        ["Venue"] = new("Nơi sát hạch", "Venue"),
        ["Passed"] = new("Đạt", "Passed"),
        ["ClearedFrom"] = new("Hiệu lực từ", "Cleared from"),
        ["ClearedUntil"] = new("Hiệu lực đến", "Cleared until"),
        ["Component"] = new("Phần thi", "Component"),
        ["Score"] = new("Kết quả", "Score"),
        ["Post"] = new("Vị trí", "Post"),
        ["Team"] = new("Tổ công tác", "Team"),
        ["LeftHomeOn"] = new("Lên đường", "Left home"),
        ["ArrivedOn"] = new("Đến phái bộ", "Arrived"),
        ["CheckedOutOn"] = new("Rời phái bộ", "Checked out"),
        ["CameHomeOn"] = new("Về nước", "Came home"),
        ["UnFirstOn"] = new("LHQ tính từ", "UN counts from"),
        ["UnLastOn"] = new("LHQ tính đến", "UN counts to"),
        ["EndedEarlyOn"] = new("Rút sớm ngày", "Ended early on"),
        ["EndedEarlyBecause"] = new("Lý do rút", "Reason of the early end"),
        ["EndedEarlyBy"] = new("Văn bản rút", "Paper of the early end"),
        ["CostBorneBy"] = new("Bên chịu chi phí", "Cost borne by"),
        ["First"] = new("Ngày đầu", "First day"),
        ["Last"] = new("Ngày cuối", "Last day"),
        ["Decision"] = new("Quyết định", "Decision"),
        ["DecidedOn"] = new("Ngày ký quyết định", "Decision signed on"),
        ["UnReference"] = new("Văn bản của LHQ", "UN reference"),
        ["Session"] = new("Khóa học", "Session"),
        ["ProposedOn"] = new("Đề xuất", "Proposed on"),
        ["Proposal"] = new("Văn bản đề xuất", "Proposal"),
        ["ApprovedOn"] = new("Duyệt", "Approved on"),
        ["Approval"] = new("Văn bản duyệt", "Approval"),
        ["AttendedOn"] = new("Tham dự", "Attended on"),
        ["PassedOn"] = new("Hoàn thành", "Passed on"),
        ["FailedOn"] = new("Chưa đạt", "Failed on"),
        ["ResultPaper"] = new("Văn bản kết quả", "Result paper"),
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string>
    {
        "peacekeeping_presence", "File", "Attempt", "Tour", "Course",
        "peacekeeping_stage.Person", "peacekeeping_stage.Order", "peacekeeping_stage.Grain", "peacekeeping_ams_attempt.Person", "peacekeeping_nomination.Person", "peacekeeping_participation.Person", "peacekeeping_certificate.Person", "peacekeeping_absence.Person", "peacekeeping_fitness.Person", "peacekeeping_vetting.Person", "peacekeeping_tour.Person",
        "peacekeeping_phase.Mission", "peacekeeping_station.Mission", "peacekeeping_post.Mission", "peacekeeping_course_session.Kind", "peacekeeping_participation.Kind",
        "IsFirst", "IsFirstInMission", "IsFirstPass", "IsFirstOwnPass", "IsFirstPartnerProposal", "CountedFrom", "CountedUntil", "DecidedFirstOn", "DecidedLastOn", "PassEnteredOn", "AttendanceEnteredOn",
    };
}
