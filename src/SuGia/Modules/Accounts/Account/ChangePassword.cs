using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Accounts;

/// <summary>GET and POST /account/password: one's own. Who signs in with a password that someone else made is led here first.</summary>
public static class ChangePassword
{
    internal const string Url = "/account/password";

    private const string Why = "one's own password";

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get(Url, Ask).OpenToAll(Why, answersAlways: true);
        app.Post(Url, Answer).OpenToAll(Why, answersAlways: true);
    }

    private static async Task<IResult> Ask(string? back, AppDb db, Frame frame, CancellationToken cancel) =>
        await MyAccount.Of(db, frame, cancel) is { } account ? ChangePasswordPage.Show(new(account, back)) : Go.To("/sign-in");

    private static async Task<IResult> Answer([FromForm] Form form, AppDb db, Frame frame, Saving saving, UserManager<Credential> users, WrongPasswords wrong, HttpContext http, CancellationToken cancel)
    {
        if (await MyAccount.Of(db, frame, cancel) is not { } account || await users.FindByIdAsync(account.Id.Value.ToString()) is not { } credential)
        {
            return Go.To("/sign-in");
        }

        if (await Change(users, wrong, credential, form, cancel) is { } problem)
        {
            return ChangePasswordPage.Refuse(new(account, form.Back, problem));
        }

        db.Record(account, account.ChangePassword(), saving.Act());
        var answer = await saving.Then(
            SignIn.Safe(form.Back, otherwise: "/account"), AccountWords.PasswordWasChanged, refused => ChangePasswordPage.Refuse(new(account, form.Back, refused)), cancel);
        await StayIn(http, users, account, form.Next!);
        return answer;
    }

    /// <summary>Whoever knows the password that is stored now goes on with it, though two presses raced.</summary>
    private static async Task StayIn(HttpContext http, UserManager<Credential> users, Account account, string password)
    {
        if (await users.FindByIdAsync(account.Id.Value.ToString()) is { } stored && await users.CheckPasswordAsync(stored, password))
        {
            await SignIn.Enter(http, stored);
        }
    }

    /// <remarks>A wrong password counts towards the lock, as at sign-in.</remarks>
    private static async Task<Problem?> Change(UserManager<Credential> users, WrongPasswords wrong, Credential credential, Form form, CancellationToken cancel)
    {
        if (wrong.HaveLocked(credential))
        {
            return AccountProblems.LockedOut with { Field = nameof(form.Old) };
        }

        if (!await users.CheckPasswordAsync(credential, form.Old ?? ""))
        {
            await wrong.Count(credential, cancel);
            return AccountProblems.OldPasswordWrong;
        }

        return form.Next != form.Old && (await users.ChangePasswordAsync(credential, form.Old!, form.Next ?? "")).Succeeded
            ? null
            : AccountProblems.PasswordTooWeak;
    }

    public sealed record Form(string? Old, string? Next, string? Back);

    /// <param name="Back">The address that was asked for before the password came first, or null.</param>
    public sealed record View(Account Account, string? Back, params IReadOnlyList<Problem> Problems);
}
