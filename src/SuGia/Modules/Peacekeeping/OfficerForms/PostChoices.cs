using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What an officer can be put forward for: posts that have not ended by the day looked at, and missions without a post.</summary>
internal sealed class PostChoices(AppDb db, Frame frame)
{
    public async Task<IReadOnlyList<PostChoice>> All(CancellationToken cancel)
    {
        var missions = await db.Set<Mission>().AsNoTracking().OrderBy(m => m.Acronym)
            .Select(m => new { m.Id, m.Acronym, m.NameVi, m.NameEn, Posts = m.Posts.Where(p => p.LastOn == null || p.LastOn >= frame.AsOf).OrderBy(p => p.Code).ToList() })
            .ToListAsync(cancel);
        return [.. missions.SelectMany(m => m.Posts
            .Select(p => new PostChoice(m.Id, p.Id, $"{p.Code} · {p.Title}", p.FirstOn, p.LastOn))
            .Append(new PostChoice(m.Id, null, $"{m.Acronym} · {OfficerWords.NoPost}", DateOnly.MinValue, null)))];
    }
}

/// <param name="Post">Null where the mission is chosen without a post.</param>
public sealed record PostChoice(MissionId Mission, Guid? Post, string Label, DateOnly FirstOn, DateOnly? LastOn)
{
    public string Value => (Post ?? Mission.Value).ToString();

    public static IReadOnlyList<Option> Options(IReadOnlyList<PostChoice> choices) => [.. choices.Select(c => new Option(c.Value, c.Label))];

    /// <summary>The choice that the form sent.</summary>
    public static Result<PostChoice> Typed(string? value, IReadOnlyList<PostChoice> choices, string Field) =>
        choices.FirstOrDefault(c => c.Value == value) is { } chosen ? chosen : OfficerFormProblems.ChoosePost(Field);

    /// <summary>This choice, if the post stands on a possible first day.</summary>
    public Result<PostChoice> StandingOn(FuzzyDate first) =>
        FirstOn <= first.Latest && (LastOn is null || first.Earliest <= LastOn) ? this : OfficerFormProblems.PostDoesNotStand(FirstOn, LastOn);
}
