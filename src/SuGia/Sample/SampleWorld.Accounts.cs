namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    /// <summary>The password of everyone in the sample world; outside it no account has one of ours.</summary>
    public const string Password = "dữ liệu mẫu 2026";

    private static readonly (string UserName, string Name, string Role, string? Unit)[] Staff =
    [
        ("nhap", "Mai Thị Nháp", "standing-office", null),
        ("kieumau", "Đỗ Kiểu Mẫu", "leader", null),
        ("donvi", "Phạm Đơn Vị", "unit-staff", "CA-DN"),
        ("doingoai", "Lưu Giao Thiệp", "foreign-affairs", null),
        ("thucdia", "Vũ Thực Địa", "field-officer", null),
        ("hauphuong", "Hoàng Hậu Phương", "welfare", null),
        ("thamtra", "Lý Thẩm Tra", "vetting", null),
        ("kiemtra", "Ngô Kiểm Tra", "auditor", null),
        ("quantri", "Trần Quản Trị", "administrator", null),
    ];

    private async Task OpenAccounts(CancellationToken cancel)
    {
        foreach (var (userName, name, role, unit) in Staff)
        {
            Guid? within = unit is null ? null : units[unit].Id.Value;
            if (await accounts.Open(userName, name, Password, [(role, within)], Entered(Day(1, 7, 2021), "Mở tài khoản mẫu"), cancel) is { } problem)
            {
                throw new InvalidOperationException(problem.Says.En);
            }
        }
    }
}
