using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/reliefs/{id}/handover: the planned days of the handover.</summary>
public static class PlanHandover
{
    internal static void Map(IEndpointRouteBuilder reliefs)
    {
        reliefs.Get("/{id}/handover", Ask);
        reliefs.Post("/{id}/handover", Answer);
    }

    private static async Task<IResult> Ask(ReliefId id, EditedReliefs reliefs, CancellationToken cancel) =>
        await reliefs.Find(id, cancel) is { } edited ? PlanHandoverPage.Show(new(edited.Head, HandoverForm.Of(edited.Relief))) : Results.NotFound();

    private static async Task<IResult> Answer(ReliefId id, [FromForm] HandoverForm form, EditedReliefs reliefs, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await reliefs.Find(id, cancel) is not { } edited)
        {
            return Results.NotFound();
        }

        var (outgoing, view) = (await reliefs.Outgoing(edited.Relief, cancel), new View(edited.Head, form));
        return await pressing.Change(
            edited.Relief, form.Version, form.Parsed, days => edited.Relief.PlanHandover(days, outgoing),
            new(saving.Act(), edited.Head.Url, ReliefWords.Planned, problems => PlanHandoverPage.Refuse(view with { Problems = problems })), cancel);
    }

    public sealed record View(ReliefHead Head, HandoverForm Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
