using SuGia.Kernel;

namespace SuGia.Modules.Accounts;

/// <summary>What each permission allows, in words.</summary>
public static class PermissionWords
{
    public static Words Yes { get; } = new("có", "yes");

    public static Words Of(Permission permission) => permission switch
    {
        Permission.ReadFigures => new("Xem số liệu", "See figures"),
        Permission.ReadPeople => new("Xem người", "See people"),
        Permission.EditPeople => new("Sửa hồ sơ người", "Change people"),
        Permission.MergePeople => new("Gộp, tách hồ sơ trùng", "Merge and part duplicates"),
        Permission.ReadUnits => new("Xem đơn vị", "See units"),
        Permission.EditUnits => new("Sửa đơn vị", "Change units"),
        Permission.ReadPapers => new("Xem văn bản", "See papers"),
        Permission.EditPapers => new("Ghi, sửa văn bản", "Register and correct papers"),
        Permission.ConfirmReadings => new("Đọc văn bản, xác nhận nội dung", "Read texts and confirm what they say"),
        Permission.ReadOriginals => new("Xem nguyên văn văn bản đã đọc", "See the whole original of texts"),
        Permission.ReadPeacekeeping => new("Xem gìn giữ hòa bình", "See peacekeeping"),
        Permission.EditPeacekeeping => new("Cập nhật hồ sơ sĩ quan", "Change officer files"),
        Permission.EditMissions => new("Sửa phái bộ, vị trí", "Change missions and posts"),
        Permission.RecordAbsences => new("Ghi vắng mặt", "Record absences"),
        Permission.RecordFitness => new("Ghi kết luận sức khỏe", "Record fitness outcomes"),
        Permission.RecordVetting => new("Ghi kết quả thẩm tra", "Record vetting outcomes"),
        Permission.ReadService => new("Xem quá trình công tác", "See service data"),
        Permission.ReadContact => new("Xem liên lạc", "See contact data"),
        Permission.ReadIdentity => new("Xem giấy tờ tùy thân", "See identity data"),
        Permission.ReadFamily => new("Xem gia đình", "See family data"),
        Permission.ReadHealth => new("Xem sức khỏe", "See health data"),
        Permission.ReadVetting => new("Xem thẩm tra", "See vetting"),
        Permission.ReadAppraisal => new("Xem nhận xét", "See appraisals"),
        Permission.ReadAbsenceReasons => new("Xem lý do vắng", "See reasons of absence"),
        Permission.Import => new("Nhập tệp", "Import files"),
        Permission.Export => new("Tải danh sách", "Download lists"),
        Permission.ReadHistory => new("Xem nhật ký", "See histories"),
        Permission.ReadAccounts => new("Xem tài khoản", "See accounts"),
        Permission.EditAccounts => new("Quản trị tài khoản", "Administer accounts"),
    };
}
