using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/dossiers/{id}/subjects/new: an officer with what is asked for them.</summary>
public static class AddSubject
{
    internal static void Map(IEndpointRouteBuilder dossiers)
    {
        dossiers.Get("/{id}/subjects/new", Ask);
        dossiers.Post("/{id}/subjects/new", Answer);
    }

    private static async Task<IResult> Ask(DossierId id, string? person, EditedDossiers dossiers, PostChoices posts, CancellationToken cancel) =>
        await dossiers.Find(id, cancel) is (var dossier, var head)
            ? AddSubjectPage.Show(new(head, new() { Person = person }, await Posts(dossier, posts, cancel)))
            : Results.NotFound();

    private static async Task<IResult> Answer(DossierId id, [FromForm] Form form, EditedDossiers dossiers, PostChoices posts, Officers officers, AppDb db, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await dossiers.Find(id, cancel) is not (var dossier, var head))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(head, form, await Posts(dossier, posts, cancel)));
        return await pressing.Change(
            dossier, form.Version, Typed.Together(await AddNominee.Picked(form.Person, officers, db, cancel), form.Parsed(view.Posts)),
            asked => dossier.Add(asked.Item2, asked.Item1, act.EnteredOn),
            new(act, head.Url, DossierFormWords.SubjectAdded, problems => AddSubjectPage.Refuse(view with { Problems = problems })), cancel);
    }

    /// <summary>The posts of the dossier's mission; none where the officer stays in the post held.</summary>
    private static async Task<IReadOnlyList<PostChoice>> Posts(Dossier dossier, PostChoices posts, CancellationToken cancel) =>
        dossier.OpensTours || dossier.Kind is DossierKind.Adjust or DossierKind.Rotate ? [.. (await posts.All(cancel)).Where(p => p.Mission == dossier.Mission)] : [];

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Person { get; init; }

        public string? Post { get; init; }

        public string? FirstOn { get; init; }

        public string? LastOn { get; init; }

        internal Result<SubjectTyped> Parsed(IReadOnlyList<PostChoice> posts) => Typed.Together(
            posts is [] ? (Result<PostChoice?>)(PostChoice?)null : PostChoice.Typed(Post, posts, nameof(Post)).Into(p => (PostChoice?)p),
            Typed.DayIfAny(FirstOn, nameof(FirstOn)),
            Typed.DayIfAny(LastOn, nameof(LastOn))).Then(Standing);

        /// <summary>A post is asked for on a day on which it stands.</summary>
        private static Result<SubjectTyped> Standing((PostChoice? Post, DateOnly? First, DateOnly? Last) typed) => typed is ({ } post, { } first, _)
            ? post.StandingOn(FuzzyDate.OnDay(first)).Into(p => new SubjectTyped(p.Post, first, typed.Last))
            : new SubjectTyped(typed.Post?.Post, typed.First, typed.Last);
    }

    public sealed record View(DossierHead Head, Form Form, IReadOnlyList<PostChoice> Posts)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
