using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the missions, posts and teams that rows name.</summary>
internal sealed class ImportedPosts(AppDb db)
{
    public async Task<KnownPosts> Load(IEnumerable<string> acronyms, CancellationToken cancel)
    {
        var named = acronyms.Distinct().ToList();
        var missions = await db.Set<Mission>().AsNoTracking().Where(m => named.Contains(m.Acronym)).ToDictionaryAsync(m => m.Acronym, StringComparer.Ordinal, cancel);
        return new(missions, await db.Set<Team>().AsNoTracking().ToDictionaryAsync(t => t.Number, t => t.Id, cancel));
    }
}

internal sealed record KnownPosts(IReadOnlyDictionary<string, Mission> Missions, IReadOnlyDictionary<int, TeamId> Teams)
{
    public Result<Mission> Mission(DeploymentRow row) => Missions.GetValueOrDefault(row.Mission) is { } mission
        ? mission
        : ImportProblems.Unknown(new("phái bộ", "mission"), row.Mission, "Mission");

    /// <summary>The post that the row leaves the officer in.</summary>
    /// <param name="held">Null of a new tour.</param>
    public Result<TourPost> Find(DeploymentRow row, Mission mission, Tour? held)
    {
        var post = mission.Posts.FirstOrDefault(p => p.Code == row.Post);
        if (Broken.Among(
            (row.Post is "" || post is not null, Otherwise: ImportProblems.Unknown(new("vị trí", "post"), row.Post, "Post")),
            (row.Team is not { } team || Teams.ContainsKey(team), Otherwise: ImportProblems.Unknown(new("tổ công tác", "team"), $"{row.Team}", "Team"))) is { } broken)
        {
            return broken;
        }

        var next = row.Cleared.Over("Post", post?.Id, held?.Post);
        var inTeam = row.Cleared.Over("Team", row.Team is { } number ? Teams[number] : null, held?.Team);
        return new TourPost(mission.Id, next, inTeam, held is not null && next == held.Post ? held.Kind : KindOf(mission, post));
    }

    public Words PostCode(MissionId mission, Guid post) =>
        Missions.Values.First(m => m.Id == mission).Posts.FirstOrDefault(p => p.Id == post) is { } known ? new(known.Code, known.Code) : FieldChanges.Nothing;

    public Words TeamNumber(TeamId team) => new($"{Teams.First(t => t.Value == team).Key}", $"{Teams.First(t => t.Value == team).Key}");

    private static TourKind KindOf(Mission mission, Post? post) =>
        post?.Kind ?? (mission.IsHeadquarters ? TourKind.Headquarters : TourKind.Individual);
}
