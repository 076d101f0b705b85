using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /people/{id}/languages/new. A language known before gets the new level.</summary>
public static class AddLanguage
{
    internal static readonly IReadOnlyList<Option> Levels = [.. new[] { "A1", "A2", "B1", "B2", "C1", "C2" }.Select(l => new Option(l, l))];

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/people/{id:guid}/languages/new", Ask).Needs(Permission.EditPeople);
        app.Post("/people/{id:guid}/languages/new", Answer).Needs(Permission.EditPeople);
    }

    private static async Task<IResult> Ask(Guid id, PersonDesk desk, Frame frame, CancellationToken cancel) =>
        await desk.Open(id, cancel) is { } person ? AddLanguagePage.Show(new(Subject.Of(person, frame.AsOf), new())) : Results.NotFound();

    private static async Task<IResult> Answer(Guid id, [FromForm] Form form, PersonDesk desk, Frame frame, CancellationToken cancel)
    {
        if (await desk.Open(id, cancel) is not { } person)
        {
            return Results.NotFound();
        }

        var subject = Subject.Of(person, frame.AsOf);
        return await desk.Change(
            person, form.Version, PaperTyped.Nothing, _ => form.Parse().Into((language, level, day) => person.Speak(language, level, day, frame.Today)),
            OrganisationActs.LanguageAdded, problems => AddLanguagePage.Refuse(new(subject, form.Echo()) { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? Language { get; init; }

        public string? Level { get; init; }

        public string? TestedOn { get; init; }

        public string? Version { get; init; }

        public Form Echo() => this with { Language = Typed.Echo(Language), Level = Typed.Echo(Level), TestedOn = Typed.Echo(TestedOn) };

        internal Result<(string Language, string Level, DateOnly? TestedOn)> Parse() => Typed.Together(
            Typed.Text(Language, nameof(Language), LanguageSkill.LanguageLimit, OrganisationWords.Language),
            Levelled(),
            Typed.DayIfAny(TestedOn, nameof(TestedOn)));

        private Result<string> Levelled() => Levels.Any(l => l.Value == Level) ? Level! : PersonProblems.LanguageLevelUnknown;
    }

    public sealed record View(Subject Subject, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
