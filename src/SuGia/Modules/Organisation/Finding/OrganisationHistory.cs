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
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string>
    {
        "Id", "Version", "EnteredOn", "SortKey", "Folded",
        "organisation_rank_held.Person", "organisation_appointment.Person", "organisation_language.Person", "organisation_unit_place.Unit", "organisation_unit_alias.Unit",
    };

    public Words? Of(Enum value) => value switch
    {
        Rank rank => rank.Title(),
        Sex.Female => new("Nữ", "Female"),
        Sex.Male => new("Nam", "Male"),
        UnitKind kind => OfKind(kind),
        _ => null,
    };

    private static Words OfKind(UnitKind kind) => kind switch
    {
        UnitKind.Ministry => new("Bộ", "Ministry"),
        UnitKind.Department => new("Cục, vụ", "Department"),
        UnitKind.Command => new("Bộ tư lệnh", "Command"),
        UnitKind.Office => new("Văn phòng", "Office"),
        UnitKind.Academy => new("Học viện, nhà trường", "Academy"),
        UnitKind.Institute => new("Viện", "Institute"),
        UnitKind.Centre => new("Trung tâm", "Centre"),
        UnitKind.ProvincialPolice => new("Công an cấp tỉnh", "Provincial police"),
        UnitKind.CommunalPolice => new("Công an cấp xã", "Communal police"),
        UnitKind.Division => new("Phòng", "Division"),
        UnitKind.Section => new("Đội", "Section"),
        UnitKind.FormedUnit => new("Đơn vị cảnh sát (FPU)", "Formed police unit"),
        UnitKind.Abroad => new("Cơ quan ở nước ngoài", "Office abroad"),
        UnitKind.PartyBody => new("Tổ chức đảng", "Party body"),
    };
}
