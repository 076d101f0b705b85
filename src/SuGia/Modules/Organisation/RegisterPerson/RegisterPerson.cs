using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /people/new. Whoever reaches only some units registers into one of them.</summary>
public static class RegisterPerson
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/people/new", Ask).Needs(Permission.EditPeople);
        app.Post("/people/new", Answer).Needs(Permission.EditPeople);
    }

    /// <summary>The name and the post may be known already: from a text that names them.</summary>
    private static IResult Ask(Frame frame) => RegisterPersonPage.Show(new(new() { FullName = frame.Known("FullName"), Post = frame.Known("Post") }, Open(frame), [], []));

    private static async Task<IResult> Answer(
        [FromForm] Form form, Duplicates duplicates, Registering registering, UnitsInReach units, Saving saving, Frame frame, CancellationToken cancel)
    {
        var pick = await units.Choose(nameof(form.Unit), form.Unit, form.UnitPicked, frame.Today, cancel);
        View view = new(form.Echoed(pick.Typed), Open(frame), pick.Found, []);
        var typed = form.Parse(Open(frame), pick, units.IsLimited);
        var (problems, alike) = typed.Ok ? await duplicates.Judge(typed.Value.Details, form.IsDifferent, cancel) : (typed.Problems, []);
        if (problems is not [])
        {
            return RegisterPersonPage.Refuse(view with { Problems = problems, Alike = alike });
        }

        var person = await registering.Add(typed.Value.Details, typed.Value.First, saving.Act(), cancel);
        return await saving.Then(
            PersonDesk.Url(person), OrganisationActs.Registered, problem => RegisterPersonPage.Refuse(view with { Problems = [problem] }), cancel);
    }

    /// <summary>A new person lies nowhere yet: the groups that the reader may read anywhere.</summary>
    private static HashSet<FieldGroup> Open(Frame frame) => [.. Enum.GetValues<FieldGroup>().Where(frame.Reader.MayRead)];

    public sealed record Form : PersonForm
    {
        public string? Unit { get; init; }

        public string? UnitPicked { get; init; }

        public string? Post { get; init; }

        public string? FirstOn { get; init; }

        public string? Different { get; init; }

        public bool IsDifferent => Different is "yes";

        public Form Echoed(string? unit) =>
            (Form)Echo() with { Unit = Typed.Echo(unit ?? Unit), UnitPicked = null, Post = Typed.Echo(Post), FirstOn = Typed.Echo(FirstOn) };

        internal Result<(PersonDetails Details, FirstPost? First)> Parse(IReadOnlySet<FieldGroup> open, Pick<UnitId> unit, bool isUnitRequired) =>
            Typed.Together(Parse(open, kept: null), ParsePost(unit, isUnitRequired));

        private Result<FirstPost?> ParsePost(Pick<UnitId> unit, bool isRequired) => unit switch
        {
            { Chosen: { } chosen } => Typed.Together(
                Typed.Text(Post, nameof(Post), Appointment.PostLimit, OrganisationWords.Post),
                Typed.Day(FirstOn, nameof(FirstOn))).Into((post, day) => (FirstPost?)new FirstPost(chosen, post, day)),
            { Problem: { } problem } => problem,
            _ => isRequired ? UnitProblems.NoUnit(nameof(Unit)) : (FirstPost?)null,
        };
    }

    /// <param name="Alike">Those on record who may be the same person.</param>
    public sealed record View(Form Form, IReadOnlySet<FieldGroup> Open, IReadOnlyList<Option> Units, IReadOnlyList<PersonCard> Alike)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
