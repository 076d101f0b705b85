using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the fields of formed units are called in histories.</summary>
internal sealed class FormedUnitHistory : IHistoryWords
{
    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words>
    {
        ["peacekeeping_unit_line"] = new("Dòng biên chế", "Strength line"),
        ["peacekeeping_unit_strength"] = new("Báo cáo quân số", "Strength report"),
        ["peacekeeping_unit_filled"] = new("Quân số của dòng", "Strength of a line"),
        ["peacekeeping_unit_member"] = new("Thành viên", "Member"),
        ["peacekeeping_unit_move"] = new("Chuyển dòng biên chế", "Change of line"),
        ["peacekeeping_unit_equipment"] = new("Trang bị", "Equipment"),
        ["peacekeeping_unit_level"] = new("Mức sẵn sàng", "Level"),
        ["peacekeeping_unit_renewal"] = new("Gia hạn cam kết", "Renewal"),
        ["peacekeeping_unit_visit"] = new("Chuyến thăm", "Visit"),
        ["peacekeeping_unit_memorandum"] = new("Bản ghi nhớ", "Memorandum"),
        ["peacekeeping_unit_rotation"] = new("Lần đi, về", "Movement"),
    };

    public IReadOnlyDictionary<string, Words> Fields { get; } = new Dictionary<string, Words>
    {
        ["peacekeeping_unit_member.Person"] = new("Thành viên", "Member"),
        ["EndedBy"] = new("Văn bản kết thúc", "Paper of the end"),
        ["Follows"] = new("Huấn luyện để thay", "Trained to relieve"),
        ["Role"] = new("Nhiệm vụ", "Role"),
        ["Needed"] = new("Cần", "Needed"),
        ["WomenWanted"] = new("Nữ cần có", "Women wanted"),
        ["Women"] = new("Nữ", "Women"),
        ["Men"] = new("Nam", "Men"),
        ["Line"] = new("Dòng biên chế", "Strength line"),
        ["PresentedOn"] = new("Đưa ra đánh giá", "Presented on"),
        ["peacekeeping_unit_member.PassedOn"] = new("Đạt AOC/FPAT", "Passed AOC/FPAT on"),
        ["PassedBy"] = new("Văn bản kết quả", "Result paper"),
        ["Pledged"] = new("Cam kết", "Pledged"),
        ["Held"] = new("Hiện có", "Held"),
        ["Level"] = new("Mức", "Level"),
        ["PlannedOn"] = new("Dự kiến", "Planned on"),
        ["Plan"] = new("Văn bản kế hoạch", "Paper of the plan"),
        ["HeldOn"] = new("Tiến hành", "Held on"),
        ["Outcome"] = new("Kết quả", "Outcome"),
        ["RelievedBy"] = new("Đơn vị vào thay", "Relieved by"),
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string>
    {
        "Report", "peacekeeping_unit_line.Number", "peacekeeping_unit_line.Unit", "peacekeeping_unit_strength.Unit", "peacekeeping_unit_member.Unit", "peacekeeping_unit_move.Member", "peacekeeping_unit_equipment.Unit", "peacekeeping_unit_level.Unit",
        "peacekeeping_unit_renewal.Unit", "peacekeeping_unit_visit.Unit", "peacekeeping_unit_memorandum.Unit", "peacekeeping_unit_rotation.Unit",
    };

    public Words? Of(Enum value) => value switch
    {
        FormedUnitKind kind => FormedUnitWords.Of(kind),
        UnitRole role => FormedUnitWords.Of(role),
        EquipmentKind kind => kind.Title(),
        PcrsLevel level => FormedUnitWords.Of(level),
        UnitVisitKind kind => FormedUnitWords.Of(kind),
        UnitVisitOutcome outcome => FormedUnitWords.Of(outcome),
        RotationKind kind => FormedUnitWords.Of(kind),
        _ => null,
    };
}
