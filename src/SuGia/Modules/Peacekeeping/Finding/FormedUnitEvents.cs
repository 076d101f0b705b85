using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the events of formed units are called in histories.</summary>
internal static class FormedUnitEvents
{
    public static IReadOnlyList<EventTitle> Titles { get; } =
    [
        EventTitle.Of<FormedUnitFounded>("Ghi đơn vị mới", "Unit recorded"),
        EventTitle.Of<FormedUnitCorrected>("Sửa tên, kế nhiệm của đơn vị", "Names or succession of the unit corrected"),
        EventTitle.Of<FormedUnitEnded>("Kết thúc đơn vị", "Unit ended"),
        EventTitle.Of<StrengthLineAdded>("Thêm dòng biên chế", "Strength line added"),
        EventTitle.Of<StrengthLineEnded>("Kết thúc dòng biên chế", "Strength line ended"),
        EventTitle.Of<StrengthReported>("Ghi quân số", "Strength reported"),
        EventTitle.Of<MembersJoined>("Thêm thành viên", "Members joined"),
        EventTitle.Of<MemberStepTaken>("Ghi đánh giá hoặc rời đơn vị", "Assessment or leaving recorded"),
        EventTitle.Of<EquipmentCounted>("Ghi số trang bị", "Equipment counted"),
        EventTitle.Of<LevelReached>("Ghi mức sẵn sàng", "Level recorded"),
        EventTitle.Of<PledgeRenewed>("Gia hạn cam kết", "Pledge renewed"),
        EventTitle.Of<UnitVisitPlanned>("Lên lịch chuyến thăm", "Visit planned"),
        EventTitle.Of<UnitVisitHeld>("Ghi kết quả chuyến thăm", "Outcome of the visit recorded"),
        EventTitle.Of<MemorandumSigned>("Ghi bản ghi nhớ", "Memorandum recorded"),
        EventTitle.Of<UnitRotated>("Ghi đơn vị đi, về", "Leaving or coming home recorded"),
    ];
}
