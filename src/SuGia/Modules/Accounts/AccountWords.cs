using SuGia.Kernel;

namespace SuGia.Modules.Accounts;

public static class AccountWords
{
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

    public static Words SignOutEverywhere { get; } = new("Đăng xuất mọi nơi", "Sign out everywhere");

    public static Words SignOutEverywhereNote { get; } = new(
        "Mọi máy đang dùng tài khoản này phải đăng nhập lại.", "Every device that uses this account must sign in again.");

    public static Words PasswordWasChanged { get; } = new("Đã đổi mật khẩu. Các máy khác phải đăng nhập lại.", "Password changed. Other devices must sign in again.");

    public static Words Everywhere { get; } = new("toàn bộ", "all units");
}
