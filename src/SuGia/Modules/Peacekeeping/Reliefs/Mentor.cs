using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/reliefs/{id}/mentoring: it begins; where one is running, it ends.</summary>
public static class Mentor
{
    internal static void Map(IEndpointRouteBuilder reliefs)
    {
        reliefs.Get("/{id}/mentoring", Ask);
        reliefs.Post("/{id}/mentoring", Answer);
    }

    private static async Task<IResult> Ask(ReliefId id, EditedReliefs reliefs, CancellationToken cancel) =>
        await reliefs.Find(id, cancel) is { } edited ? MentorPage.Show(new(edited.Head, edited.Relief.RunningMentoring, new())) : Results.NotFound();

    private static async Task<IResult> Answer(ReliefId id, [FromForm] Form form, EditedReliefs reliefs, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await reliefs.Find(id, cancel) is not { } edited)
        {
            return Results.NotFound();
        }

        var (relief, act) = (edited.Relief, saving.Act());
        View view = new(edited.Head, relief.RunningMentoring, form);
        Pressed pressed = new(act, edited.Head.Url, ReliefWords.MentoringSaved, problems => MentorPage.Refuse(view with { Problems = problems }));
        return relief.RunningMentoring is null
            ? await pressing.Change(relief, form.Version, form.Begun, asked => relief.BeginMentoring(asked.Topics, asked.On, act.EnteredOn), pressed, cancel)
            : await pressing.Change(relief, form.Version, Typed.Day(form.On, nameof(form.On)), on => relief.EndMentoring(on, act.EnteredOn), pressed, cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Topics { get; init; }

        public string? On { get; init; }

        internal Result<(string Topics, DateOnly On)> Begun => Typed.Together(
            Typed.TextIfAny(Topics, nameof(Topics), Mentoring.TopicsLimit, ReliefWords.Topics),
            Typed.Day(On, nameof(On)));
    }

    /// <param name="Running">What ends by this form; null where one begins.</param>
    public sealed record View(ReliefHead Head, Mentoring? Running, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
