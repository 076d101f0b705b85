using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Figures;

/// <summary>Women or men.</summary>
internal sealed class SexKey : IScopeKey
{
    private static readonly IReadOnlyList<(string Value, Words Title)> Sexes = [("female", FigureWords.Women), ("male", FigureWords.Men)];

    public string Key => Scope.SexKey;

    public Words Title => FigureWords.Sex;

    public Task<IReadOnlyList<ScopeChoice>> Choices(CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<ScopeChoice>>([.. Sexes.Select(s => new ScopeChoice(s.Value, s.Title.ToString()))]);

    public Task<bool> Knows(string value, DateOnly asOf, CancellationToken cancel) => Task.FromResult(Sexes.Any(s => s.Value == value));

    public Task<IReadOnlyList<ScopeChoice>> Spoken(CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<ScopeChoice>>([new("female", "nữ"), new("female", "phụ nữ"), new("female", "women"), new("female", "female")]);
}

/// <summary>The people of a unit and of all below it, by its code.</summary>
internal sealed class UnitKey(IUnits units) : IScopeKey
{
    public string Key => Scope.UnitKey;

    public Words Title => FigureWords.UnitCode;

    public Task<IReadOnlyList<ScopeChoice>> Choices(CancellationToken cancel) => Task.FromResult<IReadOnlyList<ScopeChoice>>([]);

    public async Task<bool> Knows(string value, DateOnly asOf, CancellationToken cancel) =>
        (await units.Pick(value, asOf, cancel)).Any(u => u.Code == value);
}

/// <summary>The first day of a period.</summary>
internal sealed class FromKey : IScopeKey
{
    public string Key => Scope.FromKey;

    public Words Title => FigureWords.FromDay;

    public Task<IReadOnlyList<ScopeChoice>> Choices(CancellationToken cancel) => Task.FromResult<IReadOnlyList<ScopeChoice>>([]);

    public Task<bool> Knows(string value, DateOnly asOf, CancellationToken cancel) =>
        Task.FromResult(Typed.Day(value, Key) is { Ok: true, Value: var day } && day <= asOf);
}
