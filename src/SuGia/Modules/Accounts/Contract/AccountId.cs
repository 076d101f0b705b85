using SuGia.Kernel;

namespace SuGia.Modules.Accounts.Contract;

public readonly record struct AccountId(Guid Value) : IId<AccountId>
{
    public static AccountId From(Guid value) => new(value);

    public static bool TryParse(string? text, out AccountId id) => Kernel.Id.TryParse(text, out id);
}

public readonly record struct ListTakenId(Guid Value) : IId<ListTakenId>
{
    public static ListTakenId From(Guid value) => new(value);

    public static bool TryParse(string? text, out ListTakenId id) => Kernel.Id.TryParse(text, out id);
}

/// <summary>What other modules may know of accounts.</summary>
public interface IAccounts
{
    /// <returns>The names of those that exist; the system itself is among them.</returns>
    Task<IReadOnlyDictionary<Guid, string>> Names(IReadOnlyCollection<Guid> accounts, CancellationToken cancel);

    /// <summary>Open accounts whose roles of today give the permission, in the order of names.</summary>
    Task<IReadOnlyList<AccountName>> Having(Permission permission, CancellationToken cancel);
}

/// <summary>An account as a list to choose from names it.</summary>
public sealed record AccountName(Guid Id, string Name);
