using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Accounts;

/// <summary>An act on an account that asks for a reason.</summary>
/// <param name="HasDay">True where it takes effect on a day that is typed.</param>
/// <param name="IsGrave">True where it takes something away.</param>
public sealed record AccountAct(Words Title, Words? Lead, Words Said, bool HasDay = false, bool IsGrave = false)
{
    public static AccountAct TakeBack { get; } = new(AccountWords.TakeBack, null, AccountWords.TakenBack, HasDay: true, IsGrave: true);

    public static AccountAct Close { get; } = new(AccountWords.Close, AccountWords.CloseLead, AccountWords.AccountClosed, IsGrave: true);

    public static AccountAct ResetPassword { get; } = new(AccountWords.ResetPassword, AccountWords.ResetLead, AccountWords.PasswordWasReset);

    public static AccountAct Unlock { get; } = new(AccountWords.Unlock, AccountWords.UnlockLead, AccountWords.Unlocked);
}

public sealed record AccountActForm(string? On, string? Reason)
{
    public static AccountActForm Blank(DateOnly today) => new(Days.Typeable(today), null);

    internal Result<(DateOnly On, string Reason)> Parse(AccountAct act, DateOnly today) =>
        Typed.Together(act.HasDay ? Typed.Day(On, nameof(On)) : today, Typed.Text(Reason, nameof(Reason), 500, ShellWords.Reason));
}
