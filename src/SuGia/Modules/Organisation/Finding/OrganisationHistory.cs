using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>What the fields of people and units are called in histories.</summary>
internal sealed class OrganisationHistory : IHistoryWords
{
    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words>
    {
        ["organisation_rank_held"] = new("Cấp bậc", "Rank"),
        ["organisation_appointment"] = new("Chức vụ", "Appointment"),
        ["organisation_language"] = new("Ngoại ngữ", "Language"),
        ["organisation_unit_place"] = new("Vị trí trong cây", "Place in the tree"),
        ["organisation_unit_alias"] = new("Tên gọi khác", "Alias"),
        ["organisation_partner_tag"] = new("Quan hệ", "Relation"),
        ["organisation_body_version"] = new("Lần kiện toàn", "Renewal"),
        ["organisation_body_member"] = new("Thành viên", "Member"),
    };

    public IReadOnlyDictionary<string, Words> Fields { get; } = new Dictionary<string, Words>
    {
        ["Code"] = new("Mã", "Code"),
        ["FullName"] = new("Họ và tên", "Name"),
        ["Sex"] = new("Giới", "Sex"),
        ["BirthYear"] = new("Năm sinh", "Year of birth"),
        ["BornOn"] = new("Ngày sinh", "Born on"),
        ["JoinedOn"] = new("Vào ngành", "Joined on"),
        ["LeftOn"] = new("Ra khỏi ngành", "Left on"),
        ["Phone"] = new("Điện thoại", "Telephone"),
        ["Email"] = new("Thư điện tử", "E-mail"),
        ["PassportNumber"] = new("Số hộ chiếu", "Passport number"),
        ["PassportUntil"] = new("Hộ chiếu có giá trị đến", "Passport valid until"),
        ["EmergencyContact"] = new("Người liên hệ khi khẩn cấp", "Emergency contact"),
        ["HealthClass"] = new("Phân loại sức khỏe", "Health class"),
        ["MergedInto"] = new("Gộp vào", "Merged into"),
        ["Rank"] = new("Cấp bậc", "Rank"),
        ["Unit"] = new("Đơn vị", "Unit"),
        ["organisation_appointment.Post"] = new("Chức vụ", "Post"),
        ["IsMain"] = new("Chức vụ chính", "Main appointment"),
        ["FirstOn"] = new("Từ ngày", "From"),
        ["LastOn"] = new("Đến ngày", "Until"),
        ["Paper"] = new("Văn bản", "Paper"),
        ["Language"] = new("Ngoại ngữ", "Language"),
        ["organisation_language.Level"] = new("Trình độ", "Level"),
        ["TestedOn"] = new("Ngày kiểm tra", "Tested on"),
        ["Kind"] = new("Loại", "Kind"),
        ["NameVi"] = new("Tên tiếng Việt", "Vietnamese name"),
        ["NameEn"] = new("Tên tiếng Anh", "English name"),
        ["Name"] = new("Tên", "Name"),
        ["Predecessor"] = new("Đơn vị tiền thân", "Predecessor"),
        ["Successor"] = new("Kế tục", "Successor"),
        ["FoundedBy"] = new("Văn bản thành lập", "Founding paper"),
        ["Parent"] = new("Đơn vị cấp trên", "Parent unit"),
        ["HostedBy"] = new("Đặt tại", "Hosted by"),
        ["Acronym"] = new("Tên tắt", "Acronym"),
        ["OtherNames"] = new("Tên gọi khác", "Other names"),
        ["Country"] = new("Nước", "Country"),
        ["Codes"] = new("Mã quốc gia", "Country codes"),
        ["Tag"] = new("Quan hệ", "Relation"),
        ["DissolvedBy"] = new("Quyết định giải thể", "Dissolved by"),
        ["Programme"] = new("Chương trình", "Programme"),
        ["organisation_body_member.Person"] = new("Người", "Person"),
        ["organisation_body_member.Role"] = new("Vai trò", "Role"),
        ["organisation_body_member.Title"] = new("Chức danh", "Title"),
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string>
    {
        "Id", "Version", "EnteredOn", "SortKey", "Folded",
        "organisation_rank_held.Person", "organisation_appointment.Person", "organisation_language.Person", "organisation_unit_place.Unit", "organisation_unit_alias.Unit",
        "organisation_partner_tag.Partner", "organisation_body_version.Body", "organisation_body_member.Version", "organisation_body_member.Place",
    };

    public Words? Of(Enum value) => value switch
    {
        Rank rank => rank.Title(),
        Sex sex => OrganisationWords.Of(sex),
        UnitKind kind => UnitWords.Of(kind),
        PartnerKind kind => PartnerWords.Of(kind),
        PartnerTag tag => PartnerWords.Of(tag),
        BodyKind kind => BodyWords.Of(kind),
        BodyRole role => BodyWords.Of(role),
        _ => null,
    };
}
