using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

internal sealed class MissionKey(AppDb db) : IScopeKey
{
    public string Key => Scope.MissionKey;

    public Words Title => PeacekeepingWords.Mission;

    /// <summary>Missions that we have had a post in; any other is known too, and has nobody.</summary>
    public async Task<IReadOnlyList<ScopeChoice>> Choices(CancellationToken cancel) =>
        await db.Set<Mission>().AsNoTracking().Where(m => m.Posts.Any()).OrderBy(m => m.Acronym).Select(m => new ScopeChoice(m.Acronym, m.Acronym)).ToListAsync(cancel);

    public Task<bool> Knows(string value, DateOnly asOf, CancellationToken cancel) => db.Set<Mission>().AnyAsync(m => m.Acronym == value, cancel);

    /// <summary>By its acronym, its name, and the country that the name says: "phái bộ Nam Sudan".</summary>
    public async Task<IReadOnlyList<ScopeChoice>> Spoken(CancellationToken cancel)
    {
        var missions = await db.Set<Mission>().AsNoTracking().Where(m => !m.IsHeadquarters).Select(m => new { m.Acronym, m.NameVi, m.NameEn }).ToListAsync(cancel);
        return [.. missions.SelectMany(m => new[] { m.Acronym, m.NameVi, m.NameEn, After(m.NameVi, " tại "), After(m.NameEn, " in "), After(m.NameEn, " for ") }
            .OfType<string>().Select(words => new ScopeChoice(m.Acronym, words)))];
    }

    private static string? After(string name, string word) => name.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at ? name[(at + word.Length)..] : null;
}

/// <summary>A formed police unit or specialised team, by its code.</summary>
internal sealed class FormedUnitKey(AppDb db) : IScopeKey
{
    public string Key => Scope.FormedKey;

    public Words Title => FormedUnitWords.Units;

    public async Task<IReadOnlyList<ScopeChoice>> Choices(CancellationToken cancel) =>
        await db.Set<FormedUnit>().OrderBy(u => u.Code).Select(u => new ScopeChoice(u.Code, u.Code)).ToListAsync(cancel);

    public Task<bool> Knows(string value, DateOnly asOf, CancellationToken cancel) => db.Set<FormedUnit>().AnyAsync(u => u.Code == value, cancel);
}

internal sealed class TourKindKey : IScopeKey
{
    public string Key => Scope.KindKey;

    public Words Title => TourWords.Kind;

    public Task<IReadOnlyList<ScopeChoice>> Choices(CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<ScopeChoice>>([.. Option.Of<TourKind>(TourWords.Of).Select(o => new ScopeChoice(o.Value, o.Label))]);

    public Task<bool> Knows(string value, DateOnly asOf, CancellationToken cancel) => Task.FromResult(Enum.GetNames<TourKind>().Contains(value, StringComparer.OrdinalIgnoreCase));
}
