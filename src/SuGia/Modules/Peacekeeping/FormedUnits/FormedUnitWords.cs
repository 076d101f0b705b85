using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Labels of the pages about formed units.</summary>
public static class FormedUnitWords
{
    public static Words Units { get; } = new("Đơn vị cảnh sát, tổ chuyên môn", "Formed units and teams");

    public static Words WhyEmpty { get; } = new(
        "Chưa có đơn vị nào vào ngày này. Ghi đơn vị đầu tiên bằng văn bản thành lập.", "No unit stands on this day. Record the first with the paper that founded it.");

    public static Words Lead { get; } = new(
        "Chỉ thông tin không mật: trang bị ghi theo loại và số lượng, không ghi số hiệu, nơi để, đường đi hay cách làm.",
        "Unclassified only: equipment by kind and count, without serial numbers, places, routes or methods.");

    public static Words CodeOrName { get; } = new("Mã hoặc tên", "Code or name");

    public static Words Kind { get; } = new("Loại", "Kind");

    public static Words Level { get; } = new("Mức PCRS", "PCRS level");

    public static Words NoLevel { get; } = new("Chưa đăng ký", "Not pledged");

    public static Words Since { get; } = new("từ", "since");

    public static Words Strength { get; } = new("Quân số", "Strength");

    public static Words Women { get; } = new("Nữ", "Women");

    public static Words WomensShare { get; } = new("Tỷ lệ nữ", "Women's share");

    public static Words NextRenewal { get; } = new("Gia hạn trước", "Renew by");

    public static Words Ended { get; } = new("Đã kết thúc", "Ended");

    public static Words FoundedOn { get; } = new("Thành lập", "Founded");

    public static Words Follows { get; } = new("Huấn luyện để thay", "Trained to relieve");

    public static Words StrengthTable { get; } = new("Bảng biên chế", "Strength table");

    public static Words StrengthSays { get; } = new(
        "Quân số là số khai trong báo cáo gần nhất. Danh sách thành viên chỉ gồm người đã biết tên; hai số không cần bằng nhau.",
        "Strength is what the latest report declares. The list of members holds only those known by name; the two need not be equal.");

    public static Words NoStrength { get; } = new("Chưa có báo cáo quân số.", "No strength is reported yet.");

    public static Words ReportOf { get; } = new("Báo cáo ngày", "Report of");

    public static Words Line { get; } = new("Ban, đội, vị trí", "Board, team, post");

    public static Words Role { get; } = new("Nhiệm vụ", "Role");

    public static Words Needed { get; } = new("Cần", "Needed");

    public static Words WomenWanted { get; } = new("Nữ cần có", "Women wanted");

    public static Words Filled { get; } = new("Có", "Filled");

    public static Words Lacking { get; } = new("Thiếu", "Lacking");

    public static Words All { get; } = new("Cộng", "All");

    public static Words Members { get; } = new("Thành viên đã biết tên", "Members known by name");

    public static Words KnownByName { get; } = new("Đã biết tên", "Known by name");

    public static Words AllMembers { get; } = new("Tất cả thành viên", "All members");

    public static Words NoMembers { get; } = new("Chưa có thành viên nào vào ngày này.", "No member is known by name on this day.");

    public static Words Member { get; } = new("Thành viên", "Member");

    public static Words JoinedOn { get; } = new("Vào đơn vị", "Joined");

    public static Words PresentedOn { get; } = new("Đưa ra đánh giá", "Presented");

    public static Words PassedOn { get; } = new("Đạt AOC/FPAT", "Passed AOC/FPAT");

    public static Words Certified { get; } = new("Đã đạt", "Certified");

    public static Words NotCertified { get; } = new("Chưa đạt", "Not certified");

    public static Words Certification { get; } = new("Chứng nhận", "Certification");

    public static Words Equipment { get; } = new("Trang bị", "Equipment");

    public static Words EquipmentKind { get; } = new("Loại trang bị", "Kind of equipment");

    public static Words Pledged { get; } = new("Cam kết", "Pledged");

    public static Words Held { get; } = new("Hiện có", "Held");

    public static Words CountedOn { get; } = new("Ngày đếm", "Counted on");

    public static Words Levels { get; } = new("Mức sẵn sàng", "Readiness levels");

    public static Words Evidence { get; } = new("Minh chứng", "Evidence");

    public static Words Renewals { get; } = new("Gia hạn cam kết", "Renewals of the pledge");

    public static Words Visits { get; } = new("Chuyến thăm của LHQ", "Visits of the UN");

    public static Words Visit { get; } = new("Chuyến thăm", "Visit");

    public static Words PlannedOn { get; } = new("Dự kiến", "Planned on");

    public static Words HeldOn { get; } = new("Tiến hành", "Held on");

    public static Words Outcome { get; } = new("Kết quả", "Outcome");

    public static Words Memoranda { get; } = new("Bản ghi nhớ (MOU)", "Memoranda (MOU)");

    public static Words Rotations { get; } = new("Triển khai và luân phiên", "Deployment and rotation");

    public static Words Rotation { get; } = new("Lần đi, về", "Movement");

    public static Words RelievedBy { get; } = new("Đơn vị vào thay", "Relieved by");

