using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;

namespace SuGia.Modules.Accounts;

/// <summary>Someone who signs in, and the roles that they hold by day.</summary>
public sealed class Account : Record<AccountId>
{
    public const int NameLimit = 120;

    /// <summary>The role that gives all others.</summary>
    public const string Administrator = "administrator";

    private readonly List<Grant> grants = [];

    private Account() { }

    /// <summary>What is typed at sign-in: lower-case letters, digits, dot and hyphen; unique.</summary>
    public string UserName { get; private init; } = "";

    public string DisplayName { get; private init; } = "";

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The day on which someone else made the password; null once it is one's own.</summary>
    public DateOnly? PasswordIssuedOn { get; private set; }

    /// <summary>True where the password is to be changed before anything else.</summary>
    public bool IsPasswordIssued => PasswordIssuedOn is not null;

    public IReadOnlyList<Grant> Grants => grants;

    /// <param name="passwordIssuedOn">Null where the one who signs in typed the first password.</param>
    public static (Account Account, AccountOpened Opened) Open(string userName, string displayName, DateOnly? passwordIssuedOn)
    {
        Account account = new() { UserName = userName, DisplayName = displayName, PasswordIssuedOn = passwordIssuedOn };
        return (account, new(account.Id, userName, displayName));
    }

    /// <param name="unit">The unit whose people, with all below it, the role reaches; null for all.</param>
    public Result<RoleGranted> Give(string role, Guid? unit, DateOnly firstOn, DateOnly today)
    {
        if (Broken.Among(
            (ClosedOn is null, Otherwise: AccountProblems.Closed),
            (role != Administrator || unit is null, Otherwise: AccountProblems.AdministratorOfAll),
            (!grants.Any(g => g.Role == role && g.Unit == unit && g.RunsOn(firstOn)), Otherwise: AccountProblems.AlreadyHeld)) is { } broken)
        {
            return broken;
        }

        grants.Add(new(role, unit, firstOn, today));
        return new RoleGranted(Id, role, unit, firstOn);
    }

    /// <param name="lastOn">The last day on which the role is held.</param>
    /// <param name="othersAdminister">True where another open account is administrator without an end.</param>
    public Result<RoleTakenBack> TakeBack(Guid grant, DateOnly lastOn, bool othersAdminister)
    {
        if (grants.Find(g => g.Id == grant && g.LastOn is null) is not { } held)
        {
            return AccountProblems.NotHeld;
        }

        if (held.Role == Administrator && !othersAdminister)
        {
            return AccountProblems.LastAdministrator;
        }

        held.EndOn(lastOn);
        return new RoleTakenBack(Id, held.Role, lastOn);
    }

    /// <inheritdoc cref="TakeBack"/>
    public Result<AccountClosed> Close(DateOnly on, bool othersAdminister)
    {
        if (Broken.Among(
            (ClosedOn is null, Otherwise: AccountProblems.Closed),
            (othersAdminister || grants.All(g => g.Role != Administrator || !g.RunsOn(on)), Otherwise: AccountProblems.LastAdministrator)) is { } broken)
        {
            return broken;
        }

        ClosedOn = on;
        return new AccountClosed(Id, on);
    }

    /// <summary>The password is one's own from here on.</summary>
    public PasswordChanged ChangePassword()
    {
        PasswordIssuedOn = null;
        return new(Id);
    }

    public Result<PasswordReset> ResetPassword(DateOnly today)
    {
        if (ClosedOn is not null)
        {
            return AccountProblems.Closed;
        }

        PasswordIssuedOn = today;
        return new PasswordReset(Id);
    }

    public Result<AccountUnlocked> Unlock() => ClosedOn is null ? new AccountUnlocked(Id) : AccountProblems.Closed;
}

/// <summary>A role held from a day, over one unit's people or over all.</summary>
public sealed class Grant : Part
{
    private Grant() { }

    internal Grant(string role, Guid? unit, DateOnly firstOn, DateOnly enteredOn) =>
        (Role, Unit, FirstOn, EnteredOn) = (role, unit, firstOn, enteredOn);

    public string Role { get; private init; } = "";

    public Guid? Unit { get; private init; }

    public DateOnly FirstOn { get; private init; }

    public DateOnly? LastOn { get; private set; }

    public bool RunsOn(DateOnly day) => FirstOn <= day && (LastOn is null || day <= LastOn);

    internal void EndOn(DateOnly day) => LastOn = day < FirstOn ? FirstOn : day;
}

public sealed record AccountOpened(AccountId Account, string UserName, string DisplayName);

public sealed record AccountClosed(AccountId Account, DateOnly On);

public sealed record RoleGranted(AccountId Account, string Role, Guid? Unit, DateOnly FirstOn);

public sealed record RoleTakenBack(AccountId Account, string Role, DateOnly LastOn);

public sealed record PasswordChanged(AccountId Account);

public sealed record SignedOutEverywhere(AccountId Account);

public sealed record PasswordReset(AccountId Account);

public sealed record AccountUnlocked(AccountId Account);
