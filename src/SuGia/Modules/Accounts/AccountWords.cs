using SuGia.Kernel;

namespace SuGia.Modules.Accounts;

public static class AccountWords
{
    public static Words ListsTaken { get; } = new("Danh sách đã xuất", "Lists taken out");

    public static Words ListsTakenLead { get; } = new(
        "Danh sách có dữ liệu cá nhân đã xuất thành tệp; mỗi lần đều có xác nhận không thuộc bí mật nhà nước của người xuất.",
        "Lists with personal data that left as files; each time whoever took it stated that it is unclassified.");

    public static Words NoListsTaken { get; } = new("Chưa có danh sách nào được xuất.", "No list has been taken out.");

    public static Words List { get; } = new("Danh sách", "List");

    public static Words ListFile { get; } = new("Tên tệp", "File name");

    public static Words ListColumns { get; } = new("Các cột", "Columns");

    public static Words ListGroups { get; } = new("Nhóm dữ liệu cá nhân", "Groups of personal data");

    public static Words ListChoice { get; } = new("Bộ lọc", "Filters");

    public static Words ListCount { get; } = new("Số dòng", "Rows");

    public static Words ListAsOf { get; } = new("Danh sách tính đến", "List as of");

    public static Words ListTakenOn { get; } = new("Ngày xuất", "Taken on");

    public static Words ListTakenBy { get; } = new("Người xuất, xác nhận", "Taken and stated by");

    public static Words SignIn { get; } = new("Đăng nhập", "Sign in");

    public static Words Enter { get; } = new("Vào", "Enter");

    public static Words SampleLead { get; } = new(
        "Đây là thế giới mẫu: mọi người và văn bản đều là hư cấu. Chọn một người để bắt đầu.",
        "This is the sample world: every person and paper is invented. Choose someone to begin.");

    public static Words SamplePeople { get; } = new("Người trong thế giới mẫu", "People of the sample world");

    public static Words WithPassword { get; } = new("Bằng mật khẩu", "With a password");

    public static Words Name { get; } = new("Họ và tên", "Name");

    public static Words Role { get; } = new("Vai trò", "Role");

    public static Words UserName { get; } = new("Tên đăng nhập", "User name");

    public static Words Password { get; } = new("Mật khẩu", "Password");

    public static Words Account { get; } = new("Tài khoản của tôi", "My account");

    public static Words Rights { get; } = new("Quyền hôm nay", "Rights today");

    public static Words ChangePassword { get; } = new("Đổi mật khẩu", "Change password");

    public static Words OldPassword { get; } = new("Mật khẩu hiện tại", "Present password");

    public static Words NewPassword { get; } = new("Mật khẩu mới", "New password");

    public static Words NewPasswordHint { get; } = new("Ít nhất 12 ký tự, trong đó 5 ký tự khác nhau", "At least 12 characters, 5 of them different");

    public static Words PasswordIssued { get; } = new("Chờ đổi mật khẩu được cấp", "Given password not yet changed");

    public static Words PasswordIssuedLead { get; } = new(
        "Mật khẩu này do người khác cấp. Đặt mật khẩu của riêng bạn rồi tiếp tục: từ đó chỉ bạn biết.",
        "Someone else made this password. Set one of your own and go on: from then on only you know it.");

    public static Words SignOutEverywhere { get; } = new("Đăng xuất mọi nơi", "Sign out everywhere");

    public static Words SignOutEverywhereNote { get; } = new(
        "Mọi máy đang dùng tài khoản này phải đăng nhập lại.", "Every device that uses this account must sign in again.");

    public static Words PasswordWasChanged { get; } = new("Đã đổi mật khẩu. Các máy khác phải đăng nhập lại.", "Password changed. Other devices must sign in again.");

    public static Words Everywhere { get; } = new("toàn bộ", "all units");

    public static Words Accounts { get; } = new("Tài khoản", "Accounts");

