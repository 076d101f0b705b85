using SuGia.Kernel;

namespace SuGia.Modules.Accounts;

public static class AccountProblems
{
    public static Problem Closed { get; } = new(new("Tài khoản đã đóng.", "The account is closed."));

    public static Problem AlreadyHeld { get; } = new(new("Tài khoản đã có vai trò này.", "The account already holds this role."), "Role");

    public static Problem NotHeld { get; } = new(new("Tài khoản không còn giữ vai trò này.", "The account no longer holds this role."));

    public static Problem WrongPassword { get; } = new(new("Tên đăng nhập hoặc mật khẩu không đúng.", "The user name or password is wrong."), "Password");

    public static Problem LockedOut { get; } = new(new(
        "Tài khoản tạm khóa 15 phút sau năm lần nhập sai. Chờ rồi thử lại, hoặc nhờ quản trị viên.",
        "The account is locked for 15 minutes after five failures. Wait and try again, or ask an administrator."), "Password");

    public static Problem PasswordTooWeak { get; } = new(new(
        "Mật khẩu mới cần ít nhất 12 ký tự và khác mật khẩu cũ.",
        "The new password needs at least 12 characters and must differ from the old one."), "Next");

    public static Problem OldPasswordWrong { get; } = new(new("Mật khẩu hiện tại không đúng.", "The present password is wrong."), "Old");
}
