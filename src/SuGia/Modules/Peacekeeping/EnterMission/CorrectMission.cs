using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/missions/{acronym}/edit: corrects what a mission is.</summary>
public static class CorrectMission
{
    internal static void Map(IEndpointRouteBuilder missions)
    {
        missions.Get("/{acronym}/edit", Ask);
        missions.Post("/{acronym}/edit", Answer);
    }

    private static async Task<IResult> Ask(string acronym, EditedMissions missions, CancellationToken cancel) =>
        await missions.Find(acronym, cancel) is { } edited
            ? CorrectMissionPage.Show(new(edited.Head, MissionDetailsForm.Of(edited.Mission), null))
            : Results.NotFound();

    private static async Task<IResult> Answer(string acronym, [FromForm] Form form, AppDb db, EditedMissions missions, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await missions.Find(acronym, cancel) is not { } edited)
        {
            return Results.NotFound();
        }

        var asked = await EnterMission.Unique(form.Parsed, edited.Mission, db, cancel);
        return await pressing.Change(
            edited.Mission, form.Version, Typed.Together(asked, form.Why),
            of => (Result<MissionCorrected>)edited.Mission.Correct(of.Item1),
            new(saving.Act(form.Reason), MissionHead.UrlOf(asked.Value?.Acronym ?? acronym), MissionFormWords.Saved, problems => CorrectMissionPage.Refuse(new(edited.Head, form, form.Reason, problems))),
            cancel);
    }

    public sealed record Form : MissionDetailsForm
    {
        public string? Reason { get; init; }

        internal Result<string> Why => Typed.Text(Reason, nameof(Reason), MissionFormWords.ReasonLimit, ShellWords.Reason);
    }

    public sealed record View(MissionHead Head, MissionDetailsForm Form, string? Reason, params IReadOnlyList<Problem> Problems);
}