    public static Words Successors { get; } = new("Đơn vị kế tiếp, huấn luyện song song", "The next unit, trained in parallel");

    public static Words Unit { get; } = new("Đơn vị", "Unit");

    public static Words Paper { get; } = new("Văn bản", "Paper");

    public static Words Day { get; } = new("Ngày", "Day");

    public static Words Away { get; } = new("Đang ở phái bộ", "In the mission");

    public static Words Warnings { get; } = new("Lưu ý", "Warnings");

    public static Words NotHere(int count) => new(
        $"và {Counts.Both(count).Vi} người khác, kể cả người ngoài phạm vi của bạn", $"and {Counts.Both(count).En} more, those beyond your scope included");

    public static Words StrengthOf(StrengthReport report) => new(
        $"{Counts.Both(report.Total).Vi} người, {Counts.Both(report.Women).Vi} nữ", $"{Counts.Both(report.Total).En} people, {Counts.Both(report.Women).En} women");

    public static Words WomenMissing(StrengthReport strength, int percent, int missing) => new(
        $"Nữ {Counts.Both(strength.Women).Vi} trên {Counts.Both(strength.Total).Vi}: còn thiếu {Counts.Both(missing).Vi} để đạt {percent} %.",
        $"{Counts.Both(strength.Women).En} women of {Counts.Both(strength.Total).En}: {Counts.Both(missing).En} more are needed for {percent}%.");

    public static Words RenewalDue(DateOnly dueOn, int daysLeft) => daysLeft >= 0
        ? new($"Gia hạn cam kết trước {Days.Both(dueOn).Vi}: còn {Counts.Both(daysLeft).Vi} ngày.", $"Renew the pledge by {Days.Both(dueOn).En}: {Counts.Both(daysLeft).En} days left.")
        : new($"Cam kết quá hạn gia hạn {Days.Both(dueOn).Vi} đã {Counts.Both(-daysLeft).Vi} ngày.", $"The pledge was to be renewed by {Days.Both(dueOn).En}, {Counts.Both(-daysLeft).En} days ago.");

    public static Words TermDue(DateOnly dueOn, int daysLeft) => daysLeft >= 0
        ? new($"Thời hạn triển khai hết ngày {Days.Both(dueOn).Vi}: còn {Counts.Both(daysLeft).Vi} ngày.", $"The deployment term ends on {Days.Both(dueOn).En}: {Counts.Both(daysLeft).En} days left.")
        : new($"Thời hạn triển khai đã hết ngày {Days.Both(dueOn).Vi}, quá {Counts.Both(-daysLeft).Vi} ngày.", $"The deployment term ended on {Days.Both(dueOn).En}, {Counts.Both(-daysLeft).En} days ago.");

    public static Words Of(FormedUnitKind kind) => kind switch
    {
        FormedUnitKind.FormedUnit => new("Đơn vị cảnh sát (FPU)", "Formed police unit"),
        FormedUnitKind.SpecializedTeam => new("Tổ chuyên môn", "Specialised team"),
    };

    public static Words Of(UnitRole role) => role switch
    {
        UnitRole.Command => new("Chỉ huy", "Command"),
        UnitRole.Staff => new("Tham mưu", "Staff"),
        UnitRole.Operations => new("Nghiệp vụ", "Operations"),
        UnitRole.Support => new("Hậu cần, kỹ thuật", "Support"),
        UnitRole.Medical => new("Y tế", "Medical"),
    };

    public static Words Of(PcrsLevel level) => level switch
    {
        PcrsLevel.One => new("Mức 1", "Level 1"),
        PcrsLevel.Two => new("Mức 2", "Level 2"),
        PcrsLevel.Three => new("Mức 3", "Level 3"),
        PcrsLevel.Rapid => new("Triển khai nhanh (RDL)", "Rapid deployment (RDL)"),
    };

    public static Words Of(UnitVisitKind kind) => kind switch
    {
        UnitVisitKind.Aav => new("AAV (đánh giá, tư vấn)", "AAV (assessment and advisory visit)"),
        UnitVisitKind.Aoc => new("AOC (đánh giá năng lực)", "AOC (assessment of operational capability)"),
        UnitVisitKind.Pdv => new("PDV (trước triển khai)", "PDV (pre-deployment visit)"),
        UnitVisitKind.Vv => new("VV (kiểm tra xác nhận)", "VV (verification visit)"),
    };

    public static Words Of(UnitVisitOutcome outcome) => outcome switch
    {
        UnitVisitOutcome.Successful => new("Đạt yêu cầu", "Successful"),
        UnitVisitOutcome.NotSuccessful => new("Chưa đạt yêu cầu", "Not successful"),
    };

    public static Words Of(RotationKind kind) => kind switch
    {
        RotationKind.Leaves => new("Lên đường", "Leaves"),
        RotationKind.ComesHome => new("Về nước", "Comes home"),
    };

    public static Words Of(MemberStep step) => step switch
    {
        MemberStep.Presented => new("Đưa ra đánh giá", "Presented"),
        MemberStep.Passed => new("Đạt AOC/FPAT", "Passed AOC/FPAT"),
        MemberStep.Left => new("Rời đơn vị", "Left the unit"),
    };
}
