using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the events of formed units are called in histories.</summary>
internal static class FormedUnitEvents
{
    private static readonly IReadOnlyList<EventTitle> Corrections =
    [
        EventTitle.Of<StrengthLineCorrected>("Sửa dòng biên chế", "Strength line corrected"),
        EventTitle.Of<StrengthReportCorrected>("Sửa báo cáo quân số", "Strength report corrected"),
        EventTitle.Of<UnitMemberCorrected>("Sửa việc vào đơn vị", "Joining corrected"),
        EventTitle.Of<MemberStepCorrected>("Sửa lần đánh giá hoặc ngày rời đơn vị", "Assessment or leaving corrected"),
        EventTitle.Of<MemberMoveCorrected>("Sửa lần chuyển dòng biên chế", "Change of line corrected"),
        EventTitle.Of<EquipmentCountCorrected>("Sửa số trang bị", "Count of equipment corrected"),
        EventTitle.Of<LevelCorrected>("Sửa mức sẵn sàng", "Level corrected"),
        EventTitle.Of<PledgeRenewalCorrected>("Sửa lần gia hạn cam kết", "Renewal of the pledge corrected"),
        EventTitle.Of<UnitVisitCorrected>("Sửa kế hoạch chuyến thăm", "Plan of the visit corrected"),
        EventTitle.Of<UnitVisitOutcomeCorrected>("Sửa kết quả chuyến thăm", "Outcome of the visit corrected"),
        EventTitle.Of<MemorandumCorrected>("Sửa bản ghi nhớ", "Memorandum corrected"),
        EventTitle.Of<RotationCorrected>("Sửa lần đơn vị đi, về", "Leaving or coming home corrected"),
    ];

    private static readonly IReadOnlyList<EventTitle> TakenBack =
    [
        EventTitle.Of<FormedUnitEndTakenBack>("Bỏ ngày kết thúc đơn vị", "End of the unit taken back"),
        EventTitle.Of<StrengthLineTakenBack>("Bỏ dòng biên chế", "Strength line taken back"),
        EventTitle.Of<StrengthReportTakenBack>("Bỏ báo cáo quân số", "Strength report taken back"),
        EventTitle.Of<UnitMemberTakenBack>("Bỏ thành viên ghi nhầm", "Member taken off the list"),
        EventTitle.Of<MemberStepTakenBack>("Bỏ lần đánh giá hoặc ngày rời đơn vị", "Assessment or leaving taken back"),
        EventTitle.Of<MemberMoveTakenBack>("Bỏ lần chuyển dòng biên chế", "Change of line taken back"),
        EventTitle.Of<EquipmentCountTakenBack>("Bỏ số trang bị", "Count of equipment taken back"),
        EventTitle.Of<LevelTakenBack>("Bỏ mức sẵn sàng", "Level taken back"),
        EventTitle.Of<PledgeRenewalTakenBack>("Bỏ lần gia hạn cam kết", "Renewal of the pledge taken back"),
        EventTitle.Of<UnitVisitTakenBack>("Bỏ chuyến thăm", "Visit taken back"),
        EventTitle.Of<UnitVisitOutcomeTakenBack>("Bỏ kết quả chuyến thăm", "Outcome of the visit taken back"),
        EventTitle.Of<MemorandumTakenBack>("Bỏ bản ghi nhớ", "Memorandum taken back"),
        EventTitle.Of<RotationTakenBack>("Bỏ lần đơn vị đi, về", "Leaving or coming home taken back"),
    ];

    public static IReadOnlyList<EventTitle> Titles { get; } =
    [
        EventTitle.Of<FormedUnitFounded>("Ghi đơn vị mới", "Unit recorded"),
        EventTitle.Of<FormedUnitCorrected>("Sửa thông tin đơn vị", "Unit corrected"),
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
        EventTitle.Of<MemberMoved>("Chuyển thành viên sang dòng biên chế khác", "Member moved to another line"),
        .. Corrections, .. TakenBack,
    ];
}
