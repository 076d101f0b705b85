using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/homecomings: tours that ended lately, and what each still lacks.</summary>
public static class ListHomecomings
{
    private const int Days = 180;

    internal static void Map(IEndpointRouteBuilder app) => app.List("/peacekeeping/homecomings", Show, Permission.ReadPeacekeeping);

    public static ListOf<Row> List { get; } = new(HomecomingWords.Homecomings, "ve-nuoc", HomecomingWords.WhyEmpty)
    {
        Columns =
        [
            new("name", PeacekeepingWords.Officer, r => Cell.Text(r.Rank is { } rank ? $"{rank.Title()} {r.FullName}" : r.FullName)) { Url = r => Homecomers.UrlOf(r.Person, r.Tour), Second = r => r.UnitName },
            new("mission", PeacekeepingWords.Mission, r => Cell.Text(r.Mission)),
            new("ended", HomecomingWords.EndedOn, r => Cell.Day(r.LastOn)),
            new("home", TourWords.CameHome, r => Cell.Day(r.HomeOn)),
            new("missing", HomecomingWords.Missing, r => Cell.Text(r.Missing)),
        ],
        Orders = [Order<Row>.Day("ended", r => r.LastOn, r => r.SortKey) with { FallsFirst = true }],
    };

    private static async Task<IResult> Show(AppDb db, IPeople people, IFigures figures, Frame frame, CancellationToken cancel)
    {
        var medals = await figures.Value(MedalDue.Code, frame.AsOf, Scope.Whole, cancel);
        var hidden = await Hidden(db, people, frame, cancel);
        return await List.Answer(Rows(db, people, frame), frame, listing => HomecomingsPage.Show(new(listing, medals, hidden)), cancel);
    }

    private static async Task<int> Hidden(AppDb db, IPeople people, Frame frame, CancellationToken cancel)
    {
        var reach = frame.Reader.ReachOf(Permission.ReadPeople);
        var seen = people.Within(reach);
        return reach.Everything ? 0 : await Ended(db, frame.AsOf).CountAsync(t => !seen.Any(s => s.Person == t.Person), cancel);
    }

    private static IQueryable<Tour> Ended(AppDb db, DateOnly asOf)
    {
        var first = asOf.AddDays(-Days);
        return db.Set<Tour>().AsNoTracking().Where(t => t.DecidedLastOn >= first && t.DecidedLastOn <= asOf);
    }

    /// <remarks>One query: the days in the mission are few, and a second query would look for the same tours again.</remarks>
    internal static IQueryable<Row> Rows(AppDb db, IPeople people, Frame frame) => All(db, people, frame).AsSingleQuery();

    private static IQueryable<Row> All(AppDb db, IPeople people, Frame frame)
    {
        var (asOf, seen) = (frame.AsOf, people.Within(frame.Reader.ReachOf(Permission.ReadPeople)));
        return
            from tour in Ended(db, asOf)
            join reached in seen on tour.Person equals reached.Person
            join person in people.AsOf(asOf) on tour.Person equals person.Id
            join mission in db.Set<Mission>() on tour.Mission equals mission.Id
            join held in db.Set<Homecoming>() on tour.Id equals EF.Property<Guid>(held, "Tour") into its
            from held in its.DefaultIfEmpty()
            select new Row
            {
                Tour = tour.Id,
                Person = person.Id,
                SortKey = person.SortKey,
                FullName = person.FullName,
                Rank = person.Rank,
                UnitName = person.UnitName,
                Mission = mission.Acronym,
                AsOf = asOf,
                LastOn = tour.DecidedLastOn!.Value,
                HomeOn = tour.CameHomeOn!.Earliest <= asOf ? tour.CameHomeOn!.Earliest : null,
                CheckOutOn = held.CheckOutOn,
                ReportedOn = held.ReportedOn,
                DebriefedOn = held.DebriefedOn,
                LessonOn = tour.Lessons.Min(l => (DateOnly?)l.On),
                MedalOn = held.MedalOn,
                BackAtUnitOn = held.BackAtUnitOn,
                HealthChecked = held.HealthChecked,
                Presences = tour.Presences.Select(p => new There { FirstOn = p.FirstOn, LastOn = p.LastOn }).ToList(),
            };
    }

    public sealed class Row
    {
        public required Guid Tour { get; init; }

        public required PersonId Person { get; init; }

        public required string SortKey { get; init; }

        public required string FullName { get; init; }

        public required Rank? Rank { get; init; }

        public required string? UnitName { get; init; }

        public required string Mission { get; init; }

        public required DateOnly AsOf { get; init; }

        public required DateOnly LastOn { get; init; }

        public required DateOnly? HomeOn { get; init; }

        public required DateOnly? CheckOutOn { get; init; }

        public required DateOnly? ReportedOn { get; init; }

        public required DateOnly? DebriefedOn { get; init; }

        public required DateOnly? LessonOn { get; init; }

        public required DateOnly? MedalOn { get; init; }

        public required DateOnly? BackAtUnitOn { get; init; }

        public required bool? HealthChecked { get; init; }

        public required IReadOnlyList<There> Presences { get; init; }

        public string Missing => MissingOn is [] ? HomecomingWords.Complete.ToString() : string.Join("; ", MissingOn.Select(s => HomecomingWords.Of(s).ToString()));

        private IReadOnlyList<HomecomingStep> MissingOn =>
            new HomecomingFacts(CheckOutOn, HomeOn, ReportedOn, DebriefedOn, LessonOn, MedalDueOn, MedalOn, BackAtUnitOn, HealthChecked ?? false).MissingOn(AsOf);

        private DateOnly? MedalDueOn => RuleFiles.Book.Find(MedalClock.Code, AsOf) is { } rule ? MedalClock.QualifiedOn(Presences.Select(p => (p.FirstOn, p.LastOn)), rule.Whole) : null;
    }

    /// <summary>Days in the mission.</summary>
    public sealed class There
    {
        public required DateOnly FirstOn { get; init; }

        public required DateOnly LastOn { get; init; }
    }

    /// <param name="Hidden">How many tours are of people beyond the reader's reach.</param>
    public sealed record View(Listing<Row> Listing, FigureValue Medals, int Hidden);
}
