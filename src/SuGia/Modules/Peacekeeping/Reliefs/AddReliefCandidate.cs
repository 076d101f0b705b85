using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/reliefs/{id}/candidates/new. Who holds no clearance on the day of leaving is warned of once; a second press adds them.</summary>
public static class AddReliefCandidate
{
    internal static void Map(IEndpointRouteBuilder reliefs)
    {
        reliefs.Get("/{id}/candidates/new", Ask);
        reliefs.Post("/{id}/candidates/new", Answer);
    }

    private static async Task<IResult> Ask(ReliefId id, string? person, EditedReliefs reliefs, CancellationToken cancel) =>
        await reliefs.Find(id, cancel) is { } edited ? AddReliefCandidatePage.Show(new(edited.Head, new() { Person = person })) : Results.NotFound();

    private static async Task<IResult> Answer(ReliefId id, [FromForm] Form form, EditedReliefs reliefs, Officers officers, AppDb db, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await reliefs.Find(id, cancel) is not { } edited)
        {
            return Results.NotFound();
        }

        var (act, picked) = (saving.Act(), await AddNominee.Picked(form.Person, officers, db, cancel));
        View view = new(edited.Head, form);
        var movement = edited.Relief.MovementAfter(await reliefs.Outgoing(edited.Relief, cancel), edited.Language, edited.IsArmed, RuleFiles.Book);
        return picked is { Ok: true, Value: { } file } && file.Person != edited.Relief.Outgoing && !IsCleared(file, movement) && form.Warned != $"{file.Person.Value}"
            ? AddReliefCandidatePage.Refuse(view with { Form = form with { Warned = $"{file.Person.Value}" }, Warning = ReliefWords.NotCleared(movement.LeavesOn, movement.Language) })
            : await pressing.Change(
                edited.Relief, form.Version, picked, asked => edited.Relief.AddCandidate(asked.Person, act.EnteredOn),
                new(act, edited.Head.Url, ReliefWords.CandidateAdded, problems => AddReliefCandidatePage.Refuse(view with { Problems = problems })), cancel);
    }

    private static bool IsCleared(OfficerFile file, Movement movement) =>
        file.Attempts.Any(a => a.Passed && a.Language == movement.Language && a.ClearedFrom <= movement.LeavesOn && movement.LeavesOn <= a.ClearedUntil);

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Person { get; init; }

        /// <summary>Of whom the warning was shown.</summary>
        public string? Warned { get; init; }
    }

    public sealed record View(ReliefHead Head, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        public Words? Warning { get; init; }
    }
}
