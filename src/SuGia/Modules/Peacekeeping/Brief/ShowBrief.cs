using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/brief: one A4 by mission, and a text to copy that holds counts only.</summary>
public static class ShowBrief
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.Get("/peacekeeping/brief", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(AppDb db, TourRows tours, IFigures figures, IPeople people, Frame frame, CancellationToken cancel)
    {
        var running = (await tours.Between(new(frame.AsOf, frame.AsOf), frame.AsOf, cancel)).Where(t => t.IsRunning || t.LacksDecision).ToList();
        var later = await tours.Between(new(frame.AsOf.AddDays(1), frame.AsOf.AddYears(1)), frame.AsOf, cancel);
        var nominated = await tours.Nominated(frame.AsOf, cancel);
        var missions = await db.Set<Mission>().AsNoTracking().Select(m => new { m.Id, m.Acronym, m.Location, m.IsHeadquarters }).ToListAsync(cancel);
        var visible = await Visible(people, running, frame, cancel);
        var here = missions.Where(m => running.Any(t => t.Mission == m.Id)).OrderBy(m => m.Acronym, StringComparer.Ordinal).ToList();
        var values = await figures.Values([("peacekeeping.field", Scope.Whole), ("peacekeeping.headquarters", Scope.Whole), .. here.Select(m => (m.IsHeadquarters ? "peacekeeping.headquarters" : "peacekeeping.field", Scope.Of(Scope.MissionKey, m.Acronym)))], frame.AsOf, cancel);
        return BriefPage.Show(new(values[0], values[1],
            [.. here.Select((m, at) => new Group(m.Acronym, m.Location, values[at + 2],
                [.. running.Where(t => t.Mission == m.Id && visible.Contains(t.Officer.Id)).Select(t => new Row(t, Replacement(t, later, nominated)))]))]));
    }

    private static async Task<HashSet<PersonId>> Visible(IPeople people, IReadOnlyList<TourRow> running, Frame frame, CancellationToken cancel)
    {
        var officers = running.Select(t => t.Officer.Id).ToList();
        return [.. await people.Within(frame.Reader.ReachOf(Permission.ReadPeople)).Where(p => officers.Contains(p.Person)).Select(p => p.Person).ToListAsync(cancel)];
    }

    private static PersonCard? Replacement(TourRow tour, IReadOnlyList<TourRow> later, ILookup<Guid, PersonCard> nominated) =>
        later.FirstOrDefault(l => l.Post == tour.Post && l.FirstOn > tour.FirstOn && l.Officer.Id != tour.Officer.Id)?.Officer
        ?? (tour.Post is { } post ? nominated[post].FirstOrDefault(o => o.Id != tour.Officer.Id) : null);

    public sealed record Row(TourRow Tour, PersonCard? Replacement);

    public sealed record Group(string Acronym, string Location, FigureValue Value, IReadOnlyList<Row> Rows);

    public sealed record View(FigureValue Field, FigureValue Headquarters, IReadOnlyList<Group> Groups);
}
