using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /people/{id}/leaving. Modules above are told in the same transaction.</summary>
public static class EndService
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/people/{id:guid}/leaving", Ask).Needs(Permission.EditPeople);
        app.Post("/people/{id:guid}/leaving", Answer).Needs(Permission.EditPeople);
    }

    private static async Task<IResult> Ask(Guid id, PersonDesk desk, Frame frame, CancellationToken cancel) =>
        await desk.Open(id, cancel) is { } person ? EndServicePage.Show(new(Subject.Of(person, frame.AsOf), new())) : Results.NotFound();

    private static async Task<IResult> Answer(Guid id, [FromForm] Form form, PersonDesk desk, Saving saving, Telling telling, Frame frame, CancellationToken cancel)
    {
        if (await desk.Open(id, cancel) is not { } person)
        {
            return Results.NotFound();
        }

        var subject = Subject.Of(person, frame.AsOf);
        IResult Refuse(IReadOnlyList<Problem> problems) => EndServicePage.Refuse(new(subject, form.Echo()) { Problems = problems });
        var left = await saving.Stale(person, form.Version, cancel) is { } stale ? stale : form.Parse().Then(typed => person.Leave(typed.On, frame.Today));
        if (!left.Ok)
        {
            return Refuse(left.Problems);
        }

        var act = saving.Act(form.Reason);
        await telling.Tell(new PersonLeftService(person.Id, left.Value.On, act), cancel);
        return await desk.Save(person, left.Value, act, OrganisationActs.Left, Refuse, cancel);
    }

    public sealed record Form
    {
        public string? On { get; init; }

        public string? Reason { get; init; }

        public string? Version { get; init; }

        public Form Echo() => this with { On = Typed.Echo(On), Reason = Typed.Echo(Reason, PersonDesk.ReasonLimit) };

        internal Result<(DateOnly On, string Reason)> Parse() => Typed.Together(
            Typed.Day(On, nameof(On)), Typed.Text(Reason, nameof(Reason), PersonDesk.ReasonLimit, ShellWords.Reason));
    }

    public sealed record View(Subject Subject, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
