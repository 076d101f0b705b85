using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /people/new. Whoever reaches only some units registers into one of them.</summary>
public static class RegisterPerson
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/people/new", Ask).Needs(Permission.EditPeople);
        app.MapPost("/people/new", Answer).Needs(Permission.EditPeople);
    }

    private static IResult Ask(Frame frame) => RegisterPersonPage.Show(new(new(), Open(frame), [], []));

    private static async Task<IResult> Answer(
        [FromForm] Form form, AppDb db, Duplicates duplicates, Reaching reaching, UnitsInReach units, Saving saving, Frame frame, CancellationToken cancel)
    {
        var pick = await units.Choose(nameof(form.Unit), form.Unit, form.UnitPicked, frame.Today, cancel);
        var echo = form.Echoed(pick.Typed);
        IResult Refuse(IReadOnlyList<Problem> problems, IReadOnlyList<PersonCard>? alike = null) =>
            RegisterPersonPage.Refuse(new(echo, Open(frame), pick.Found, alike ?? []) { Problems = problems });
        var (details, post) = (form.Parse(Open(frame), kept: null), form.ParsePost(pick, units.IsLimited));
        if (details.Problems is not [] || post.Problems is not [])
        {
            return Refuse([.. details.Problems, .. post.Problems]);
        }

        if (await duplicates.IsCodeTaken(details.Value!.Code, but: null, cancel))
        {
            return Refuse([PersonProblems.CodeTaken(details.Value.Code)]);
        }

        if (!form.IsDifferent && await duplicates.Of(details.Value, cancel) is { Count: > 0 } alike)
        {
            return Refuse([PersonProblems.PerhapsKnown(alike.Count)], alike);
        }

        var (person, registered) = Person.Register(details.Value);
        db.Record(person, registered, saving.Act());
        if (post.Value is { } first)
        {
            var appointed = person.Appoint(first.Unit, first.Post, first.FirstOn, isMain: true, paper: null, frame.Today);
            db.Record(person, appointed.Value!, saving.Act());
            await reaching.Renew(person, frame.Today, cancel);
        }

        return await saving.Then(PersonDesk.Url(person), OrganisationActs.Registered, problem => Refuse([problem]), cancel);
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

        internal Result<FirstPost?> ParsePost(Pick<UnitId> unit, bool isRequired)
        {
            if (unit.Chosen is not { } chosen)
            {
                return unit.Problem is { } problem ? problem : isRequired ? UnitProblems.NoUnit(nameof(Unit)) : (FirstPost?)null;
            }

            return Typed.Together(
                Typed.Text(Post, nameof(Post), Appointment.PostLimit, OrganisationWords.Post),
                Typed.Day(FirstOn, nameof(FirstOn))).Into((post, day) => (FirstPost?)new FirstPost(chosen, post, day));
        }
    }

    internal sealed record FirstPost(UnitId Unit, string Post, DateOnly FirstOn);

    /// <param name="Alike">Those on record who may be the same person.</param>
    public sealed record View(Form Form, IReadOnlySet<FieldGroup> Open, IReadOnlyList<Option> Units, IReadOnlyList<PersonCard> Alike)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
