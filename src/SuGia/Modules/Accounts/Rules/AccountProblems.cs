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

    public static Problem LastAdministrator { get; } = new(new(
        "Đây là quản trị viên cuối cùng. Cấp vai trò cho người khác trước.", "This is the last administrator. Give the role to someone else first."));

    public static Problem AdministratorOfAll { get; } = new(new(
        "Quản trị viên không giới hạn theo đơn vị: để trống đơn vị.", "An administrator is not limited to a unit: leave the unit blank."), "Unit");

    public static Problem NoSuchRole { get; } = new(new("Chọn một vai trò.", "Choose a role."), "Role");

    public static Problem NoSuchUnit(string typed) => new(new($"Không có đơn vị “{typed}”.", $"There is no unit “{typed}”."), "Unit");

    public static Problem SeveralUnits { get; } = new(new("Có nhiều đơn vị như vậy: chọn một rồi ghi lần nữa.", "Several units fit: choose one and save again."), "Unit");

    public static Problem UserNameShape { get; } = new(new(
        "Tên đăng nhập gồm 2 đến 60 chữ thường không dấu, chữ số, dấu chấm hoặc gạch nối, bắt đầu bằng chữ hoặc số.",
        "A user name has 2 to 60 plain lower-case letters, digits, dots or hyphens and begins with a letter or digit."), "UserName");

    public static Problem UserNameTaken(string name) => new(new($"Tên đăng nhập {name} đã có.", $"The user name {name} is taken."), "UserName");

    public static Problem FirstPasswordWeak { get; } = new(new(
        "Mật khẩu cần ít nhất 12 ký tự, trong đó 5 ký tự khác nhau.", "The password needs at least 12 characters, 5 of them different."), "Password");
}
