using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/missions/{acronym}/early-return: choose, look, decide on one paper; all or none. Everything travels in the form.</summary>
public static class ReturnManyEarly
{
    internal const string Previewing = "preview";
    internal const string Deciding = "decide";

    internal static void Map(IEndpointRouteBuilder missions)
    {
        missions.Get("/{acronym}/early-return", Ask);
        missions.Post("/{acronym}/early-return", Answer);
    }

    private static async Task<IResult> Ask(string acronym, EditedMissions missions, Returning returning, CancellationToken cancel) =>
        await missions.Find(acronym, cancel) is (var mission, var head) ? ReturnManyPage.Show(new(head, new(), await returning.Serving(mission.Id, cancel))) : Results.NotFound();

    private static async Task<IResult> Answer(string acronym, [FromForm] ReturnForm form, PaperForm paper, EditedMissions missions, Returning returning, ReturnedTogether together, Decisions decisions, Saving saving, CancellationToken cancel)
    {
        if (await missions.Find(acronym, cancel) is not (var mission, var head))
        {
            return Results.NotFound();
        }

        var act = saving.Act(form.Note);
        View view = new(head, form.Proposing(act.EnteredOn), await returning.Serving(mission.Id, cancel));
        if (form.Step is not (Previewing or Deciding))
        {
            return ReturnManyPage.Show(view);
        }

        var asked = form.Parsed(view.Seen, act.EnteredOn);
        return !asked.Ok ? ReturnManyPage.Refuse(view with { Problems = asked.Problems })
            : form.Step == Deciding ? await Decide(view, asked.Value, paper, returning, together, decisions, saving, act, cancel)
            : await Preview(view, asked.Value, PaperForm.None, [], returning, together, act, cancel);
    }

    /// <summary>What would change, with the figures before and after; or the choice again, with who stands in the way and why.</summary>
    private static async Task<IResult> Preview(View view, ReturnAsked asked, PaperForm paper, IReadOnlyList<Problem> problems, Returning returning, ReturnedTogether together, Act act, CancellationToken cancel)
    {
        var tried = await together.Try(asked.Plan, asked.Why, Scope.Of(Scope.MissionKey, view.Head.Acronym), act, cancel);
        if (!tried.Ok)
        {
            return ReturnManyPage.Refuse(view with { Problems = tried.Problems });
        }

        ReturnShown shown = new(view, asked.Plan, asked.Why.Reason, asked.Why.Bearer, await returning.Vacated(asked.Plan, cancel), tried.Value, paper) { Problems = problems };
        return problems is [] ? ReturnPreviewPage.Show(shown) : ReturnPreviewPage.Refuse(shown);
    }

    private static async Task<IResult> Decide(View view, ReturnAsked asked, PaperForm paper, Returning returning, ReturnedTogether together, Decisions decisions, Saving saving, Act act, CancellationToken cancel)
    {
        var taken = await decisions.Take(paper, act, cancel);
        if (taken.Value is not { Decision: { } paperId } decision)
        {
            return await Preview(view, asked, paper, taken.Problems is [] ? [TourProblems.EarlyEndNeedsPaper] : taken.Problems, returning, together, act, cancel);
        }

        var problems = await together.End(asked.Plan, asked.Why, decision, act.On(paperId.Value), cancel);
        return problems is not []
            ? ReturnManyPage.Refuse(view with { Problems = problems })
            : await saving.Then(view.Head.Url, ReturnWords.ReturnedMany(asked.Plan.Count), problem => ReturnManyPage.Refuse(view with { Problems = [problem] }), cancel);
    }

    /// <param name="Serving">Everyone; those beyond the reader's reach are counted and not shown.</param>
    public sealed record View(MissionHead Head, ReturnForm Form, IReadOnlyList<ServingOfficer> Serving)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        public IReadOnlyList<ServingOfficer> Seen => [.. Serving.Where(s => s.IsSeen)];
    }
}

/// <summary>What is looked at before it is decided.</summary>
/// <param name="Vacated">Posts that nobody holds then.</param>
public sealed record ReturnShown(ReturnManyEarly.View View, IReadOnlyList<ReturnPlanned> Plan, EarlyEndReason Reason, CostBearer Bearer, IReadOnlySet<Guid> Vacated, IReadOnlyList<ReturnFigure> Figures, PaperForm Paper)
{
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
