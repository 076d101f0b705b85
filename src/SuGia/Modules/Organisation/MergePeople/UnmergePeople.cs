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
        app.Get("/people/{id:guid}/unmerge/{merged:guid}", Ask).Needs(Permission.MergePeople);
        app.Post("/people/{id:guid}/unmerge/{merged:guid}", Answer).Needs(Permission.MergePeople);
    }

    private static async Task<IResult> Ask(Guid id, Guid merged, AppDb db, ReadersPeople people, Frame frame, CancellationToken cancel) =>
        await Find(id, merged, db, people, cancel) is (not null and var kept, not null and var other)
            ? UnmergePeoplePage.Show(new(Subject.Of(kept, frame.AsOf), other.FullName, other.Code, other.Version, null))
            : Results.NotFound();

    private static async Task<IResult> Answer(
        Guid id, Guid merged, [FromForm] Form form, AppDb db, ReadersPeople people, Merging merging, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await Find(id, merged, db, people, cancel) is not (not null and var kept, not null and var other))
        {
            return Results.NotFound();
        }

        View view = new(Subject.Of(kept, frame.AsOf), other.FullName, other.Code, other.Version, Typed.Echo(form.Reason, PersonDesk.ReasonLimit));
        IResult Refuse(IReadOnlyList<Problem> problems) => UnmergePeoplePage.Refuse(view with { Problems = problems });
        var restored = await saving.Stale(other, form.Version, cancel) is { } stale ? stale
            : Typed.Text(form.Reason, nameof(form.Reason), PersonDesk.ReasonLimit, ShellWords.Reason).Then(_ => other.Unmerge());
        return restored.Ok ? await merging.Unmerge(kept, other, restored.Value, Refuse, form.Reason, cancel) : Refuse(restored.Problems);
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
