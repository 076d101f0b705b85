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
        missions.MapGet("/{acronym}/edit", Ask);
        missions.MapPost("/{acronym}/edit", Answer);
    }

    private static async Task<IResult> Ask(string acronym, EditedMissions missions, CancellationToken cancel) =>
        await missions.Find(acronym, cancel) is { } edited
            ? CorrectMissionPage.Show(new(edited.Head, MissionDetailsForm.Of(edited.Mission)))
            : Results.NotFound();

    private static async Task<IResult> Answer(string acronym, [FromForm] MissionDetailsForm form, AppDb db, EditedMissions missions, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await missions.Find(acronym, cancel) is not { } edited)
        {
            return Results.NotFound();
        }

        var asked = await EnterMission.Unique(form.Parsed, edited.Mission, db, cancel);
        return await pressing.Change(
            edited.Mission, form.Version, asked,
            details => (Result<MissionCorrected>)edited.Mission.Correct(details),
            new(saving.Act(), MissionHead.UrlOf(asked.Value?.Acronym ?? acronym), MissionFormWords.Saved, problems => CorrectMissionPage.Refuse(new(edited.Head, form, problems))),
            cancel);
    }

    public sealed record View(MissionHead Head, MissionDetailsForm Form, params IReadOnlyList<Problem> Problems);
}
