using SuGia.Kernel;

namespace SuGia.Modules.Figures.Contract;

/// <summary>One way to cut figures to a part of the world. The module that owns it says what it may be.</summary>
public interface IScopeKey
{
    /// <summary>As written in a scope: mission, sex, unit.</summary>
    string Key { get; }

    Words Title { get; }

    /// <summary>What may be chosen; empty where the value is typed.</summary>
    Task<IReadOnlyList<ScopeChoice>> Choices(CancellationToken cancel);

    /// <summary>False for a value that names nothing: a figure over it would be a wrong number, not a small one.</summary>
    Task<bool> Knows(string value, DateOnly asOf, CancellationToken cancel);

    /// <summary>How texts name the values, several names for one where there are; empty where texts do not name them.</summary>
    Task<IReadOnlyList<ScopeChoice>> Spoken(CancellationToken cancel) => Task.FromResult<IReadOnlyList<ScopeChoice>>([]);
}

public sealed record ScopeChoice(string Value, string Title);
