using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/nomination: puts the officer forward for a post.</summary>
public static class NominateOfficer
{
    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/nomination", Ask);
        officers.Post("/{person}/nomination", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Officers officers, PostChoices posts, CancellationToken cancel) =>
        await officers.Find(person, cancel) is { } officer
            ? NominateOfficerPage.Show(new(officer.Head, new(), PaperForm.None, await posts.All(cancel)))
            : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, [FromForm] Form form, PaperForm paper, Officers officers, PostChoices posts, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await officers.Find(person, cancel) is not { } officer)
        {
            return Results.NotFound();
        }

        View view = new(officer.Head, form, paper, await posts.All(cancel));
        var act = saving.Act(form.Reason);
        var note = await papers.Take(paper, PaperKind.NoteVerbale, act, cancel);
        return await pressing.Change(
            officer.File, form.Version, Typed.Together(form.Parsed(view.Posts), note),
            asked => officer.File.Nominate(asked.Item1.Post.Mission, asked.Item1.Post.Post, asked.Item1.On, asked.Item2, act.EnteredOn),
            new(act.On(note.Value?.Value), officer.Head.Url, OfficerWords.Nominated, problems => NominateOfficerPage.Refuse(view with { Problems = problems })),
            cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Post { get; init; }

        public string? On { get; init; }

        public string? Reason { get; init; }

        /// <remarks>A post may be filled before it begins to stand; it must not have ended.</remarks>
        internal Result<(PostChoice Post, DateOnly On)> Parsed(IReadOnlyList<PostChoice> posts) => Typed.Together(
            PostChoice.Typed(Post, posts, nameof(Post)),
            Typed.Day(On, nameof(On)),
            Typed.TextIfAny(Reason, nameof(Reason), 1000, OfficerWords.Reason)).Into((post, on, _) => (post, on));
    }

    public sealed record View(OfficerHead Head, Form Form, PaperForm Paper, IReadOnlyList<PostChoice> Posts)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