    public static Words AccountsLead { get; } = new("Ai đăng nhập được, với vai trò nào, trong phạm vi nào.", "Who can sign in, with which roles, over which units.");

    public static Words Roles { get; } = new("Vai trò", "Roles");

    public static Words RolesTitle { get; } = new("Bảng quyền", "Roles and permissions");

    public static Words RolesLead { get; } = new(
        "Mỗi vai trò là một tập quyền, xuất xưởng cùng hệ thống. Quyền có hiệu lực trong phạm vi đơn vị của vai trò.",
        "Each role is a set of permissions, shipped with the system. A permission holds within the units of the role.");

    public static Words Permission { get; } = new("Quyền", "Permission");

    public static Words Scope { get; } = new("Phạm vi", "Scope");

    public static Words LastChanged { get; } = new("Thay đổi gần nhất", "Last changed");

    public static Words NoAccounts { get; } = new("Chưa có tài khoản.", "There are no accounts.");

    public static Words Closed { get; } = new("Đã đóng", "Closed");

    public static Words InUse { get; } = new("Đang dùng", "In use");

    public static Words LockedNow { get; } = new("Tạm khóa", "Locked");

    public static Words State { get; } = new("Trạng thái", "State");

    public static Words NoRole { get; } = new("không có vai trò", "no role");

    public static Words OpenAccount { get; } = new("Mở tài khoản", "Open an account");

    public static Words Opened { get; } = new("Đã mở tài khoản.", "The account is open.");

    public static Words UserNameHint { get; } = new("Chữ thường không dấu, chữ số, dấu chấm, gạch nối", "Plain lower-case letters, digits, dots, hyphens");

    public static Words FirstPassword { get; } = new("Mật khẩu đầu tiên", "First password");

    public static Words FirstPasswordHint { get; } = new("Để trống: hệ thống tạo và chỉ hiện một lần", "Leave blank: one is made and shown once");

    public static Words ShownOnce { get; } = new("Mật khẩu này chỉ hiện một lần. Trao tận tay; khi đăng nhập, người dùng phải đổi ngay.", "This password is shown once. Hand it over in person; it must be changed at the first sign-in.");

    public static Words Unit { get; } = new("Đơn vị", "Unit");

    public static Words UnitHint { get; } = new("Vai trò chỉ có hiệu lực với đơn vị này và cấp dưới. Để trống: toàn bộ", "The role holds for this unit and all below it. Leave blank: all units");

    public static Words FirstOn { get; } = new("Từ ngày", "From");

    public static Words LastOn { get; } = new("Đến hết ngày", "Until the end of");

    public static Words GiveRole { get; } = new("Cấp vai trò", "Give a role");

    public static Words RoleGiven { get; } = new("Đã cấp vai trò.", "Role given.");

    public static Words TakeBack { get; } = new("Thu hồi vai trò", "Take back the role");

    public static Words TakenBack { get; } = new("Đã thu hồi vai trò.", "Role taken back.");

    public static Words Close { get; } = new("Đóng tài khoản", "Close the account");

    public static Words CloseLead { get; } = new("Người này không đăng nhập được nữa. Nhật ký giữ nguyên.", "This person can no longer sign in. History stays.");

    public static Words AccountClosed { get; } = new("Đã đóng tài khoản.", "The account is closed.");

    public static Words ResetPassword { get; } = new("Đặt lại mật khẩu", "Reset the password");

    public static Words ResetLead { get; } = new("Tạo mật khẩu mới, hiện một lần; mọi máy phải đăng nhập lại.", "Makes a new password, shown once; every device must sign in again.");

    public static Words PasswordWasReset { get; } = new("Đã đặt lại mật khẩu.", "Password reset.");

    public static Words Unlock { get; } = new("Mở khóa", "Unlock");

    public static Words UnlockLead { get; } = new("Bỏ khóa tạm sau năm lần nhập sai.", "Lifts the lock that five failures bring.");

    public static Words Unlocked { get; } = new("Đã mở khóa.", "Unlocked.");
}
