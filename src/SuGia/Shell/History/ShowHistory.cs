using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>GET /history/{record}: every change of one record, newest first, field by field.</summary>
public static class ShowHistory
{
    private const int PageSize = 15;

    public static void Map(IEndpointRouteBuilder app) => app.Get("/history/{record:guid}", Show).Needs(Permission.ReadHistory);

    private static async Task<IResult> Show(Guid record, int? before, AppDb db, Titles titles, FieldBook book, Frame frame, CancellationToken cancel)
    {
        var own = await titles.Of([record], frame.Reader, Permission.ReadHistory, cancel);
        if (!own.TryGetValue(record, out var title) || await Newest(db, record, before, cancel) is not { Count: > 0 } entries)
        {
            return Results.NotFound();
        }

        var changes = await Describe(entries, titles, book, frame.Reader, cancel);
        return ShowHistoryPage.Show(new(
            title, await HashChain.Of(db, record, title.Version, cancel), changes, entries.Count > PageSize ? entries[PageSize - 1].Version : null));
    }

    /// <summary>One more than a page: the last page's oldest change is compared with the one before it.</summary>
    private static Task<List<LedgerEntry>> Newest(AppDb db, Guid record, int? before, CancellationToken cancel) =>
        db.Set<LedgerEntry>().AsNoTracking().Where(e => e.Record == record && (before == null || e.Version < before))
            .OrderByDescending(e => e.Version).Take(PageSize + 1).ToListAsync(cancel);

    private static async Task<IReadOnlyList<Change>> Describe(List<LedgerEntry> entries, Titles titles, FieldBook book, Reader reader, CancellationToken cancel)
    {
        var images = entries.ConvertAll(RecordImage.Of);
        var shown = entries.Take(PageSize).Select((e, i) => (Entry: e, Before: i + 1 < images.Count ? images[i + 1] : null, After: images[i])).ToList();
        var named = await titles.Of(
            [.. shown.SelectMany(s => Comparing.Names(s.Before, s.After, book)).Concat(entries.Select(e => e.Evidence).OfType<Guid>()).Distinct()], reader, Permission.ReadHistory, cancel);
        var actors = await titles.OfActors(entries.Select(e => e.Actor), cancel);
        return
        [
            .. shown.Select(s => new Change(
                s.Entry.Version, s.Entry.Instant, actors.GetValueOrDefault(s.Entry.Actor, "?"), titles.OfEvent(s.Entry.Event), s.Entry.Reason,
                s.Entry.Evidence is { } paper ? named.GetValueOrDefault(paper) : null,
                Comparing.Show(s.Before, s.After, book, reader, named))),
        ];
    }

    /// <param name="Paper">What the change rests on, as far as the reader may see it.</param>
    public sealed record Change(int Version, DateTimeOffset At, string Actor, Words Event, string Reason, RecordTitle? Paper, IReadOnlyList<FieldChange> Fields);

    /// <param name="Next">The version before which the next page begins, or null on the last.</param>
    public sealed record View(RecordTitle Record, HashChain Chain, IReadOnlyList<Change> Changes, int? Next);
}
