using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/reliefs: posts whose tour ends, the soonest first, with or without a relief.</summary>
public static class ListReliefs
{
    internal const string MissionName = "mission";
    private const string SpanName = "ending";
    private const EndingSpan UsualSpan = EndingSpan.Days180;

    internal static void Map(IEndpointRouteBuilder app) => app.List("/peacekeeping/reliefs", Show, Permission.ReadPeacekeeping);

    public static ListOf<Row> List { get; } = new(ReliefWords.Reliefs, "thay-the", ReliefWords.WhyEmpty)
    {
        Columns =
        [
            new("post", PeacekeepingWords.Post, r => Cell.Text(r.Post)) { Url = r => r.Relief is { } relief ? ReliefHead.UrlOf(relief) : null, Second = r => new Words(r.TitleVi, r.TitleEn).ToString(), IsCode = true },
            new("mission", PeacekeepingWords.Mission, r => Cell.Text(r.Mission)) { IsSheetOnly = true },
            new("outgoing", ReliefWords.Outgoing, r => Cell.Text(r.Rank is { } rank ? $"{rank.Title()} {r.FullName}" : r.FullName)) { Url = r => OfficerHead.UrlOf(r.Person), Second = r => r.UnitName },
            new("last", ReliefWords.LastOn, r => Cell.Day(r.LastOn)),
            new("start", ReliefWords.StartDueOn, r => Cell.Day(r.StartDueOn)),
            new("state", PeacekeepingWords.State, r => Cell.Text(r.State)),
            new("act", ReliefWords.Action, r => Cell.Text(r.Relief is null ? ReliefWords.Start : ReliefWords.Open)) { Url = r => r.Relief is { } relief ? ReliefHead.UrlOf(relief) : ReliefHead.StartUrl(r.Person, r.Tour) },
        ],
        Orders = [Order<Row>.Day("last", r => r.LastOn, r => r.Key)],
        Filters = [Filter.Choice<EndingSpan>(SpanName, ReliefWords.Span, ReliefWords.Of, UsualSpan), new(MissionName, PeacekeepingWords.Mission)],
    };

    private static async Task<IResult> Show(ReliefRows reliefs, IFigures figures, Frame frame, CancellationToken cancel)
    {
        var ask = List.Ask(frame);
        var (span, mission) = (ask.Choice<EndingSpan>(SpanName) ?? UsualSpan, ask[MissionName]);
        if (ask.Sheet is not null)
        {
            return await List.Answer(reliefs.Seen(span, mission), frame, listing => ReliefsPage.Show(new(listing, [], 0)), cancel);
        }

        FigureValue[] values = [await figures.Value(HandoversDone.Code, frame.AsOf, Scope.Whole, cancel), await figures.Value(HandoverOverlapDays.Code, frame.AsOf, Scope.Whole, cancel)];
        return ReliefsPage.Show(new(await List.Page(reliefs.Seen(span, mission), frame, cancel), values, await reliefs.Hidden(span, mission, cancel)));
    }

    public sealed class Row
    {
        public required Guid Tour { get; init; }

        public required ReliefId? Relief { get; init; }

        public required PersonId Person { get; init; }

        public required string Key { get; init; }

        public required string FullName { get; init; }

        public required Rank? Rank { get; init; }

        public required string? UnitName { get; init; }

        public required string Mission { get; init; }

        public required string Post { get; init; }

        public required string TitleVi { get; init; }

        public required string TitleEn { get; init; }

        /// <summary>The last decided day, as it was known on the day.</summary>
        public required DateOnly LastOn { get; init; }

        public required DateOnly AsOf { get; init; }

        public required DateOnly? ThereUntil { get; init; }

        public required DateOnly? IncomingFirstOn { get; init; }

        public required bool IsChosen { get; init; }

        public required bool HasCandidates { get; init; }

        public required bool IsLeftVacant { get; init; }

        /// <summary>Null where no rule is in force.</summary>
        public DateOnly? StartDueOn => RuleFiles.Book.Find("TOUR-REPL-START", LastOn) is { } rule ? ReliefClock.Before(LastOn, rule) : null;

        public Words State => Facts.StateOn(AsOf) switch
        {
            ReliefState.Gap => ReliefWords.GapOf(Facts.GapDaysOn(AsOf)),
            var state => ReliefWords.Of(state),
        };

        private ReliefFacts Facts => new(ThereUntil ?? LastOn, IncomingFirstOn, IsChosen, HasCandidates, IsLeftVacant);
    }

    /// <param name="Hidden">How many posts are held by people beyond the reader's reach.</param>
    public sealed record View(Listing<Row> Listing, IReadOnlyList<FigureValue> Values, int Hidden);
}

