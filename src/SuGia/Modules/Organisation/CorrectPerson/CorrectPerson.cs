using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /people/{id}/edit. Fields that the reader may not read keep their value.</summary>
public static class CorrectPerson
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/people/{id:guid}/edit", Ask).Needs(Permission.EditPeople);
        app.Post("/people/{id:guid}/edit", Answer).Needs(Permission.EditPeople);
    }

    private static async Task<IResult> Ask(Guid id, PersonDesk desk, ReadersPeople people, Frame frame, CancellationToken cancel)
    {
        if (await desk.Open(id, cancel) is not { } person)
        {
            return Results.NotFound();
        }

        var open = await people.GroupsOf(person.Id, cancel);
        await people.NoteReading(person.Id, open, cancel);
        return CorrectPersonPage.Show(new(Subject.Of(person, frame.AsOf), PersonForm.Of(PersonDetails.Of(person)), open, null));
    }

    private static async Task<IResult> Answer(
        Guid id, [FromForm] Form form, PersonDesk desk, ReadersPeople people, Duplicates duplicates, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await desk.Open(id, cancel) is not { } person)
        {
            return Results.NotFound();
        }

        var open = await people.GroupsOf(person.Id, cancel);
        View view = new(Subject.Of(person, frame.AsOf), form.Echo(), open, Typed.Echo(form.Reason, PersonDesk.ReasonLimit));
        IResult Refuse(IReadOnlyList<Problem> problems) => CorrectPersonPage.Refuse(view with { Problems = problems });
        var corrected = await saving.Stale(person, form.Version, cancel) is { } stale ? stale : await Correct(person, form, open, duplicates, cancel);
        return corrected.Ok
            ? await desk.Save(person, corrected.Value, saving.Act(form.Reason), OrganisationActs.Corrected, Refuse, cancel)
            : Refuse(corrected.Problems);
    }

    private static async Task<Result<PersonCorrected>> Correct(Person person, Form form, IReadOnlySet<FieldGroup> open, Duplicates duplicates, CancellationToken cancel)
    {
        var parsed = Typed.Together(form.Parse(open, PersonDetails.Of(person)), Typed.Text(form.Reason, nameof(form.Reason), PersonDesk.ReasonLimit, ShellWords.Reason));
        if (!parsed.Ok)
        {
            return new Broken(parsed.Problems);
        }

        var (details, _) = parsed.Value;
        return await duplicates.IsCodeTaken(details.Code, person.Id, cancel) ? PersonProblems.CodeTaken(details.Code) : person.Correct(details);
    }

    public sealed record Form : PersonForm
    {
        public string? Reason { get; init; }

        public string? Version { get; init; }
    }

    public sealed record View(Subject Subject, PersonForm Form, IReadOnlySet<FieldGroup> Open, string? Reason)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
