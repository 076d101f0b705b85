using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/work-files/{id}/close, /reopen, /freeze, /lift: a day, and a reason for all but the first.</summary>
public static class HaltWorkFile
{
    private static readonly Turn Close = new("close", WorkFileWords.Close, WorkFileWords.WasClosed, (file, on, _, today) => file.Close(on, today).Into(e => (object)e)) { Day = file => WorkFileWords.EndOf(file.Kind), HasReason = false };
    private static readonly Turn Reopen = new("reopen", WorkFileWords.Reopen, WorkFileWords.Reopened, (file, on, reason, today) => file.Reopen(on, reason, today).Into(e => (object)e));
    private static readonly Turn Freeze = new("freeze", WorkFileWords.Freeze, WorkFileWords.WasFrozen, (file, on, reason, today) => file.Freeze(on, reason, today).Into(e => (object)e));
    private static readonly Turn Lift = new("lift", WorkFileWords.Lift, WorkFileWords.Lifted, (file, on, reason, today) => file.Lift(on, reason, today).Into(e => (object)e));

    internal static void Map(IEndpointRouteBuilder app)
    {
        foreach (var turn in new[] { Close, Reopen, Freeze, Lift })
        {
            Map(app, turn);
        }
    }

    private static void Map(IEndpointRouteBuilder app, Turn turn)
    {
        var url = $"{ListWorkFiles.Url}/{{id}}/{turn.Path}";
        app.Get(url, (WorkFileId id, ReadersFiles files, Frame frame, CancellationToken cancel) => Ask(id, turn, files, frame, cancel)).Needs(Permission.EditPapers);
        app.Post(url, (WorkFileId id, [FromForm] Form form, ReadersFiles files, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel) =>
            Answer(id, form, turn, files, new(pressing, saving, frame.Today), cancel)).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(WorkFileId id, Turn turn, ReadersFiles files, Frame frame, CancellationToken cancel) =>
        await files.Edited(id, cancel) is { } file ? HaltWorkFilePage.Show(new(file, turn, new(null, Days.Typeable(frame.Today), null), [])) : Results.NotFound();

    private static async Task<IResult> Answer(WorkFileId id, Form form, Turn turn, ReadersFiles files, Hands hands, CancellationToken cancel)
    {
        if (await files.Edited(id, cancel) is not { } file)
        {
            return Results.NotFound();
        }

        var reason = turn.HasReason ? Typed.Text(form.Reason, nameof(form.Reason), WorkFile.ReasonLimit, ShellWords.Reason) : "";
        return await hands.Pressing.Change(file, form.Version, Typed.Together(Typed.Day(form.On, nameof(form.On)), reason), typed => turn.Rule(file, typed.Item1, typed.Item2, hands.Today),
            new(hands.Saving.Act(form.Reason), ListWorkFiles.UrlOf(id), turn.Said, problems => HaltWorkFilePage.Refuse(new(file, turn, form, problems))), cancel);
    }

    private sealed record Hands(Pressing Pressing, Saving Saving, DateOnly Today);

    public sealed record Form(string? Version, string? On, string? Reason);

    /// <summary>One of the four: how it is called, what is said after it, and its rule of file, day, reason and today.</summary>
    public sealed record Turn(string Path, Words Title, Words Said, Func<WorkFile, DateOnly, string, DateOnly, Result<object>> Rule)
    {
        public Func<WorkFile, Words> Day { get; init; } = _ => WorkFileWords.On;

        public bool HasReason { get; init; } = true;
    }

    public sealed record View(WorkFile File, Turn Turn, Form Form, IReadOnlyList<Problem> Problems);
}
