using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/watches/{id}/look: look again on a later day, or close the watch with its outcome.</summary>
public static class LookAtWatch
{
    internal static void Map(IEndpointRouteBuilder watches)
    {
        watches.Get("/{id}/look", Ask);
        watches.Post("/{id}/look", Answer);
    }

    private static async Task<IResult> Ask(WatchId id, AppDb db, CancellationToken cancel) =>
        await Find(id, db, cancel) is { } watch ? LookAtWatchPage.Show(new(watch, watch.Version, new())) : Results.NotFound();

    private static async Task<IResult> Answer(WatchId id, [FromForm] Form form, AppDb db, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await Find(id, db, cancel) is not { } watch)
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(watch, watch.Version, form));
        Pressed pressed = new(act, ListWatches.Url, WatchWords.Looked, problems => LookAtWatchPage.Refuse(view with { Problems = problems }));
        return form.Closes is YesNo.Yes
            ? await pressing.Change(watch, form.Version, Typed.TextIfAny(form.Outcome, nameof(form.Outcome), Watch.OutcomeLimit, WatchWords.Outcome), outcome => watch.Close(outcome, act.EnteredOn), pressed, cancel)
            : await pressing.Change(watch, form.Version, Typed.Day(form.NextLookOn, nameof(form.NextLookOn)), next => watch.Look(next, act.EnteredOn), pressed, cancel);
    }

    private static Task<Watch?> Find(WatchId id, AppDb db, CancellationToken cancel) => db.Set<Watch>().SingleOrDefaultAsync(w => w.Id == id, cancel);

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Closes { get; init; }

        public string? NextLookOn { get; init; }

        public string? Outcome { get; init; }
    }

    public sealed record View(Watch Watch, int Version, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
