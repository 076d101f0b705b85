using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/reliefs/{id}/tour: the tour in which the chosen officer takes the post.</summary>
public static class NameIncomingTour
{
    internal static void Map(IEndpointRouteBuilder reliefs)
    {
        reliefs.Get("/{id}/tour", Ask);
        reliefs.Post("/{id}/tour", Answer);
    }

    private static async Task<IResult> Ask(ReliefId id, EditedReliefs reliefs, AppDb db, CancellationToken cancel) =>
        await reliefs.Find(id, cancel) is { } edited
            ? NameIncomingTourPage.Show(new(edited.Head, new(), Options(edited.Relief, await Incoming(edited.Relief, db, cancel))))
            : Results.NotFound();

    private static async Task<IResult> Answer(ReliefId id, [FromForm] Form form, EditedReliefs reliefs, AppDb db, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await reliefs.Find(id, cancel) is not { } edited)
        {
            return Results.NotFound();
        }

        var (relief, incoming, act) = (edited.Relief, await Incoming(edited.Relief, db, cancel), saving.Act());
        var outgoing = await reliefs.Outgoing(relief, cancel);
        View view = new(edited.Head, form, Options(relief, incoming));
        return await pressing.Change(
            relief, form.Version, form.Parsed,
            tour => incoming is null ? ReliefProblems.NobodyChosen with { Field = nameof(form.Tour) } : relief.TakeOver(incoming, tour, outgoing, act.EnteredOn),
            new(act, edited.Head.Url, ReliefWords.TourNamed, problems => NameIncomingTourPage.Refuse(view with { Problems = problems })), cancel);
    }

    private static async Task<OfficerFile?> Incoming(Relief relief, AppDb db, CancellationToken cancel) =>
        relief.Incoming is { } person ? await db.Set<OfficerFile>().AsNoTracking().SingleOrDefaultAsync(f => f.Person == person, cancel) : null;

    private static IReadOnlyList<Option> Options(Relief relief, OfficerFile? incoming) =>
        [.. (incoming?.Tours ?? []).Where(t => t.Post == relief.Post).Select(t => new Option($"{t.Id}", $"{t.FirstSegment.First} – {t.Segments.MaxBy(s => s.Last.Latest)!.Last}"))];

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Tour { get; init; }

        internal Result<Guid> Parsed => Guid.TryParse(Tour, out var id) ? id : ReliefProblems.ChooseTour;
    }

    public sealed record View(ReliefHead Head, Form Form, IReadOnlyList<Option> Options)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
