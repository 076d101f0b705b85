using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/missions/new: enters a mission.</summary>
public static class EnterMission
{
    internal static void Map(IEndpointRouteBuilder missions)
    {
        missions.Get("/new", Ask);
        missions.Post("/new", Answer);
    }

    private static IResult Ask() => EnterMissionPage.Show(new(new() { IsHeadquarters = YesNo.No, IsArmed = "" }));

    private static async Task<IResult> Answer([FromForm] MissionDetailsForm form, AppDb db, Saving saving, CancellationToken cancel)
    {
        var asked = await Unique(form.Parsed, except: null, db, cancel);
        if (!asked.Ok)
        {
            return EnterMissionPage.Refuse(new(form, asked.Problems));
        }

        var (mission, entered) = Mission.Enter(asked.Value);
        db.Record(mission, entered, saving.Act());
        return await saving.Then(MissionHead.UrlOf(mission.Acronym), MissionFormWords.Saved, problem => EnterMissionPage.Refuse(new(form, problem)), cancel);
    }

    /// <summary>The details, if no other mission has the acronym.</summary>
    internal static async Task<Result<MissionDetails>> Unique(Result<MissionDetails> typed, Mission? except, AppDb db, CancellationToken cancel) =>
        typed.Ok && typed.Value.Acronym != except?.Acronym && await db.Set<Mission>().AnyAsync(m => m.Acronym == typed.Value.Acronym, cancel)
            ? MissionProblems.AcronymTaken(typed.Value.Acronym)
            : typed;

    public sealed record View(MissionDetailsForm Form, params IReadOnlyList<Problem> Problems);
}
