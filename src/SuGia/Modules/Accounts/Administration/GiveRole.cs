using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Accounts;

/// <summary>GET and POST /accounts/{id}/roles/new.</summary>
public static class GiveRole
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/accounts/{id}/roles/new", Ask).Needs(Permission.EditAccounts);
        app.Post("/accounts/{id}/roles/new", Answer).Needs(Permission.EditAccounts);
    }

    private static async Task<IResult> Ask(AccountId id, AppDb db, Frame frame, CancellationToken cancel) =>
        await db.FindAsync<Account>([id], cancel) is { } account ? GiveRolePage.Show(new(account, RoleForm.Blank(frame.Today), [], [])) : Results.NotFound();

    private static async Task<IResult> Answer(AccountId id, RoleForm form, AppDb db, RoleChoice choice, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await db.FindAsync<Account>([id], cancel) is not { } account)
        {
            return Results.NotFound();
        }

        var chosen = await choice.Of(form, cancel);
        var given = Typed.Together(chosen.Role, form.WithReason).Then(typed => account.Give(typed.Item1.Role, typed.Item1.Unit, typed.Item1.FirstOn, frame.Today));
        if (!given.Ok)
        {
            return GiveRolePage.Refuse(new(account, form, chosen.Found, given.Problems));
        }

        db.Record(account, given.Value, saving.Act(form.Reason));
        return await saving.Then($"/accounts/{id.Value}", AccountWords.RoleGiven, refused => GiveRolePage.Refuse(new(account, form, [], [refused])), cancel);
    }

    public sealed record View(Account Account, RoleForm Form, IReadOnlyList<Option> Units, IReadOnlyList<Problem> Problems);
}