/// <summary>When the tours of the list end.</summary>
public enum EndingSpan
{
    Days90 = 90,
    Days180 = 180,
    Days365 = 365,
    Past180 = -180,
}

/// <summary>Posts whose decided tour ends, as it was known on the day looked at.</summary>
internal sealed class ReliefRows(AppDb db, IPeople people, Frame frame)
{
    public KeyedRows<RowKey, ListReliefs.Row> Seen(EndingSpan span, string? mission) => new(Keys(span, mission), Rows);

    private IQueryable<RowKey> Keys(EndingSpan span, string? mission) =>
        from ending in Ending(span, mission)
        join seen in people.Within(frame.Reader.ReachOf(Permission.ReadPeople)) on ending.Person equals seen.Person
        join post in db.Set<Post>() on ending.Post equals (Guid?)post.Id
        select new RowKey { Id = ending.Tour, On = ending.Known!.Value, Key = seen.SortKey + post.Code };

    private IQueryable<ListReliefs.Row> Rows(IQueryable<RowKey> keys)
    {
        var (asOf, presences, candidates) = (frame.AsOf, db.Set<Presence>(), db.Set<ReliefCandidate>());
        return
            from key in keys
            join tour in db.Set<Tour>().AsNoTracking() on key.Id equals tour.Id
            join person in people.AsOf(asOf) on tour.Person equals person.Id
            join held in db.Set<Mission>() on tour.Mission equals held.Id
            join post in db.Set<Post>() on tour.Post equals (Guid?)post.Id
            join relief in db.Set<Relief>().Where(r => r.StartedOn <= asOf) on tour.Id equals relief.OutgoingTour into its
            from relief in its.DefaultIfEmpty()
            select new ListReliefs.Row
            {
                Tour = tour.Id,
                Relief = relief == null ? null : relief.Id,
                Person = person.Id,
                Key = key.Key,
                FullName = person.FullName,
                Rank = person.Rank,
                UnitName = person.UnitName,
                Mission = held.Acronym,
                Post = post.Code,
                TitleVi = post.TitleVi,
                TitleEn = post.TitleEn,
                LastOn = key.On,
                AsOf = asOf,
                ThereUntil = tour.Presences.Max(p => (DateOnly?)p.LastOn),
                IncomingFirstOn = presences.Where(p => relief.IncomingEnteredOn <= asOf && EF.Property<Guid>(p, "Tour") == relief.IncomingTour).Min(p => (DateOnly?)p.FirstOn),
                IsChosen = relief.ChosenOn <= asOf,
                HasCandidates = candidates.Any(c => EF.Property<ReliefId>(c, "Relief") == relief.Id && c.EnteredOn <= asOf && (c.WithdrawnOn == null || c.WithdrawnOn > asOf)),
                IsLeftVacant = relief.LeftVacantOn <= asOf,
            };
    }

    public async Task<int> Hidden(EndingSpan span, string? mission, CancellationToken cancel)
    {
        var reach = frame.Reader.ReachOf(Permission.ReadPeople);
        var seen = people.Within(reach);
        return reach.Everything ? 0 : await Ending(span, mission).CountAsync(e => !seen.Any(s => s.Person == e.Person), cancel);
    }

    /// <remarks>
    /// A decision signed later than the day, or an early end decided later, is not known on it. No two rows are alike: they are told apart
    /// so that the database works out the known day once for each tour, and not again for each time that it is named.
    /// </remarks>
    private IQueryable<EndingTour> Ending(EndingSpan span, string? mission)
    {
        var asOf = frame.AsOf;
        var missions = db.Set<Mission>();
        var (first, last) = span == EndingSpan.Past180 ? (asOf.AddDays((int)span), asOf.AddDays(-1)) : (asOf, asOf.AddDays((int)span));
        return db.Set<Tour>().AsNoTracking()
            .Where(t => t.Post != null && t.DecidedFirstOn <= asOf && t.DecidedLastOn >= first)
            .Where(t => mission == null || missions.Any(m => m.Id == t.Mission && m.Acronym == mission))
            .Select(t => new EndingTour { Tour = t.Id, Person = t.Person, Post = t.Post, Known = (t.EndedEarlyDecidedOn ?? t.EndedEarlyOn) <= asOf ? t.EndedEarlyOn : t.Segments.Where(s => s.DecidedOn <= asOf).Max(s => (DateOnly?)s.Last.Latest) })
            .Distinct().Where(e => e.Known >= first && e.Known <= last);
    }

    private sealed class EndingTour
    {
        public required Guid Tour { get; init; }

        public required PersonId Person { get; init; }

        public required Guid? Post { get; init; }

        public required DateOnly? Known { get; init; }
    }
}
