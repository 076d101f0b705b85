using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/hard-days/{id}: who is told in what order, who replaces.</summary>
public static class ShowHardDay
{
    internal static void Map(RouteGroupBuilder days) => days.Get("/{id}", Show);

    private static async Task<IResult> Show(HardDayId id, EditedHardDays days, IPeople people, Frame frame, CancellationToken cancel)
    {
        if (await days.Find(id, cancel) is not (var day, var head) || day.LearnedOn > frame.AsOf)
        {
            return Results.NotFound();
        }

        var replacement = day.Replacement is { } person ? await people.Find(person, frame.AsOf, frame.Reader.ReachOf(Permission.ReadPeople), cancel) : null;
        await days.Note([day.Person], cancel);
        return HardDayPage.Show(new(day, head, replacement));
    }

    /// <param name="Replacement">Null where there is none, or the reader may not see them.</param>
    public sealed record View(HardDay Day, HardDayHead Head, PersonCard? Replacement);
}
