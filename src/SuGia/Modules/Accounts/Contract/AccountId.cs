using SuGia.Kernel;

namespace SuGia.Modules.Accounts.Contract;

public readonly record struct AccountId(Guid Value) : IId<AccountId>
{
    public static AccountId From(Guid value) => new(value);

    public static bool TryParse(string? text, out AccountId id) => Kernel.Id.TryParse(text, out id);
}

/// <summary>What other modules may know of accounts.</summary>
public interface IAccounts
{
    /// <returns>The names of those that exist; the system itself is among them.</returns>
    Task<IReadOnlyDictionary<Guid, string>> Names(IReadOnlyCollection<Guid> accounts, CancellationToken cancel);
}
