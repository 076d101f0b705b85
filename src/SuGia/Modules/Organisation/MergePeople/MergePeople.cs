using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /people/{id}/merge: choose the duplicate, compare, give the reason. This record is kept, the other leads to it.</summary>
public static class MergePeople
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/people/{id:guid}/merge", Ask).Needs(Permission.MergePeople);
        app.Post("/people/{id:guid}/merge", Answer).Needs(Permission.MergePeople);
    }

    private static async Task<IResult> Ask(Guid id, string? other, string? otherPicked, ReadersPeople people, PeoplePicks picks, Frame frame, CancellationToken cancel)
    {
        if (await people.Find(PersonId.From(id), Permission.MergePeople, cancel) is not { } kept)
        {
            return Results.NotFound();
        }

        var pick = await picks.Choose(other, otherPicked, cancel);
        var merged = pick.Chosen is { } chosen ? await people.Find(chosen, Permission.MergePeople, cancel) : null;
        var problems = merged?.Id == kept.Id ? [PersonProblems.SamePerson] : pick.Problems;
        return MergePeoplePage.Show(new(Subject.Of(kept, frame.AsOf), pick, problems is [] ? await Compare(kept, merged, people, cancel) : null, null) { Problems = problems });
    }

    private static async Task<IResult> Answer(
        Guid id, [FromForm] Form form, ReadersPeople people, Merging merging, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await people.Find(PersonId.From(id), Permission.MergePeople, cancel) is not { } kept
            || !Id.TryParse<PersonId>(form.Other, out var other)
            || await people.Find(other, Permission.MergePeople, cancel) is not { } duplicate)
        {
            return Results.NotFound();
        }

        View view = new(Subject.Of(kept, frame.AsOf), new(null, other, null, []), await Compare(kept, duplicate, people, cancel), Typed.Echo(form.Reason, PersonDesk.ReasonLimit));
        IResult Refuse(IReadOnlyList<Problem> problems) => MergePeoplePage.Refuse(view with { Problems = problems });
        var merged = await saving.Stale(kept, form.Version, cancel) is { } stale ? stale
            : Typed.Text(form.Reason, nameof(form.Reason), PersonDesk.ReasonLimit, ShellWords.Reason).Then(_ => duplicate.MergeInto(kept.Id));
        return merged.Ok ? await merging.Merge(kept, duplicate, merged.Value, Refuse, form.Reason, cancel) : Refuse(merged.Problems);
    }

    /// <summary>Both records with what the reader may read of each.</summary>
    private static async Task<Comparison?> Compare(Person kept, Person? other, ReadersPeople people, CancellationToken cancel)
    {
        if (other is null || other.Id == kept.Id)
        {
            return null;
        }

        var (ofKept, ofOther) = (await people.GroupsOf(kept.Id, cancel), await people.GroupsOf(other.Id, cancel));
        await people.NoteReading(kept.Id, ofKept, cancel);
        await people.NoteReading(other.Id, ofOther, cancel);
        return Comparison.Of(kept, ofKept, other, ofOther);
    }

    public sealed record Form
    {
        public string? Other { get; init; }

        public string? Reason { get; init; }

        public string? Version { get; init; }
    }

    /// <param name="Compared">Null until the duplicate is chosen.</param>
    public sealed record View(Subject Subject, Pick<PersonId> Other, Comparison? Compared, string? Reason)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
