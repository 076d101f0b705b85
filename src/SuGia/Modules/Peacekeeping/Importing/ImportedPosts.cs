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
    public Result<TourPost> Find(DeploymentRow row)
    {
        if (Missions.GetValueOrDefault(row.Mission) is not { } mission)
        {
            return ImportProblems.Unknown(new("phái bộ", "mission"), row.Mission, "Mission");
        }

        var post = mission.Posts.FirstOrDefault(p => p.Code == row.Post);
        return Broken.Among(
            (row.Post is "" || post is not null, Otherwise: ImportProblems.Unknown(new("vị trí", "post"), row.Post, "Post")),
            (row.Team is not { } team || Teams.ContainsKey(team), Otherwise: ImportProblems.Unknown(new("tổ công tác", "team"), $"{row.Team}", "Team"))) is { } broken
            ? broken
            : new TourPost(mission.Id, post?.Id, row.Team is { } number ? Teams[number] : null, KindOf(mission, post));
    }

    private static TourKind KindOf(Mission mission, Post? post) =>
        post?.Kind ?? (mission.IsHeadquarters ? TourKind.Headquarters : TourKind.Individual);
}
