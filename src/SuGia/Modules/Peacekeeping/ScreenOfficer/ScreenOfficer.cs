using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/officers/{person}/screening: every rule asked of one officer for one movement, at its own day.</summary>
public static class ScreenOfficer
{
    private const string Tour = "TOUR-02";
    private const int MonthsAhead = 3;

    internal static void Map(IEndpointRouteBuilder app) =>
        app.Get("/peacekeeping/officers/{person}/screening", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(
        PersonId person, string? nominatedOn, string? leavesOn, string? endsOn, string? language, string? armed,
        AppDb db, IPeople people, IPapers papers, IPersonalData personal, Frame frame, CancellationToken cancel)
    {
        if (await people.Find(person, frame.AsOf, frame.Reader.ReachOf(Permission.ReadPeople), cancel) is not { } card
            || await db.Set<OfficerFile>().AsNoTracking().SingleOrDefaultAsync(f => f.Person == person, cancel) is not { } file)
        {
            return Results.NotFound();
        }

        var form = new Form(nominatedOn, leavesOn, endsOn, language, armed).OrFrom(frame.Today);
        var movement = form.Parse();
        var service = (await people.Service([person], cancel))[person];
        var open = await personal.OpenFor(person, cancel);
        var findings = movement.Ok ? new Screening(service, file, movement.Value!, RuleFiles.Book).Findings : [];
        await personal.NoteReading(person, findings.Select(f => f.Group).Where(open.Contains).ToHashSet(), cancel);
        return ScreenOfficerPage.Show(new(card, form, findings, open) { Problems = movement.Problems, Papers = await Papers(findings, papers, cancel) });
    }

    /// <summary>The numbers of the papers that waive something.</summary>
    private static async Task<IReadOnlyDictionary<PaperId, string>> Papers(IReadOnlyList<Finding> findings, IPapers papers, CancellationToken cancel)
    {
        var named = findings.Select(f => f.Waiver?.Paper).OfType<PaperId>().ToList();
        return named is [] ? new Dictionary<PaperId, string>() : await papers.All.Where(p => named.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Number, cancel);
    }

    public sealed record Form(string? NominatedOn, string? LeavesOn, string? EndsOn, string? Language, string? Armed)
    {
        /// <summary>What is not typed is today, a departure in three months, and a usual tour after it.</summary>
        internal Form OrFrom(DateOnly today)
        {
            var nominated = Typed.Day(NominatedOn, nameof(NominatedOn)) is { Ok: true, Value: var typed } ? typed : today;
            var leaves = Typed.Day(LeavesOn, nameof(LeavesOn)) is { Ok: true, Value: var left } ? left : nominated.AddMonths(MonthsAhead);
            var tour = RuleFiles.Book.Find(Tour, leaves)?.Whole ?? 12;
            return this with { NominatedOn = NominatedOn ?? Days.Show(nominated), LeavesOn = LeavesOn ?? Days.Show(leaves), EndsOn = EndsOn ?? Days.Show(leaves.AddMonths(tour).AddDays(-1)) };
        }

        internal Result<Movement> Parse() => Typed.Together(
            Typed.Day(NominatedOn, nameof(NominatedOn)),
            Typed.Day(LeavesOn, nameof(LeavesOn)),
            Typed.Day(EndsOn, nameof(EndsOn))).Then(days => InOrder(days.Item1, days.Item2, days.Item3));

        private Result<Movement> InOrder(DateOnly nominated, DateOnly leaves, DateOnly ends) =>
            leaves < nominated ? ScreeningProblems.LeavesBefore(nominated)
            : ends < leaves ? ScreeningProblems.EndsBefore(leaves)
            : new Movement(nominated, leaves, ends, MissionLanguages.All.Contains(Language) ? Language! : MissionLanguages.English, Armed switch { YesNo.Yes => true, YesNo.No => false, _ => null });
    }

    /// <param name="Open">The groups of fields whose values the reader may see.</param>
    public sealed record View(PersonCard Officer, Form Form, IReadOnlyList<Finding> Findings, IReadOnlySet<FieldGroup> Open)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        public IReadOnlyDictionary<PaperId, string> Papers { get; init; } = new Dictionary<PaperId, string>();
    }
}
