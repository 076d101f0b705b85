using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/tours/new: opens a tour with its first decided part.</summary>
public static class OpenTour
{
    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/tours/new", Ask);
        officers.Post("/{person}/tours/new", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Officers officers, PostChoices posts, CancellationToken cancel) =>
        await officers.Find(person, cancel) is { } officer
            ? OpenTourPage.Show(new(officer.Head, Suggested(officer.File), PaperForm.None, await posts.All(cancel)))
            : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, [FromForm] TourForm form, PaperForm paper, Officers officers, PostChoices posts, Teams teams, Decisions decisions, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await officers.Find(person, cancel) is not { } officer)
        {
            return Results.NotFound();
        }

        View view = new(officer.Head, form, paper, await posts.All(cancel));
        var act = saving.Act();
        var signed = await decisions.Take(paper, act, cancel);
        var asked = Typed.Together(form.Parsed(view.Posts), await teams.Find(form.Team, cancel), signed);
        act = act.On(signed.Value?.Decision?.Value);
        return await pressing.Change(
            officer.File, form.Version, asked,
            of => Open(officer.File, of.Item1, of.Item2, of.Item3, teams, act, act.EnteredOn),
            new(act, officer.Head.Url, signed.Value?.Decision is null ? TourWords.OpenedWithoutDecision : TourWords.Opened, problems => OpenTourPage.Refuse(view with { Problems = problems })),
            cancel);
    }

    /// <summary>A team that is new is formed by the same act.</summary>
    private static Result<TourOpened> Open(OfficerFile file, TourAsked asked, TeamTyped? typed, Signed signed, Teams teams, Act act, DateOnly today) =>
        Teams.For(typed, asked.Post.Mission, signed.Decision).Then(team =>
        {
            var opened = file.OpenTour(
                new(asked.Post.Mission, asked.Post.Post, team?.Team.Id, asked.Kind),
                new(asked.First, asked.Last, signed.Decision, signed.On, asked.UnReference), today, act.Actor);
            if (opened.Ok)
            {
                teams.Keep(team, act);
            }

            return opened;
        });

    /// <summary>The post that the officer is nominated for.</summary>
    private static TourForm Suggested(OfficerFile file) =>
        new() { Post = file.Nominations.FirstOrDefault(n => n.EndedOn is null) is { } open ? (open.Post ?? open.Mission.Value).ToString() : null };

    public sealed record View(OfficerHead Head, TourForm Form, PaperForm Paper, IReadOnlyList<PostChoice> Posts)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
