using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/tours/{tour}/case-officer: who answers for the tour; on wish, for all of the mission that nobody answers for.</summary>
public static class AnswerForTour
{
    internal static string UrlOf(PersonId person, Guid tour) => $"{OfficerHead.UrlOf(person)}/tours/{tour}/case-officer";

    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/tours/{tour:guid}/case-officer", Ask);
        officers.Post("/{person}/tours/{tour:guid}/case-officer", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Guid tour, Officers officers, OpenTours open, Frame frame, CancellationToken cancel) =>
        await officers.FindTour(person, tour, cancel) is (var officer, var held)
            ? AnswerForTourPage.Show(await open.View(officer, held, new() { To = (held.CaseOfficer ?? frame.Reader.Id).ToString() }, cancel))
            : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, Guid tour, [FromForm] Form form, Officers officers, OpenTours open, ToursOnDesk tours, Saving saving, CancellationToken cancel)
    {
        if (await officers.FindTour(person, tour, cancel) is not (var officer, var held))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), await open.View(officer, held, form, cancel));
        var taker = view.Taker();
        if (await saving.Stale(officer.File, form.Version, cancel) is { } stale)
        {
            return AnswerForTourPage.Refuse(view with { Problems = [stale, .. taker.Problems] });
        }

        IReadOnlyCollection<Guid> alike = form.Alike is { Count: > 0 } ? view.Alike : [];
        var handed = taker.Ok ? await tours.HandOver([tour, .. alike], taker.Value, act, cancel) : new Broken(taker.Problems);
        return handed.Ok
            ? await saving.Then(officer.Head.Url, DeskWords.AnsweredFor(alike.Count + 1), problem => AnswerForTourPage.Refuse(view with { Problems = [problem] }), cancel)
            : AnswerForTourPage.Refuse(view with { Problems = handed.Problems });
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? To { get; init; }

        /// <summary>Not empty where the other tours of the mission that nobody answers for go the same way.</summary>
        public List<string>? Alike { get; init; }
    }

    /// <param name="Alike">Other open tours of the mission within reach that nobody answers for.</param>
    public sealed record View(OfficerHead Head, string Mission, Form Form, IReadOnlyList<Option> Takers, IReadOnlyList<Guid> Alike)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        internal Result<Guid> Taker() => Takers.FirstOrDefault(t => t.Value == Form.To) is { } taker ? Guid.Parse(taker.Value) : DeskProblems.ChooseTo;
    }
}

/// <summary>Tours that run on a day or are to come, of officers who are not home.</summary>
internal sealed class OpenTours(AppDb db, IPeople people, Desks desks, Frame frame)
{
    /// <summary>Those of people whom the reader may both read and edit.</summary>
    public IQueryable<Tour> On(DateOnly day)
    {
        var (read, edited) = (people.Within(frame.Reader.ReachOf(Permission.ReadPeople)), people.Within(frame.Reader.ReachOf(Permission.EditPeacekeeping)));
        return db.Set<Tour>().AsNoTracking()
            .Where(t => t.EnteredOn <= day && t.DecidedLastOn >= day && (t.CameHomeOn == null || t.CameHomeOn.Earliest > day))
            .Where(t => read.Any(r => r.Person == t.Person) && edited.Any(r => r.Person == t.Person));
    }

    public async Task<AnswerForTour.View> View(Officer officer, Tour held, AnswerForTour.Form form, CancellationToken cancel)
    {
        var alike = await On(frame.Today).Where(t => t.Mission == held.Mission && t.Id != held.Id && t.CaseOfficer == null).Select(t => t.Id).ToListAsync(cancel);
        return new(officer.Head, await db.Set<Mission>().Where(m => m.Id == held.Mission).Select(m => m.Acronym).SingleAsync(cancel), form, await desks.Takers(cancel), alike);
    }
}
