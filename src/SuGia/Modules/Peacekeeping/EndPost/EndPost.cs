using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/missions/{acronym}/posts/{post}/end: the last day on which a post is ours.</summary>
public static class EndPost
{
    internal static void Map(IEndpointRouteBuilder missions)
    {
        missions.Get("/{acronym}/posts/{post:guid}/end", Ask);
        missions.Post("/{acronym}/posts/{post:guid}/end", Answer);
    }

    private static async Task<IResult> Ask(string acronym, Guid post, EditedMissions missions, CancellationToken cancel) =>
        await missions.Find(acronym, cancel) is { } edited && LabelOf(edited.Mission, post) is { } label
            ? EndPostPage.Show(new(edited.Head, label, new(), PaperForm.None))
            : Results.NotFound();

    private static async Task<IResult> Answer(string acronym, Guid post, [FromForm] Form form, PaperForm paper, EditedMissions missions, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await missions.Find(acronym, cancel) is not { } edited || LabelOf(edited.Mission, post) is not { } label)
        {
            return Results.NotFound();
        }

        var act = saving.Act(form.Reason);
        var note = await papers.Take(paper, PaperKind.NoteVerbale, act, cancel);
        return await pressing.Change(
            edited.Mission, form.Version, Typed.Together(form.Day, form.Why, note),
            asked => edited.Mission.EndPost(post, asked.Item1),
            new(act.On(note.Value?.Value), edited.Head.Url, MissionFormWords.Saved, problems => EndPostPage.Refuse(new(edited.Head, label, form, paper, problems))),
            cancel);
    }

    private static string? LabelOf(Mission mission, Guid post) =>
        mission.Posts.FirstOrDefault(p => p.Id == post) is { } ended ? $"{ended.Code} · {ended.Title}" : null;

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? LastOn { get; init; }

        public string? Reason { get; init; }

        internal Result<DateOnly> Day => Typed.Day(LastOn, nameof(LastOn));

        internal Result<string> Why => Typed.Text(Reason, nameof(Reason), MissionFormWords.ReasonLimit, ShellWords.Reason);
    }

    public sealed record View(MissionHead Head, string Post, Form Form, PaperForm Paper, params IReadOnlyList<Problem> Problems);
}
