using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/missions/{acronym}/posts/new: a post that the UN gave us.</summary>
public static class AddPost
{
    internal static void Map(IEndpointRouteBuilder missions)
    {
        missions.Get("/{acronym}/posts/new", Ask);
        missions.Post("/{acronym}/posts/new", Answer);
    }

    private static async Task<IResult> Ask(string acronym, EditedMissions missions, CancellationToken cancel) =>
        await missions.Find(acronym, cancel) is { } edited
            ? AddPostPage.Show(ViewOf(edited, new() { Code = NextCode(edited.Mission), NeedsFirearms = YesNo.No }, PaperForm.None))
            : Results.NotFound();

    private static async Task<IResult> Answer(string acronym, [FromForm] PostForm form, PaperForm paper, EditedMissions missions, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await missions.Find(acronym, cancel) is not { } edited)
        {
            return Results.NotFound();
        }

        var (view, act) = (ViewOf(edited, form, paper), saving.Act());
        var note = await papers.Take(paper, PaperKind.NoteVerbale, act, cancel);
        return await pressing.Change(
            edited.Mission, form.Version, Typed.Together(form.Parsed(view.Stations), note),
            asked => edited.Mission.AddPost(asked.Item1 with { Paper = asked.Item2 }, act.EnteredOn),
            new(act.On(note.Value?.Value), edited.Head.Url, MissionFormWords.Saved, problems => AddPostPage.Refuse(view with { Problems = problems })),
            cancel);
    }

    private static View ViewOf(EditedMission edited, PostForm form, PaperForm paper) =>
        new(edited.Head, form, paper, [.. edited.Mission.Stations.OrderBy(s => s.Name, StringComparer.Ordinal).Select(s => new Option(s.Id.ToString(), s.Name))]);

    private static string NextCode(Mission mission)
    {
        var next = Enumerable.Range(mission.Posts.Count + 1, int.MaxValue - mission.Posts.Count - 1).Select(n => $"{mission.Acronym}-{n:00}");
        return next.First(code => mission.Posts.All(p => p.Code != code));
    }

    public sealed record View(MissionHead Head, PostForm Form, PaperForm Paper, IReadOnlyList<Option> Stations)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
