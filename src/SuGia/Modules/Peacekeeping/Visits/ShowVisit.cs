using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/visits/{id}: request, days, team, nominees with their clocks, results by component.</summary>
public static class ShowVisit
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get("/peacekeeping/visits/{id}", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(VisitId id, EditedVisits visits, IPapers papers, NotesOn notes, Frame frame, CancellationToken cancel)
    {
        if (await visits.Find(id, cancel) is not (var visit, var head) || visit.RequestedOn > frame.AsOf)
        {
            return Results.NotFound();
        }

        var named = new[] { visit.Request, visit.Agreement }.OfType<PaperId>().ToList();
        return VisitPage.Show(new(
            visit, head, frame.AsOf, await visits.People(visit, cancel), await visits.Women(visit, cancel), await visits.Files(visit, cancel),
            await papers.All.Where(p => named.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Number, cancel),
            await notes.Of(id.Value, cancel)));
    }

    /// <param name="People">Those of the nominees whom the reader may see.</param>
    /// <param name="Files">Of all nominees: shares do not depend on the reader.</param>
    public sealed record View(
        SaatVisit Visit, VisitHead Head, DateOnly AsOf, IReadOnlyDictionary<PersonId, PersonCard> People, WomenOnList Women, IReadOnlyDictionary<PersonId, OfficerFile> Files, IReadOnlyDictionary<PaperId, string> Papers, NotesShown Notes)
    {
        private IReadOnlyList<VisitNominee> Standing => Visit.StandingOn(AsOf);

        public IReadOnlyList<SeenNominee> Seen => [.. Standing.Where(n => People.ContainsKey(n.Person)).Select(Of)];

        /// <summary>How many of the list the reader may not see.</summary>
        public int Hidden => Standing.Count - Seen.Count;

        public VisitState State => Visit.StateOn(AsOf);

        public IReadOnlyList<VisitWarning> Warnings => VisitWarnings.Of(Visit, Women, RuleFiles.Book);

        public RuleRow? Retest => RuleFiles.Book.Find("AMS-RETEST", Visit.Day);

        public IReadOnlyList<ComponentShare> ByComponent =>
        [
            .. Files.Values.SelectMany(Sat).SelectMany(a => a.Scores).GroupBy(s => s.Component).OrderBy(g => g.Key)
                .Select(g => new ComponentShare(g.Key, g.Count(), g.Count(s => s.Passed))),
        ];

        private IReadOnlyList<AmsAttempt> Sat(OfficerFile file) => [.. Visit.AttemptsOf(file).Where(a => a.On <= AsOf)];

        private SeenNominee Of(VisitNominee nominee) => Files.TryGetValue(nominee.Person, out var file)
            ? new(nominee, People[nominee.Person], RetakeClock.Of(file, Visit.Day, RuleFiles.Book), Sat(file))
            : new(nominee, People[nominee.Person], null, []);
    }
}

/// <param name="MayRetakeOn">The first day on which the officer may sit again, where the visit comes before it.</param>
public sealed record SeenNominee(VisitNominee Nominee, PersonCard Person, DateOnly? MayRetakeOn, IReadOnlyList<AmsAttempt> Attempts);

/// <summary>How many sat a component, and how many passed it.</summary>
public sealed record ComponentShare(AmsComponent Component, int Sat, int Passed);
