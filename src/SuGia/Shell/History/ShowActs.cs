using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>GET /history: the latest acts across everything, one line each, by one person or of one day where asked.</summary>
public static class ShowActs
{
    private const int PageSize = 25;

    public static void Map(IEndpointRouteBuilder app) => app.Get("/history", Show).Needs(Permission.ReadHistory);

    private static async Task<IResult> Show(Guid? actor, string? day, string? after, AppDb db, Titles titles, Frame frame, CancellationToken cancel)
    {
        var on = Typed.DayIfAny(day, "day");
        var acts = await Page(OnDay(By(First(db), actor), on.Value), after).Take(PageSize + 1).Select(e => new Act(
            e.Sequence, e.At, e.Actor, e.Event, e.Record, e.Reason, db.Set<LedgerEntry>().Where(o => o.Act == e.Act && o.Record != e.Record).Select(o => o.Record).Distinct().Count())).ToListAsync(cancel);
        var records = await titles.Of([.. acts.Select(a => a.Record).Distinct()], frame.Reader, Permission.ReadHistory, cancel);
        var actors = await titles.OfActors(acts.Select(a => a.Actor), cancel);
        var lines = acts.Take(PageSize).Select(a => new Line(
            new(a.At, TimeSpan.Zero), a.Actor, actors.GetValueOrDefault(a.Actor, "?"), titles.OfEvent(a.Event), records.GetValueOrDefault(a.Record), a.Reason, a.Others));
        return ShowActsPage.Show(new(actor, Typed.Echo(day), on.Problems, [.. lines], acts.Count > PageSize ? KeyOf(acts[PageSize - 1]) : null));
    }

    /// <summary>The first row of each act: an import that changes a thousand records is one line.</summary>
    private static IQueryable<LedgerEntry> First(AppDb db) =>
        db.Set<LedgerEntry>().AsNoTracking().Where(e => !db.Set<LedgerEntry>().Any(o => o.Act == e.Act && o.Sequence < e.Sequence));

    private static IQueryable<LedgerEntry> By(IQueryable<LedgerEntry> entries, Guid? actor) => actor is { } one ? entries.Where(e => e.Actor == one) : entries;

    private static IQueryable<LedgerEntry> OnDay(IQueryable<LedgerEntry> entries, DateOnly? day)
    {
        if (day is not { } on)
        {
            return entries;
        }

        var from = new DateTimeOffset(on.ToDateTime(default), TimeSpan.FromHours(7)).UtcTicks;
        var until = from + TimeSpan.TicksPerDay;
        return entries.Where(e => e.At >= from && e.At < until);
    }

    private static IQueryable<LedgerEntry> Page(IQueryable<LedgerEntry> entries, string? after)
    {
        if (after?.Split('~') is [var typedAt, var typedSequence] && long.TryParse(typedAt, CultureInfo.InvariantCulture, out var at) && long.TryParse(typedSequence, CultureInfo.InvariantCulture, out var sequence))
        {
            entries = entries.Where(e => e.At < at || (e.At == at && e.Sequence < sequence));
        }

        return entries.OrderByDescending(e => e.At).ThenByDescending(e => e.Sequence);
    }

    private static string KeyOf(Act act) => string.Create(CultureInfo.InvariantCulture, $"{act.At}~{act.Sequence}");

    private sealed record Act(long Sequence, long At, Guid Actor, string Event, Guid Record, string Reason, int Others);

    /// <param name="Record">Null where it lies beyond the reader's scope.</param>
    /// <param name="Others">How many more records the act changed.</param>
    public sealed record Line(DateTimeOffset At, Guid ActorId, string Actor, Words Event, RecordTitle? Record, string Reason, int Others);

    public sealed record View(Guid? Actor, string Day, IReadOnlyList<Problem> Problems, IReadOnlyList<Line> Lines, string? Next);
}
