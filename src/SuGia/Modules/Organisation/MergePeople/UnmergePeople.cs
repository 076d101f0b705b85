using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /people/{id}/unmerge/{merged}: lets a merged record stand on its own again.</summary>
public static class UnmergePeople
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/people/{id:guid}/unmerge/{merged:guid}", Ask).Needs(Permission.MergePeople);
        app.MapPost("/people/{id:guid}/unmerge/{merged:guid}", Answer).Needs(Permission.MergePeople);
    }

    private static async Task<IResult> Ask(Guid id, Guid merged, AppDb db, ReadersPeople people, Frame frame, CancellationToken cancel) =>
        await Find(id, merged, db, people, cancel) is (not null and var kept, not null and var other)
            ? UnmergePeoplePage.Show(new(Subject.Of(kept, frame.AsOf), other.FullName, other.Code, other.Version, null))
            : Results.NotFound();

    private static async Task<IResult> Answer(
        Guid id, Guid merged, [FromForm] Form form, AppDb db, ReadersPeople people, Reaching reaching, Telling telling, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await Find(id, merged, db, people, cancel) is not (not null and var kept, not null and var other))
        {
            return Results.NotFound();
        }

        View view = new(Subject.Of(kept, frame.AsOf), other.FullName, other.Code, other.Version, Typed.Echo(form.Reason, PersonDesk.ReasonLimit));
        var restored = await saving.Stale(other, form.Version, cancel) is { } stale ? stale
            : Typed.Text(form.Reason, nameof(form.Reason), PersonDesk.ReasonLimit, ShellWords.Reason).Then(_ => other.Unmerge());
        if (!restored.Ok)
        {
            return UnmergePeoplePage.Refuse(view with { Problems = restored.Problems });
        }

        var act = saving.Act(form.Reason);
        db.Record(other, restored.Value, act);
        await reaching.Renew(other, frame.Today, cancel);
        await telling.Tell(new PeopleUnmerged(kept.Id, other.Id, act), cancel);
        return await saving.Then(PersonDesk.Url(other), OrganisationActs.Unmerged, problem => UnmergePeoplePage.Refuse(view with { Problems = [problem] }), cancel);
    }

    /// <summary>Whoever reaches the kept record may take apart what was merged into it.</summary>
    private static async Task<(Person? Kept, Person? Merged)> Find(Guid id, Guid merged, AppDb db, ReadersPeople people, CancellationToken cancel)
    {
        var (kept, other) = (PersonId.From(id), PersonId.From(merged));
        return (await people.Find(kept, Permission.MergePeople, cancel), await db.Set<Person>().SingleOrDefaultAsync(p => p.Id == other && p.MergedInto == kept, cancel));
    }

    public sealed record Form
    {
        public string? Reason { get; init; }

        public string? Version { get; init; }
    }

    public sealed record View(Subject Kept, string Name, string Code, int Version, string? Reason)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
