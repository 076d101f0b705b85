using SuGia.Modules.Documents;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    private const string Ministry = "Bộ Công an";
    private const string President = "Chủ tịch nước";

    private void Found()
    {
        var resolution = Issue("01/NQ-ĐUCA", PaperKind.Resolution, "Đảng ủy Công an Trung ương", "Về việc Công an nhân dân tham gia hoạt động gìn giữ hòa bình Liên hợp quốc", Day(30, 10, 2020));
        var founding = Issue("4789/QĐ-BCA", PaperKind.Decision, Ministry, "Thành lập Văn phòng Thường trực Bộ Công an về gìn giữ hòa bình Liên hợp quốc", Day(15, 6, 2021), announcedOn: Day(12, 8, 2022));
        db.Record(founding, Must(founding.Relate(RelationKind.Implements, resolution.Id, Day(18, 6, 2021))), Entered(Day(18, 6, 2021)));
        Add("BCA", UnitKind.Ministry, "Bộ Công an", "Ministry of Public Security", parent: null, Day(19, 8, 1945));
        foreach (var (code, kind, vi, en) in UnitsOfTheMinistry)
        {
            Add(code, kind, vi, en, "BCA", Day(6, 8, 2018));
        }

        Add("VPTT", UnitKind.Office, "Văn phòng Thường trực Bộ Công an về gìn giữ hòa bình Liên hợp quốc", "Standing Office for UN Peacekeeping", "BCA", Day(15, 6, 2021), hostedBy: "A01", founding);
        Add("VNFPU1", UnitKind.FormedUnit, "Đơn vị Cảnh sát Việt Nam số 1", "Viet Nam Formed Police Unit no. 1", "VPTT", Day(11, 1, 2024));
        var office = units["VPTT"];
        db.Record(office, Must(office.AddAlias("Văn phòng Thường trực", Day(18, 6, 2021))), Entered(Day(18, 6, 2021)));
    }

    private static IReadOnlyList<(string Code, UnitKind Kind, string Vi, string En)> UnitsOfTheMinistry { get; } =
    [
        ("A01", UnitKind.Department, "Cục An ninh đối ngoại", "Department of External Security"),
        ("V02", UnitKind.Department, "Cục Đối ngoại", "Department of External Relations"),
        ("C08", UnitKind.Department, "Cục Cảnh sát giao thông", "Traffic Police Department"),
        ("T01", UnitKind.Academy, "Học viện An ninh nhân dân", "People's Security Academy"),
        ("T02", UnitKind.Academy, "Học viện Cảnh sát nhân dân", "People's Police Academy"),
        ("K02", UnitKind.Command, "Bộ Tư lệnh Cảnh sát cơ động", "Mobile Police Command"),
        ("CA-HN", UnitKind.ProvincialPolice, "Công an thành phố Hà Nội", "Ha Noi City Police"),
        ("CA-HCM", UnitKind.ProvincialPolice, "Công an Thành phố Hồ Chí Minh", "Ho Chi Minh City Police"),
        ("CA-DN", UnitKind.ProvincialPolice, "Công an thành phố Đà Nẵng", "Da Nang City Police"),
        ("CA-HP", UnitKind.ProvincialPolice, "Công an thành phố Hải Phòng", "Hai Phong City Police"),
        ("CA-NA", UnitKind.ProvincialPolice, "Công an tỉnh Nghệ An", "Nghe An Provincial Police"),
        ("CA-CT", UnitKind.ProvincialPolice, "Công an thành phố Cần Thơ", "Can Tho City Police"),
    ];

    private void Add(string code, UnitKind kind, string vi, string en, string? parent, DateOnly firstOn, string? hostedBy = null, Paper? paper = null)
    {
        var (unit, founded) = Unit.Found(new(code, kind, vi, en, firstOn, paper?.Id.Value));
        db.Record(unit, founded, Entered(Day(1, 7, 2021)));
        units[code] = unit;
        if (parent is not null)
        {
            var placed = unit.Place(units[parent].Id, hostedBy is null ? null : units[hostedBy].Id, firstOn, paper?.Id.Value, new HashSet<Modules.Organisation.Contract.UnitId>(), Day(1, 7, 2021));
            db.Record(unit, Must(placed), Entered(Day(1, 7, 2021)));
        }
    }
}
