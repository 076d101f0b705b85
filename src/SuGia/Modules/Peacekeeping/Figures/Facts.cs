using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The dated rows that the figures of this module count, cut to a scope; and what each row says in a proof.</summary>
internal sealed partial class Facts(AppDb db, IPeople people, IPapers papers)
{
    public static readonly IReadOnlyList<string> OfPeople = [Scope.SexKey, Scope.UnitKey];
    public static readonly IReadOnlyList<string> OfTours = [Scope.MissionKey, Scope.SexKey, Scope.UnitKey, Scope.KindKey];

    public IQueryable<Post> Posts => db.Set<Post>().AsNoTracking();

    public IQueryable<Mission> Missions => db.Set<Mission>().AsNoTracking();

    public IQueryable<Segment> Segments => db.Set<Segment>().AsNoTracking();

    /// <summary>Days in a mission that run over the day.</summary>
    public IQueryable<Presence> PresentOn(DateOnly day, PresenceKind kind, Scope scope)
    {
        var present = Rows<Presence>(day, scope).Where(p => p.Kind == kind && p.FirstOn <= day && p.LastOn >= day);
        return InMission(Enum.TryParse<TourKind>(scope.Kind, ignoreCase: true, out var tour) ? present.Where(p => p.TourKind == tour) : present, scope);
    }

    public IQueryable<StageEvent> StagesOn(DateOnly day, Scope scope) =>
        Rows<StageEvent>(day, scope).Where(s => s.FirstOn <= day && s.LastOn >= day);

    /// <summary>Rows of one kind whose person is within the scope as of the day.</summary>
    public IQueryable<TRow> Rows<TRow>(DateOnly day, Scope scope) where TRow : class, IOfPerson
    {
        IQueryable<TRow> rows = db.Set<TRow>().AsNoTracking();
        if (Enum.TryParse<Sex>(scope.Sex, ignoreCase: true, out var sex))
        {
            rows = from row in rows join person in people.AsOf(day) on row.Person equals person.Id where person.Sex == sex select row;
        }

        return scope.Unit is { } unit
            ? from row in rows where people.Under(unit, day).Contains(row.Person) select row
            : rows;
    }

    public IQueryable<TRow> InMission<TRow>(IQueryable<TRow> rows, Scope scope) where TRow : class, IInMission =>
        scope.Mission is { } acronym
            ? rows.Where(r => r.Mission == Missions.Where(m => m.Acronym == acronym).Select(m => m.Id).FirstOrDefault())
            : rows;

    public async Task<IReadOnlyList<ProofLine>> ProvePresences(IReadOnlyList<Guid> ids, DateOnly asOf, CancellationToken cancel) =>
        await Describe<Presence>(ids, asOf, p => new Said { Id = p.Id, Person = p.Person, Mission = p.Mission, Post = p.Post, Since = p.FirstOn, Paper = p.Paper, EnteredOn = p.EnteredOn, Until = null }, cancel);

    public async Task<IReadOnlyList<ProofLine>> ProveTours(IReadOnlyList<Guid> ids, DateOnly asOf, CancellationToken cancel) =>
        await Describe<Tour>(ids, asOf, t => new Said { Id = t.Id, Person = t.Person, Mission = t.Mission, Post = t.Post, Since = t.DecidedFirstOn, EnteredOn = t.EnteredOn, Paper = Segments.Where(s => EF.Property<Guid>(s, "Tour") == t.Id && s.Decision != null).OrderBy(s => s.First.Earliest).Select(s => s.Decision).FirstOrDefault(), Until = null }, cancel);

    public async Task<IReadOnlyList<ProofLine>> ProveStages(IReadOnlyList<Guid> ids, DateOnly asOf, CancellationToken cancel) =>
        await Describe<StageEvent>(ids, asOf, s => new Said { Id = s.Id, Person = s.Person, Since = s.FirstOn, Paper = s.Paper, EnteredOn = s.EnteredOn, Mission = (Contract.MissionId?)null, Post = null, Until = null }, cancel);

    public async Task<IReadOnlyList<ProofLine>> ProveAttempts(IReadOnlyList<Guid> ids, DateOnly asOf, CancellationToken cancel) =>
        await Describe<AmsAttempt>(ids, asOf, a => new Said { Id = a.Id, Person = a.Person, Since = a.ClearedFrom, Until = a.ClearedUntil, Paper = a.Paper, EnteredOn = a.EnteredOn, Mission = (Contract.MissionId?)null, Post = null }, cancel);

    public async Task<IReadOnlyList<ProofLine>> ProveNominations(IReadOnlyList<Guid> ids, DateOnly asOf, CancellationToken cancel) =>
        await Describe<Nomination>(ids, asOf, n => new Said { Id = n.Id, Person = n.Person, Mission = n.Mission, Post = n.Post, Since = n.On, Paper = n.Paper, EnteredOn = n.EnteredOn, Until = null }, cancel);

    public async Task<IReadOnlyList<ProofLine>> ProveParticipations(IReadOnlyList<Guid> ids, DateOnly asOf, CancellationToken cancel) =>
        await Describe<Participation>(ids, asOf, p => new Said { Id = p.Id, Person = p.Person, Since = p.PassedOn ?? p.ProposedOn, Paper = p.ResultPaper ?? p.Proposal, EnteredOn = p.PassEnteredOn ?? p.EnteredOn, Mission = (Contract.MissionId?)null, Post = null, Until = null }, cancel);

    private async Task<IReadOnlyList<ProofLine>> Describe<TRow>(IReadOnlyList<Guid> ids, DateOnly asOf, System.Linq.Expressions.Expression<Func<TRow, Said>> say, CancellationToken cancel)
        where TRow : Part
    {
        var lines = await (
            from said in db.Set<TRow>().AsNoTracking().Where(r => ids.Contains(r.Id)).Select(say)
            join person in people.AsOf(asOf) on said.Person equals person.Id
            join mission in db.Set<Mission>() on said.Mission equals mission.Id into itsMission
            from mission in itsMission.DefaultIfEmpty()
            join post in db.Set<Post>() on said.Post equals post.Id into itsPost
            from post in itsPost.DefaultIfEmpty()
            join paper in papers.All on said.Paper equals (PaperId?)paper.Id into itsPaper
            from paper in itsPaper.DefaultIfEmpty()
            select new { said, person, mission.Acronym, PostCode = post.Code, paper.Number }).ToListAsync(cancel);
        return [.. lines.Select(l => new ProofLine(
            l.said.Id, l.person.Titled(), Detail(l.PostCode ?? l.Acronym, l.person.UnitName, l.said.Until),
            $"/peacekeeping/officers/{l.person.Id.Value}", l.said.Since,
            l.said.Paper is { } id && l.Number is not null ? new(l.Number, IPapers.Url(id)) : null, l.said.EnteredOn))];
    }

    private static string Detail(string? where, string? unit, DateOnly? until) =>
        string.Join(", ", ((string?[])[where, unit, until is { } day ? $"→ {Days.Show(day)}" : null]).OfType<string>());

    /// <summary>What a row says of itself; every member is set, so that the database can join on it.</summary>
    private sealed class Said
    {
        public required Guid Id { get; init; }

        public required PersonId Person { get; init; }

        public required Contract.MissionId? Mission { get; init; }

        public required Guid? Post { get; init; }

        public required DateOnly? Since { get; init; }

        public required DateOnly? Until { get; init; }

        public required PaperId? Paper { get; init; }

        public required DateOnly EnteredOn { get; init; }
    }
}
