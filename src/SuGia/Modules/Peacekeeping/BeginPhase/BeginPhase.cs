using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/missions/{acronym}/phase: a phase of the mission from a day.</summary>
public static class BeginPhase
{
    internal static void Map(IEndpointRouteBuilder missions)
    {
        missions.Get("/{acronym}/phase", Ask);
        missions.Post("/{acronym}/phase", Answer);
    }

    private static async Task<IResult> Ask(string acronym, EditedMissions missions, CancellationToken cancel) =>
        await missions.Find(acronym, cancel) is { } edited ? BeginPhasePage.Show(ViewOf(edited, new())) : Results.NotFound();

    private static async Task<IResult> Answer(string acronym, [FromForm] Form form, EditedMissions missions, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await missions.Find(acronym, cancel) is not { } edited)
        {
            return Results.NotFound();
        }

        var (view, act) = (ViewOf(edited, form), saving.Act());
        return await pressing.Change(
            edited.Mission, form.Version, form.Parsed,
            asked => edited.Mission.BeginPhase(asked.Item1, asked.Item2, act.EnteredOn),
            new(act, edited.Head.Url, MissionFormWords.Saved, problems => BeginPhasePage.Refuse(view with { Problems = problems })),
            cancel);
    }

    private static View ViewOf(EditedMission edited, Form form) =>
        new(edited.Head, form, [.. edited.Mission.Phases.OrderBy(p => p.FirstOn).Select(p => (p.FirstOn, p.Phase))]);

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Phase { get; init; }

        public string? FirstOn { get; init; }

        internal Result<(MissionPhase, DateOnly)> Parsed =>
            Typed.Together(Typed.Choice<MissionPhase>(Phase, nameof(Phase)), Typed.Day(FirstOn, nameof(FirstOn)));
    }

    public sealed record View(MissionHead Head, Form Form, IReadOnlyList<(DateOnly FirstOn, MissionPhase Phase)> Phases)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
