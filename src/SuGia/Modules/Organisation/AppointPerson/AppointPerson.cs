using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /people/{id}/appointments/new.</summary>
public static class AppointPerson
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/people/{id:guid}/appointments/new", Ask).Needs(Permission.EditPeople);
        app.Post("/people/{id:guid}/appointments/new", Answer).Needs(Permission.EditPeople);
    }

    private static async Task<IResult> Ask(Guid id, PersonDesk desk, Frame frame, CancellationToken cancel) =>
        await desk.Open(id, cancel) is { } person
            ? AppointPersonPage.Show(new(Subject.Of(person, frame.AsOf), new() { Main = Yes }, PaperTyped.Nothing, []))
            : Results.NotFound();

    private static async Task<IResult> Answer(
        Guid id, [FromForm] Form form, PaperTyped paper, PersonDesk desk, UnitsInReach units, Frame frame, CancellationToken cancel)
    {
        if (await desk.Open(id, cancel) is not { } person)
        {
            return Results.NotFound();
        }

        var (subject, pick) = (Subject.Of(person, frame.AsOf), await units.Choose(nameof(form.Unit), form.Unit, form.UnitPicked, frame.Today, cancel));
        return await desk.Change(
            person, form.Version, paper,
            rests => form.Parse(pick).Then(a => person.Appoint(a.Unit, a.Post, a.FirstOn, form.Main is Yes, rests, frame.Today)),
            OrganisationActs.Appointed,
            problems => AppointPersonPage.Refuse(new(subject, form.Echo(pick.Typed), paper.Echo(), pick.Found) { Problems = problems }), cancel);
    }

    internal const string Yes = "yes";

    public sealed record Form
    {
        public string? Unit { get; init; }

        public string? UnitPicked { get; init; }

        public string? Post { get; init; }

        public string? FirstOn { get; init; }

        public string? Main { get; init; }

        public string? Version { get; init; }

        public Form Echo(string? unit) => this with { Unit = Typed.Echo(unit ?? Unit), UnitPicked = null, Post = Typed.Echo(Post), FirstOn = Typed.Echo(FirstOn) };

        internal Result<(UnitId Unit, string Post, DateOnly FirstOn)> Parse(Pick<UnitId> unit) => Typed.Together(
            unit.Required(UnitProblems.NoUnit(nameof(Unit))),
            Typed.Text(Post, nameof(Post), Appointment.PostLimit, OrganisationWords.Post),
            Typed.Day(FirstOn, nameof(FirstOn)));
    }

    public sealed record View(Subject Subject, Form Form, PaperTyped Paper, IReadOnlyList<Option> Units)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
