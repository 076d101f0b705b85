using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/reliefs/{id}/vacancy: nobody follows.</summary>
public static class LeavePostVacant
{
    internal static void Map(IEndpointRouteBuilder reliefs)
    {
        reliefs.Get("/{id}/vacancy", Ask);
        reliefs.Post("/{id}/vacancy", Answer);
    }

    private static async Task<IResult> Ask(ReliefId id, EditedReliefs reliefs, CancellationToken cancel) =>
        await reliefs.Find(id, cancel) is { } edited ? LeavePostVacantPage.Show(new(edited.Head, new())) : Results.NotFound();

    private static async Task<IResult> Answer(ReliefId id, [FromForm] DayAndReason form, EditedReliefs reliefs, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await reliefs.Find(id, cancel) is not { } edited)
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(form.Reason), new View(edited.Head, form));
        return await pressing.Change(
            edited.Relief, form.Version, form.Parsed, asked => edited.Relief.LeaveVacant(asked.On, asked.Reason, act.EnteredOn),
            new(act, edited.Head.Url, ReliefWords.VacancySettled, problems => LeavePostVacantPage.Refuse(view with { Problems = problems })), cancel);
    }

    public sealed record View(ReliefHead Head, DayAndReason Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
