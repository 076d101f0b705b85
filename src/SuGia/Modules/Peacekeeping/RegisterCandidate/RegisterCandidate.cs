using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/new: opens a person's file. One person has one file.</summary>
public static class RegisterCandidate
{
    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/new", Ask);
        officers.Post("/new", Answer);
    }

    private static IResult Ask(string? person) =>
        RegisterCandidatePage.Show(new(new() { Person = person }, PaperForm.None));

    private static async Task<IResult> Answer([FromForm] Form form, PaperForm paper, AppDb db, Officers officers, IPapers papers, Saving saving, CancellationToken cancel)
    {
        var act = saving.Act(form.Reason);
        var found = await officers.Pick(form.Person, cancel);
        IResult Refuse(IReadOnlyList<Problem> problems) => RegisterCandidatePage.Refuse(new(form, paper) { Problems = problems, Found = found is [_, _, ..] ? found : [] });
        var asked = Typed.Together(
            await Chosen(form, found, db, cancel), form.Day(act.EnteredOn), form.Why,
            await papers.Take(paper, PaperKind.OfficialLetter, act, cancel));
        if (!asked.Ok)
        {
            return Refuse(asked.Problems);
        }

        var (person, on, reason, letter) = asked.Value;
        var (file, registered) = OfficerFile.Register(person.Id, on, letter, reason, act.EnteredOn);
        db.Record(file, registered, act.On(letter?.Value));
        return await saving.Then(OfficerHead.UrlOf(person.Id), OfficerWords.Registered, problem => Refuse([problem]), cancel);
    }

    private static async Task<Result<PersonCard>> Chosen(Form form, IReadOnlyList<PersonCard> found, AppDb db, CancellationToken cancel) =>
        Choose(form, found) switch
        {
            { Ok: true, Value: var person } when await db.Set<OfficerFile>().AnyAsync(f => f.Person == person.Id, cancel) => OfficerFormProblems.HasFile(person.FullName),
            var chosen => chosen,
        };

    private static Result<PersonCard> Choose(Form form, IReadOnlyList<PersonCard> found) => found switch
    {
        [] when string.IsNullOrWhiteSpace(form.Person) => OfficerFormProblems.TypePerson,
        [] => OfficerFormProblems.NoSuchPerson(Typed.Echo(form.Person?.Trim(), 80)),
        [var one] => one,
        _ => found.FirstOrDefault(p => p.Id.Value.ToString() == form.PersonPicked) is { } picked ? picked : OfficerFormProblems.SeveralPeople,
    };

    public sealed record Form
    {
        public string? Person { get; init; }

        public string? PersonPicked { get; init; }

        public string? On { get; init; }

        public string? Reason { get; init; }

        internal Result<string> Why => Typed.TextIfAny(Reason, nameof(Reason), 1000, OfficerWords.Reason);

        internal Result<DateOnly> Day(DateOnly today) =>
            Typed.Day(On, nameof(On)).Then(on => on <= today ? (Result<DateOnly>)on : StageProblems.DayNotCome);
    }

    public sealed record View(Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        /// <summary>The people that the typed words fit, where they fit more than one.</summary>
        public IReadOnlyList<PersonCard> Found { get; init; } = [];
    }
}
