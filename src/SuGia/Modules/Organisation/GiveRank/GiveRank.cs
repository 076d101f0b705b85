using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /people/{id}/ranks/new.</summary>
public static class GiveRank
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/people/{id:guid}/ranks/new", Ask).Needs(Permission.EditPeople);
        app.Post("/people/{id:guid}/ranks/new", Answer).Needs(Permission.EditPeople);
    }

    private static async Task<IResult> Ask(Guid id, PersonDesk desk, Frame frame, CancellationToken cancel) =>
        await desk.Open(id, cancel) is { } person
            ? GiveRankPage.Show(new(Subject.Of(person, frame.AsOf), new(), PaperTyped.Nothing))
            : Results.NotFound();

    private static async Task<IResult> Answer(Guid id, [FromForm] Form form, PaperTyped paper, PersonDesk desk, Frame frame, CancellationToken cancel)
    {
        if (await desk.Open(id, cancel) is not { } person)
        {
            return Results.NotFound();
        }

        var subject = Subject.Of(person, frame.AsOf);
        return await desk.Change(
            person, form.Version, paper, rests => form.Parse().Then(given => person.GiveRank(given.Rank, given.FirstOn, rests, RuleFiles.Book, frame.Today)),
            OrganisationActs.RankGiven, problems => GiveRankPage.Refuse(new(subject, form.Echo(), paper.Echo()) { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? Rank { get; init; }

        public string? FirstOn { get; init; }

        public string? Version { get; init; }

        public Form Echo() => this with { Rank = Typed.Echo(Rank), FirstOn = Typed.Echo(FirstOn) };

        internal Result<(Rank Rank, DateOnly FirstOn)> Parse() =>
            Typed.Together(Typed.Choice<Rank>(Rank, nameof(Rank)), Typed.Day(FirstOn, nameof(FirstOn)));
    }

    public sealed record View(Subject Subject, Form Form, PaperTyped Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
