using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What hard days and family contacts are called in histories.</summary>
internal sealed class HardDayHistory : IHistoryWords
{
    public static IReadOnlyList<EventTitle> Events { get; } =
    [
        EventTitle.Of<HardDayOpened>("Mở tình huống đột xuất", "Hard day opened"),
        EventTitle.Of<HardDayStepDone>("Ghi việc của tình huống đột xuất", "Step of the hard day recorded"),
        EventTitle.Of<HardDayReplaced>("Chọn người thay", "Replacement named"),
        EventTitle.Of<HardDayClosed>("Kết thúc tình huống đột xuất", "Hard day closed"),
        EventTitle.Of<EmergencyContactAdded>("Thêm người liên lạc", "Contact added"),
        EventTitle.Of<EmergencyContactCorrected>("Sửa người liên lạc", "Contact corrected"),
        EventTitle.Of<EmergencyContactRemoved>("Bỏ người liên lạc", "Contact removed"),
        EventTitle.Of<FamilyContacted>("Ghi lần liên lạc gia đình", "Contact with the family recorded"),
    ];

    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words>
    {
        ["peacekeeping_hard_day_step"] = new("Việc phải làm", "Step"),
        ["peacekeeping_home_contact"] = new("Người liên lạc", "Contact"),
        ["peacekeeping_family_contact"] = new("Lần liên lạc", "Time of contact"),
    };

    public IReadOnlyDictionary<string, Words> Fields { get; } = new Dictionary<string, Words>
    {
        ["HappenedOn"] = HardDayWords.HappenedOn,
        ["LearnedOn"] = HardDayWords.LearnedOn,
        ["Replacement"] = HardDayWords.Replacement,
        ["ClosedOn"] = HardDayWords.ClosedOn,
        ["WithinHours"] = new("Trong số giờ", "Within hours"),
        ["DoneBy"] = HardDayWords.DoneBy,
        ["Relation"] = HardDayWords.Relation,
        ["Phone"] = HardDayWords.Phone,
        ["By"] = HardDayWords.By,
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string> { "Day", "Household" };

    public Words? Of(Enum value) => value is HardDayKind kind ? HardDayWords.Of(kind) : null;
}
