using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Accounts;

/// <summary>Does the acts on an account that ask for a reason and at most a day.</summary>
internal sealed class AccountDesk(AppDb db, Administrators administrators, Secrets secrets, OnceShown once, Saving saving, Frame frame)
{
    public async Task<IResult> Ask(AccountId id, AccountAct act, CancellationToken cancel) =>
        await db.FindAsync<Account>([id], cancel) is { } account ? AccountActPage.Show(new(account, act, AccountActForm.Blank(frame.Today), [])) : Results.NotFound();

    public async Task<IResult> TakeBack(AccountId id, Guid grant, AccountActForm form, CancellationToken cancel)
    {
        await using var held = await administrators.Hold(cancel);
        var others = await administrators.AreThereBeside(id, cancel);
        var (answer, _) = await Do(id, AccountAct.TakeBack, form, (account, day) => account.TakeBack(grant, day, others).Into(e => (object)e), cancel);
        await held.CommitAsync(cancel);
        return answer;
    }

    public async Task<IResult> Close(AccountId id, AccountActForm form, CancellationToken cancel)
    {
        await using var held = await administrators.Hold(cancel);
        var others = await administrators.AreThereBeside(id, cancel);
        var (answer, _) = await Do(id, AccountAct.Close, form, (account, day) => account.Close(day, others).Into(e => (object)e), cancel);
        await held.CommitAsync(cancel);
        return answer;
    }

    public async Task<IResult> ResetPassword(AccountId id, AccountActForm form, CancellationToken cancel)
    {
        var password = Secrets.NewPassword();
        var (answer, saved) = await Do(
            id, AccountAct.ResetPassword, form, (account, day) => account.ResetPassword(day).Into(e => (object)e), cancel, () => secrets.Reset(id, password, cancel));
        if (saved)
        {
            once.Keep(id, password);
        }

        return answer;
    }

    public async Task<IResult> Unlock(AccountId id, AccountActForm form, CancellationToken cancel) =>
        (await Do(id, AccountAct.Unlock, form, (account, _) => account.Unlock().Into(e => (object)e), cancel, () => secrets.Unlock(id, cancel))).Answer;

    /// <returns>The answer, and whether this very press saved the change.</returns>
    private async Task<(IResult Answer, bool Saved)> Do(AccountId id, AccountAct act, AccountActForm form, Func<Account, DateOnly, Result<object>> rule, CancellationToken cancel, Func<Task>? also = null)
    {
        if (await db.FindAsync<Account>([id], cancel) is not { } account)
        {
            return (Results.NotFound(), false);
        }

        var done = form.Parse(act, frame.Today).Then(typed => rule(account, typed.On));
        if (!done.Ok)
        {
            return (AccountActPage.Refuse(new(account, act, form, done.Problems)), false);
        }

        await (also?.Invoke() ?? Task.CompletedTask);
        db.Record(account, done.Value, saving.Act(form.Reason));
        var answer = await saving.Then($"/accounts/{id.Value}", act.Said, refused => AccountActPage.Refuse(new(account, act, form, [refused])), cancel);
        return (answer, db.Entry(account).State == EntityState.Unchanged);
    }
}
