using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Accounts;

/// <summary>GET and POST /accounts/new.</summary>
public static class OpenAccount
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/accounts/new", (Frame frame) => OpenAccountPage.Show(new(new(null, null, RoleForm.Blank(frame.Today)), [], []))).Needs(Permission.EditAccounts);
        app.MapPost("/accounts/new", Answer).Needs(Permission.EditAccounts);
    }

    private static async Task<IResult> Answer([FromForm] string? userName, [FromForm] string? displayName, [FromForm] string? password, [FromForm] RoleForm role,
        AppDb db, RoleChoice choice, Secrets secrets, OnceShown once, Saving saving, Frame frame, CancellationToken cancel)
    {
        Form form = new(userName, displayName, role);
        var chosen = await choice.Of(role, cancel);
        var parsed = Typed.Together(
            await Free(db, userName, cancel), Typed.Text(displayName, "DisplayName", Account.NameLimit, AccountWords.Name), await Strong(secrets, password), chosen.Role, role.WithReason);
        if (!parsed.Ok)
        {
            return OpenAccountPage.Refuse(new(form, chosen.Found, parsed.Problems));
        }

        var (account, opened) = Account.Open(parsed.Value.Item1, parsed.Value.Item2);
        var (asked, act, made) = (parsed.Value.Item4, saving.Act(role.Reason), string.IsNullOrEmpty(password));
        db.Record(account, opened, act);
        var given = account.Give(asked.Role, asked.Unit, asked.FirstOn, frame.Today);
        if (!given.Ok)
        {
            return OpenAccountPage.Refuse(new(form, chosen.Found, given.Problems));
        }

        db.Record(account, given.Value, act);
        secrets.Add(account, parsed.Value.Item3);
        var answer = await saving.Then($"/accounts/{account.Id.Value}", AccountWords.Opened, refused => OpenAccountPage.Refuse(new(form, [], [refused])), cancel);
        return ShownOnce(db, account, once, made ? parsed.Value.Item3 : null, answer);
    }

    /// <summary>Only the press that saved the account knows its password.</summary>
    internal static IResult ShownOnce(AppDb db, Account account, OnceShown once, string? password, IResult answer)
    {
        if (password is not null && db.Entry(account).State == EntityState.Unchanged)
        {
            once.Keep(account.Id, password);
        }

        return answer;
    }

    private static async Task<Result<string>> Free(AppDb db, string? typed, CancellationToken cancel)
    {
        var name = UserNames.Parse(typed);
        return name.Ok && await db.Set<Account>().AnyAsync(a => a.UserName == name.Value, cancel) ? AccountProblems.UserNameTaken(name.Value) : name;
    }

    private static async Task<Result<string>> Strong(Secrets secrets, string? typed) =>
        string.IsNullOrEmpty(typed) ? Secrets.NewPassword() : await secrets.WeaknessOf(typed) is { } weak ? weak : typed;

    public sealed record Form(string? UserName, string? DisplayName, RoleForm Role);

    /// <param name="Units">What the typed unit fits, where it fits several.</param>
    public sealed record View(Form Form, IReadOnlyList<Option> Units, IReadOnlyList<Problem> Problems);
}
