using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Accounts;

/// <summary>Opens an administrator's account from the command line, so that an empty system has someone who can sign in.</summary>
public sealed class FirstAdministrator(AppDb db, Opening opening, TimeProvider clock)
{
    /// <param name="typed">The user name.</param>
    /// <param name="ask">Where a password may be typed; an empty line has one made.</param>
    /// <param name="say">Where a made password is printed, once.</param>
    /// <returns>0 when the account was opened, else 2.</returns>
    public async Task<int> Open(string? typed, TextReader ask, TextWriter say, CancellationToken cancel = default)
    {
        var name = UserNames.Parse(typed);
        if (!name.Ok)
        {
            return await Refuse(say, name.Problems[0]);
        }

        if (await db.Set<Account>().AnyAsync(a => a.UserName == name.Value, cancel))
        {
            return await Refuse(say, AccountProblems.UserNameTaken(name.Value));
        }

        await say.WriteAsync("Mật khẩu, để trống để tạo tự động / Password, empty to have one made: ");
        var password = await ask.ReadLineAsync(cancel) is { Length: > 0 } own ? own : null;
        await say.WriteLineAsync();
        return await Open(name.Value, password, say, cancel);
    }

    private async Task<int> Open(string name, string? password, TextWriter say, CancellationToken cancel)
    {
        var made = password ?? Secrets.NewPassword();
        Act act = new(Id.Next(), Reader.System.Id, null, "Mở bằng dòng lệnh", clock.GetUtcNow());
        if (await opening.Open(name, name, made, [(Account.Administrator, null)], act, cancel, isIssued: password is null) is { } problem)
        {
            return await Refuse(say, problem);
        }

        await say.WriteLineAsync($"Quản trị viên / administrator: {name}");
        if (password is null)
        {
            await say.WriteLineAsync($"Mật khẩu, chỉ in một lần, phải đổi khi đăng nhập / password, printed once, to be changed at sign-in: {made}");
        }

        return 0;
    }

    private static async Task<int> Refuse(TextWriter say, Problem problem)
    {
        await say.WriteLineAsync($"{problem.Says.Vi} / {problem.Says.En}");
        return 2;
    }
}
