using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;

namespace SuGia.Modules.Accounts;

/// <summary>Someone who signs in, and the roles that they hold by day.</summary>
public sealed class Account : Record<AccountId>
{
    public const int NameLimit = 120;

    private readonly List<Grant> grants = [];

    private Account() { }

    /// <summary>What is typed at sign-in: lower-case letters, digits, dot and hyphen; unique.</summary>
    public string UserName { get; private init; } = "";

    public string DisplayName { get; private init; } = "";

    public DateOnly? ClosedOn { get; private set; }

    public IReadOnlyList<Grant> Grants => grants;

    public static (Account Account, AccountOpened Opened) Open(string userName, string displayName)
    {
        Account account = new() { UserName = userName, DisplayName = displayName };
        return (account, new(account.Id, userName, displayName));
    }

    /// <param name="unit">The unit whose people, with all below it, the role reaches; null for all.</param>
    public Result<RoleGranted> Give(string role, Guid? unit, DateOnly firstOn, DateOnly today)
    {
        if (Broken.Among(
            (ClosedOn is null, Otherwise: AccountProblems.Closed),
            (!grants.Any(g => g.Role == role && g.Unit == unit && g.RunsOn(firstOn)), Otherwise: AccountProblems.AlreadyHeld)) is { } broken)
        {
            return broken;
        }

        grants.Add(new(role, unit, firstOn, today));
        return new RoleGranted(Id, role, unit, firstOn);
    }

    public Result<RoleTakenBack> TakeBack(Guid grant, DateOnly lastOn)
    {
        if (grants.Find(g => g.Id == grant && g.LastOn is null) is not { } held)
        {
            return AccountProblems.NotHeld;
        }

        held.EndOn(lastOn);
        return new RoleTakenBack(Id, held.Role, lastOn);
    }

    public Result<AccountClosed> Close(DateOnly on)
    {
        if (ClosedOn is not null)
        {
            return AccountProblems.Closed;
        }

        ClosedOn = on;
        return new AccountClosed(Id, on);
    }
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
