using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/missions/{acronym}/successor: the mission that takes over.</summary>
public static class SucceedMission
{
    internal static void Map(IEndpointRouteBuilder missions)
    {
        missions.Get("/{acronym}/successor", Ask);
        missions.Post("/{acronym}/successor", Answer);
    }

    private static async Task<IResult> Ask(string acronym, AppDb db, EditedMissions missions, CancellationToken cancel) =>
        await missions.Find(acronym, cancel) is { } edited
            ? SucceedMissionPage.Show(new(edited.Head, new() { Successor = edited.Mission.Successor?.Value.ToString() }, await Others(db, cancel)))
            : Results.NotFound();

    private static async Task<IResult> Answer(string acronym, [FromForm] Form form, AppDb db, EditedMissions missions, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await missions.Find(acronym, cancel) is not { } edited)
        {
            return Results.NotFound();
        }

        View view = new(edited.Head, form, await Others(db, cancel));
        return await pressing.Change(
            edited.Mission, form.Version, Typed.Together(form.Among(view.Missions), form.Why),
            asked => edited.Mission.SucceedBy(asked.Item1),
            new(saving.Act(form.Reason), edited.Head.Url, MissionFormWords.Saved, problems => SucceedMissionPage.Refuse(view with { Problems = problems })),
            cancel);
    }

    private static async Task<IReadOnlyList<Option>> Others(AppDb db, CancellationToken cancel)
    {
        var missions = await db.Set<Mission>().AsNoTracking().OrderBy(m => m.Acronym).Select(m => new { m.Id, m.Acronym, m.NameVi, m.NameEn }).ToListAsync(cancel);
        return [.. missions.Select(m => new Option(m.Id.Value.ToString(), $"{m.Acronym}, {new Words(m.NameVi, m.NameEn)}"))];
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Successor { get; init; }

        public string? Reason { get; init; }

        internal Result<string> Why => Typed.Text(Reason, nameof(Reason), MissionFormWords.ReasonLimit, ShellWords.Reason);

        internal Result<MissionId> Among(IReadOnlyList<Option> missions) =>
            Typed.IdOf<MissionId>(missions.FirstOrDefault(m => m.Value == Successor)?.Value, nameof(Successor));
    }

    public sealed record View(MissionHead Head, Form Form, IReadOnlyList<Option> Missions)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
