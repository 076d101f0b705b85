using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/hard-days/{id}: who is told in what order, who replaces.</summary>
public static class ShowHardDay
{
    internal static void Map(RouteGroupBuilder days) => days.Get("/{id}", Show);

    private static async Task<IResult> Show(HardDayId id, EditedHardDays days, AppDb db, IPeople people, Frame frame, CancellationToken cancel)
    {
        if (await days.Find(id, cancel) is not (var day, var head) || day.LearnedOn > frame.AsOf)
        {
            return Results.NotFound();
        }

        var replacement = day.Replacement is { } person ? await people.Find(person, frame.AsOf, frame.Reader.ReachOf(Permission.ReadPeople), cancel) : null;
        await days.Note([day.Person], cancel);
        return HardDayPage.Show(new(day, head, replacement, await Relieving(day, db, frame, cancel)));
    }

    /// <summary>The relief of the post that the officer held when the office learned of it, or the way to open one for whoever may; null where there is neither.</summary>
    private static async Task<string?> Relieving(HardDay day, AppDb db, Frame frame, CancellationToken cancel)
    {
        var tour = await db.Set<Tour>().AsNoTracking()
            .Where(t => t.Person == day.Person && t.Post != null && t.Presences.Any(p => p.FirstOn <= day.LearnedOn && p.LastOn >= day.HappenedOn))
            .OrderByDescending(t => t.DecidedFirstOn).Select(t => (Guid?)t.Id).FirstOrDefaultAsync(cancel);
        return tour is not { } held ? null
            : await db.Set<Relief>().Where(r => r.OutgoingTour == held && r.StartedOn <= frame.AsOf).Select(r => (ReliefId?)r.Id).FirstOrDefaultAsync(cancel) is { } relief ? ReliefHead.UrlOf(relief)
            : frame.Reader.May(Permission.EditPeacekeeping) ? ReliefHead.StartUrl(day.Person, held) : null;
    }

    /// <param name="Replacement">Null where there is none, or the reader may not see them.</param>
    /// <param name="Relieving">Where the relief of the officer's post is, or is opened; null where there is none for this reader.</param>
    public sealed record View(HardDay Day, HardDayHead Head, PersonCard? Replacement, string? Relieving);
}
