using SuGia.Kernel;

namespace SuGia.Modules.Organisation;

internal static class BodyWords
{
    public static Words Bodies { get; } = new("Ban chỉ đạo, tổ công tác", "Committees and teams");

    public static Words NoBodies { get; } = new(
        "Chưa có ban hoặc tổ nào. Ghi ban đầu tiên từ quyết định thành lập.", "There are none yet. Record the first from the decision that founds it.");

    public static Words Name { get; } = new("Tên", "Name");

    public static Words Kind { get; } = new("Loại", "Kind");

    public static Words Programme { get; } = new("Chương trình, đề án", "Programme");

    public static Words Members { get; } = new("Thành viên", "Members");

    public static Words Member { get; } = new("Thành viên", "Member");

    public static Words MemberHint { get; } = new(
        "Mã (SQ-0017) với người có trong danh sách nhân sự, hoặc họ tên. Dòng trống được bỏ qua.",
        "The code (SQ-0017) of someone on record, or a name. Empty lines are left out.");

    public static Words Role { get; } = new("Vai trò", "Role");

    public static Words Title { get; } = new("Chức vụ ghi trong quyết định", "Post as the decision writes it");

    public static Words Versions { get; } = new("Các lần kiện toàn", "Renewals");

    public static Words Dissolved { get; } = new("Giải thể, ngày cuối", "Dissolved, last day");

    public static Words NotYet { get; } = new("Chưa thành lập vào ngày đang xem.", "Not yet founded on the day looked at.");

    public static Words NoLonger { get; } = new("Đã giải thể trước ngày đang xem.", "Dissolved before the day looked at.");

    public static Words Since { get; } = new("Kiện toàn gần nhất", "Last renewed");

    public static Words MoreLines { get; } = new("Thêm dòng", "More lines");

    public static Words Establish { get; } = new("Ghi ban, tổ mới", "Record a body");

    public static Words Established { get; } = new("Đã ghi. Ghi tiếp các lần kiện toàn khi có quyết định.", "Recorded. Record each renewal as it is decided.");

    public static Words Renew { get; } = new("Ghi kiện toàn", "Record a renewal");

    public static Words Renewed { get; } = new("Đã ghi kiện toàn.", "The renewal is recorded.");

    public static Words Correct { get; } = new("Sửa thông tin", "Correct the record");

    public static Words WasCorrected { get; } = new("Đã sửa thông tin.", "The record is corrected.");

    public static Words Dissolve { get; } = new("Ghi giải thể", "Record its dissolution");

    public static Words Restore { get; } = new("Bỏ giải thể", "Take back the dissolution");

    public static Words RestoreLead { get; } = new("Chỉ dùng khi việc giải thể được ghi nhầm. Thành phần của lần kiện toàn cuối tiếp tục có hiệu lực.", "Only where the dissolution was recorded by mistake. The last membership runs on.");

    public static Words WasRestored { get; } = new("Đã bỏ giải thể.", "The dissolution is taken back.");

    public static Words WasDissolved { get; } = new("Đã ghi giải thể.", "The dissolution is recorded.");

    public static Words DissolveLead { get; } = new(
        "Ban, tổ và mọi tư cách thành viên kết thúc sau ngày cuối; những lần kiện toàn trước vẫn xem được.",
        "The body and every membership end after the last day; earlier renewals stay readable.");

    public static Words LastDay { get; } = new("Ngày hoạt động cuối cùng", "Last day on which it stands");

    public static Words Renewal { get; } = new("Kiện toàn", "Renewal");

    public static Words Dissolution { get; } = new("Giải thể", "Dissolution");

    public static Words Of(BodyKind kind) => kind switch
    {
        BodyKind.SteeringCommittee => new("Ban Chỉ đạo", "Steering committee"),
        BodyKind.Committee => new("Ủy ban, hội đồng", "Committee"),
        BodyKind.WorkingTeam => new("Tổ công tác", "Working team"),
        BodyKind.HelpTeam => new("Tổ giúp việc", "Help team"),
    };

    public static Words Of(BodyRole role) => role switch
    {
        BodyRole.Chair => new("Trưởng ban, tổ trưởng", "Chair"),
        BodyRole.DeputyChair => new("Phó trưởng ban, tổ phó", "Deputy chair"),
        BodyRole.StandingMember => new("Ủy viên thường trực", "Standing member"),
        BodyRole.Member => new("Thành viên", "Member"),
    };
}
