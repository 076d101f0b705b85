using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Accounts;

/// <summary>What the events and fields of accounts are called in histories.</summary>
internal sealed class AccountHistory : IHistoryWords
{
    public static IReadOnlyList<EventTitle> Events { get; } =
    [
        EventTitle.Of<AccountOpened>("Mở tài khoản", "Account opened"),
        EventTitle.Of<AccountClosed>("Đóng tài khoản", "Account closed"),
        EventTitle.Of<RoleGranted>("Cấp vai trò", "Role given"),
        EventTitle.Of<RoleTakenBack>("Thu hồi vai trò", "Role taken back"),
        EventTitle.Of<PasswordChanged>("Đổi mật khẩu", "Password changed"),
        EventTitle.Of<PasswordReset>("Đặt lại mật khẩu", "Password reset"),
        EventTitle.Of<AccountUnlocked>("Mở khóa", "Unlocked"),
        EventTitle.Of<ListStated>("Xuất danh sách, xác nhận không thuộc bí mật nhà nước", "List taken as a file, stated to be unclassified"),
        EventTitle.Of<SignedOutEverywhere>("Đăng xuất mọi nơi", "Signed out everywhere"),
    ];

    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words> { ["accounts_grant"] = AccountWords.Role };

    public IReadOnlyDictionary<string, Words> Fields { get; } = new Dictionary<string, Words>
    {
        ["UserName"] = AccountWords.UserName,
        ["DisplayName"] = AccountWords.Name,
        ["ClosedOn"] = AccountWords.Closed,
        ["PasswordIssuedOn"] = AccountWords.PasswordIssued,
        ["Role"] = AccountWords.Role,
        ["File"] = AccountWords.ListFile,
        ["ListVi"] = AccountWords.List,
        ["ListEn"] = AccountWords.List,
        ["Columns"] = AccountWords.ListColumns,
        ["Groups"] = AccountWords.ListGroups,
        ["Choice"] = AccountWords.ListChoice,
        ["Count"] = AccountWords.ListCount,
        ["AsOf"] = AccountWords.ListAsOf,
        ["TakenOn"] = AccountWords.ListTakenOn,
        ["By"] = AccountWords.ListTakenBy,
        ["ByName"] = AccountWords.ListTakenBy,
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string> { "Account" };

    public Words? Of(Enum value) => null;
}
