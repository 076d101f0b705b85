using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Accounts;

/// <summary>GET /account, POST /account/password, /account/sign-out and /account/sign-out-everywhere.</summary>
public static class MyAccount
{
    private const string Why = "one's own account";

    internal static void Map(IEndpointRouteBuilder app)
    {
        var account = app.MapGroup("/account").OpenToAll(Why);
        account.MapGet("", Look);
        account.MapPost("/password", ChangePassword);
        account.MapPost("/sign-out", SignOut);
        account.MapPost("/sign-out-everywhere", SignOutEverywhere);
    }

    private static async Task<IResult> Look(AppDb db, Frame frame, CancellationToken cancel) =>
        await Mine(db, frame, cancel) is { } account ? MyAccountPage.Show(new(account)) : Go.To("/sign-in");

    private static async Task<IResult> ChangePassword([FromForm] PasswordForm form, AppDb db, Frame frame, Saving saving, UserManager<Credential> users, HttpContext http, CancellationToken cancel)
    {
        if (await Mine(db, frame, cancel) is not { } account || await users.FindByIdAsync(account.Id.Value.ToString()) is not { } credential)
        {
            return Go.To("/sign-in");
        }

        if (await Change(users, credential, form) is { } problem)
        {
            await SignIn.Keep(db, cancel);
            return MyAccountPage.Refuse(new(account, problem));
        }

        db.Record(account, new PasswordChanged(account.Id), saving.Act());
        var answer = await saving.Then("/account", AccountWords.PasswordWasChanged, refused => MyAccountPage.Refuse(new(account, refused)), cancel);
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

    /// <remarks>A failure counts towards the lock-out, as at sign-in.</remarks>
    private static async Task<Problem?> Change(UserManager<Credential> users, Credential credential, PasswordForm form)
    {
        if (await users.IsLockedOutAsync(credential))
        {
            return AccountProblems.LockedOut with { Field = "Old" };
        }

        if (!await users.CheckPasswordAsync(credential, form.Old ?? ""))
        {
            await users.AccessFailedAsync(credential);
            return AccountProblems.OldPasswordWrong;
        }

        return form.Next != form.Old && (await users.ChangePasswordAsync(credential, form.Old!, form.Next ?? "")).Succeeded
            ? null
            : AccountProblems.PasswordTooWeak;
    }

    private static async Task<IResult> SignOut(HttpContext http, Frame frame)
    {
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Go.To(frame.To("/sign-in"));
    }

    private static async Task<IResult> SignOutEverywhere(AppDb db, Frame frame, Saving saving, UserManager<Credential> users, CancellationToken cancel)
    {
        if (await Mine(db, frame, cancel) is not { } account || await users.FindByIdAsync(account.Id.Value.ToString()) is not { } credential)
        {
            return Go.To("/sign-in");
        }

        await users.UpdateSecurityStampAsync(credential);
        db.Record(account, new SignedOutEverywhere(account.Id), saving.Act());
        return await saving.Then("/sign-in", AccountWords.SignOutEverywhere, _ => Go.To("/account"), cancel);
    }

    private static async Task<Account?> Mine(AppDb db, Frame frame, CancellationToken cancel) =>
        frame.Reader.IsSignedIn ? await db.FindAsync<Account>([AccountId.From(frame.Reader.Id)], cancel) : null;

    public sealed record PasswordForm(string? Old, string? Next);

    public sealed record View(Account Account, params IReadOnlyList<Problem> Problems);
}
