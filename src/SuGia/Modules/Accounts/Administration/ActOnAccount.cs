using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Accounts;

/// <summary>GET and POST /accounts/{id}/roles/{grant}/end, /closure, /password and /unlock.</summary>
public static class ActOnAccount
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        var account = app.MapGroup("/accounts/{id}").Needs(Permission.EditAccounts);
        account.Get("/roles/{grant:guid}/end", (AccountId id, AccountDesk desk, CancellationToken cancel) => desk.Ask(id, AccountAct.TakeBack, cancel));
        account.Post("/roles/{grant:guid}/end", (AccountId id, Guid grant, [FromForm] AccountActForm form, AccountDesk desk, CancellationToken cancel) => desk.TakeBack(id, grant, form, cancel));
        account.Get("/closure", (AccountId id, AccountDesk desk, CancellationToken cancel) => desk.Ask(id, AccountAct.Close, cancel));
        account.Post("/closure", (AccountId id, [FromForm] AccountActForm form, AccountDesk desk, CancellationToken cancel) => desk.Close(id, form, cancel));
        account.Get("/password", (AccountId id, AccountDesk desk, CancellationToken cancel) => desk.Ask(id, AccountAct.ResetPassword, cancel));
        account.Post("/password", (AccountId id, [FromForm] AccountActForm form, AccountDesk desk, CancellationToken cancel) => desk.ResetPassword(id, form, cancel));
        account.Get("/unlock", (AccountId id, AccountDesk desk, CancellationToken cancel) => desk.Ask(id, AccountAct.Unlock, cancel));
        account.Post("/unlock", (AccountId id, [FromForm] AccountActForm form, AccountDesk desk, CancellationToken cancel) => desk.Unlock(id, form, cancel));
    }
}

public sealed record AccountActView(Account Account, AccountAct Act, AccountActForm Form, IReadOnlyList<Problem> Problems);
