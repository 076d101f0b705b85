using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using SuGia.Data;
using SuGia.Modules.Accounts.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Accounts;

/// <summary>GET /account, POST /account/sign-out and /account/sign-out-everywhere.</summary>
public static class MyAccount
{
    private const string Why = "one's own account";

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/account", Look).OpenToAll(Why);
        app.Post("/account/sign-out", SignOut).OpenToAll(Why, answersAlways: true);
        app.Post("/account/sign-out-everywhere", SignOutEverywhere).OpenToAll(Why);
    }

    internal static async Task<Account?> Of(AppDb db, Frame frame, CancellationToken cancel) =>
        frame.Reader.IsSignedIn ? await db.FindAsync<Account>([AccountId.From(frame.Reader.Id)], cancel) : null;

    private static async Task<IResult> Look(AppDb db, Frame frame, CancellationToken cancel) =>
        await Of(db, frame, cancel) is { } account ? MyAccountPage.Show(account) : Go.To("/sign-in");

    private static async Task<IResult> SignOut(HttpContext http, Frame frame)
    {
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Go.To(frame.To("/sign-in"));
    }

    private static async Task<IResult> SignOutEverywhere(AppDb db, Frame frame, Saving saving, UserManager<Credential> users, CancellationToken cancel)
    {
        if (await Of(db, frame, cancel) is not { } account || await users.FindByIdAsync(account.Id.Value.ToString()) is not { } credential)
        {
            return Go.To("/sign-in");
        }

        await users.UpdateSecurityStampAsync(credential);
        db.Record(account, new SignedOutEverywhere(account.Id), saving.Act());
        return await saving.Then("/sign-in", AccountWords.SignOutEverywhere, _ => Go.To("/account"), cancel);
    }
}
