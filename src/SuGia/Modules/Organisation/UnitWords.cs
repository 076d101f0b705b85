using SuGia.Kernel;

namespace SuGia.Modules.Organisation;

internal static class UnitWords
{
    public static Words Units { get; } = new("Đơn vị", "Units");

    public static Words Name { get; } = new("Tên đơn vị", "Name of the unit");

    public static Words NameVi { get; } = new("Tên tiếng Việt", "Name in Vietnamese");

    public static Words NameEn { get; } = new("Tên tiếng Anh", "Name in English");

    public static Words NameEnHint { get; } = new("Để trống thì dùng tên tiếng Việt", "Left empty, the Vietnamese name is used");

    public static Words CodeHint { get; } = new("Ví dụ A01 hoặc CA-DN; mỗi đơn vị một mã", "For example A01 or CA-DN; unique");

    public static Words Kind { get; } = new("Loại", "Kind");

    public static Words Parent { get; } = new("Trực thuộc", "Under");

    public static Words HostedBy { get; } = new("Đặt tại", "Hosted by");

    public static Words HostedByHint { get; } = new("Nơi đặt trụ sở, không phải cấp trên", "Where it sits, not who commands it");

    public static Words Founded { get; } = new("Thành lập", "Founded");

    public static Words FoundingPaper { get; } = new("Văn bản thành lập", "Founding paper");

    public static Words Ended { get; } = new("Kết thúc", "Ended");

    public static Words LastDay { get; } = new("Ngày hoạt động cuối cùng", "Last day on which it stands");

    public static Words Predecessor { get; } = new("Tiếp nhận từ", "Took over from");

    public static Words Successor { get; } = new("Kế thừa bởi", "Succeeded by");

    public static Words Aliases { get; } = new("Tên gọi khác", "Aliases");

    public static Words Alias { get; } = new("Tên gọi khác", "Alias");

    public static Words Below { get; } = new("Đơn vị trực thuộc", "Units below");

    public static Words Places { get; } = new("Vị trí trong cây tổ chức", "Places in the tree");

    public static Words Summary { get; } = new("Tóm tắt", "Summary");

    public static Words TopLevel { get; } = new("cấp cao nhất", "top level");

    public static Words PeopleIn { get; } = new("Người trong đơn vị và cấp dưới", "People in the unit and below");

    public static Words AsTable { get; } = new("Xem dạng bảng", "As a table");

    public static Words NoUnits { get; } = new(
        "Chưa có đơn vị nào. Cây tổ chức có khi ghi đơn vị đầu tiên.", "There are no units yet. The tree begins with the first one recorded.");

    public static Words NoUnitsBelow { get; } = new("Không có đơn vị trực thuộc vào ngày này.", "No units stand below on this day.");

    public static Words DoesNotStand { get; } = new("Không hoạt động vào ngày đang xem", "Does not stand on the day looked at");

    public static Words Find { get; } = new("Tên, mã hoặc tên gọi khác", "Name, code or alias");

    public static Words Found { get; } = new("Ghi đơn vị mới", "Record a unit");

    public static Words WasFounded { get; } = new("Đã ghi đơn vị.", "The unit is recorded.");

    public static Words Correct { get; } = new("Sửa thông tin", "Correct the record");

    public static Words WasCorrected { get; } = new("Đã sửa thông tin đơn vị.", "The unit is corrected.");

    public static Words Place { get; } = new("Ghi vị trí mới", "Record a new place");

    public static Words WasPlaced { get; } = new("Đã ghi vị trí mới.", "The new place is recorded.");

    public static Words AddAlias { get; } = new("Thêm tên gọi khác", "Add an alias");

    public static Words AliasAdded { get; } = new("Đã thêm tên gọi khác.", "The alias is added.");

    public static Words End { get; } = new("Ghi kết thúc hoạt động", "Record its end");

    public static Words WasEnded { get; } = new("Đã ghi kết thúc hoạt động.", "The end is recorded.");

    public static Words Of(UnitKind kind) => kind switch
    {
        UnitKind.Ministry => new("Bộ", "Ministry"),
        UnitKind.Department => new("Cục, vụ", "Department"),
        UnitKind.Command => new("Bộ Tư lệnh", "Command"),
        UnitKind.Office => new("Văn phòng", "Office"),
        UnitKind.Academy => new("Học viện, trường", "Academy, school"),
        UnitKind.Institute => new("Viện", "Institute"),
        UnitKind.Centre => new("Trung tâm", "Centre"),
        UnitKind.ProvincialPolice => new("Công an cấp tỉnh", "Provincial police"),
        UnitKind.CommunalPolice => new("Công an cấp xã", "Communal police"),
        UnitKind.Division => new("Phòng", "Division"),
        UnitKind.Section => new("Đội, tổ", "Section"),
        UnitKind.FormedUnit => new("Đơn vị Cảnh sát thành lập (FPU)", "Formed police unit"),
        UnitKind.Abroad => new("Cơ quan ở nước ngoài", "Post abroad"),
        UnitKind.PartyBody => new("Tổ chức Đảng", "Party body"),
    };
}
