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
        app.Get("/accounts/new", (Frame frame) => OpenAccountPage.Show(new(new(null, null, null), RoleForm.Blank(frame.Today), [], []))).Needs(Permission.EditAccounts);
        app.Post("/accounts/new", Answer).Needs(Permission.EditAccounts);
    }

    private static async Task<IResult> Answer(
        [FromForm] Form form, RoleForm role, AppDb db, RoleChoice choice, Secrets secrets, OnceShown once, Saving saving, Frame frame, CancellationToken cancel)
    {
        var chosen = await choice.Of(role, cancel);
        View view = new(form, role, chosen.Found, []);
        var parsed = Typed.Together(
            await Free(db, form.UserName, cancel), Typed.Text(form.DisplayName, nameof(form.DisplayName), Account.NameLimit, AccountWords.Name), await Strong(secrets, form.Password), chosen.Role, role.WithReason);
        if (!parsed.Ok)
        {
            return OpenAccountPage.Refuse(view with { Problems = parsed.Problems });
        }

        var (account, opened) = Account.Open(parsed.Value.Item1, parsed.Value.Item2, frame.Today);
        var (asked, act, made) = (parsed.Value.Item4, saving.Act(role.Reason), string.IsNullOrEmpty(form.Password));
        db.Record(account, opened, act);
        var given = account.Give(asked.Role, asked.Unit, asked.FirstOn, frame.Today);
        if (!given.Ok)
        {
            return OpenAccountPage.Refuse(view with { Problems = given.Problems });
        }

        db.Record(account, given.Value, act);
        secrets.Add(account, parsed.Value.Item3);
        var answer = await saving.Then($"/accounts/{account.Id.Value}", AccountWords.Opened, refused => OpenAccountPage.Refuse(view with { Problems = [refused] }), cancel);
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

    public sealed record Form(string? UserName, string? DisplayName, string? Password);

    /// <param name="Units">What the typed unit fits, where it fits several.</param>
    public sealed record View(Form Form, RoleForm Role, IReadOnlyList<Option> Units, IReadOnlyList<Problem> Problems);
}
