using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>What the events of people and units are called in histories.</summary>
internal static class OrganisationEvents
{
    public static IReadOnlyList<EventTitle> Titles { get; } =
    [
        EventTitle.Of<PersonRegistered>("Ghi người mới", "Person recorded"),
        EventTitle.Of<PersonCorrected>("Sửa thông tin", "Record corrected"),
        EventTitle.Of<RankGiven>("Ghi cấp bậc", "Rank recorded"),
        EventTitle.Of<PersonAppointed>("Ghi chức vụ", "Post recorded"),
        EventTitle.Of<RankCorrected>("Sửa cấp bậc", "Rank corrected"),
        EventTitle.Of<AppointmentCorrected>("Sửa chức vụ", "Post corrected"),
        EventTitle.Of<PersonSpeaks>("Ghi ngoại ngữ", "Language recorded"),
        EventTitle.Of<LeftService>("Ghi ra khỏi ngành", "Leaving the service recorded"),
        EventTitle.Of<MergedInto>("Gộp vào hồ sơ khác", "Merged into another record"),
        EventTitle.Of<TookIn>("Nhận hồ sơ trùng", "Took in a duplicate"),
        EventTitle.Of<Unmerged>("Tách khỏi hồ sơ khác", "Taken apart from another record"),
        EventTitle.Of<UnitFounded>("Ghi đơn vị mới", "Unit recorded"),
        EventTitle.Of<UnitCorrected>("Sửa thông tin đơn vị", "Unit corrected"),
        EventTitle.Of<UnitPlaced>("Ghi vị trí trong cây tổ chức", "Place in the tree recorded"),
        EventTitle.Of<UnitAliasAdded>("Thêm tên gọi khác", "Alias added"),
        EventTitle.Of<UnitEnded>("Kết thúc hoạt động", "Unit ended"),
        EventTitle.Of<PartnerRegistered>("Ghi đối tác mới", "Partner recorded"),
        EventTitle.Of<PartnerCorrected>("Sửa thông tin đối tác", "Partner corrected"),
        EventTitle.Of<BodyEstablished>("Ghi ban, tổ mới", "Body recorded"),
        EventTitle.Of<BodyRenewed>("Ghi kiện toàn", "Renewal recorded"),
        EventTitle.Of<BodyCorrected>("Sửa thông tin ban, tổ", "Body corrected"),
        EventTitle.Of<BodyDissolved>("Ghi giải thể", "Dissolution recorded"),
        EventTitle.Of<BodyRestored>("Bỏ giải thể", "Dissolution taken back"),
    ];
}
